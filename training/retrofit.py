"""Draw the vectors of words that mean the same together, in the trained embedding model.

usage: python training/retrofit.py [--data DIR] [--model FOLDER] [--out FOLDER]

Sentences teach a word what it stands beside; dictionaries say what it means ("dam", "presa"). Each
vector moves towards the centre of the sets of translations it belongs to, the nearest sense most
(retrofitting, Faruqui et al. 2015): first of Open Multilingual Wordnet and Wiktionary, then of
``training/concepts``, the words of news in six languages. Whole words that the vocabulary lacks are
added first (``widen``). A word is known in it by its Snowball stem, so that "reportées" moves with
"reporter". Lengths stay, and so does what is no word.
"""

from __future__ import annotations

import argparse
import json
import lzma
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from corpora import LANGUAGES
from quantise import quantised
from safetensors.numpy import load_file, save_file
from Stemmer import Stemmer
from tokenizers import Tokenizer
from widen import SHORTEST, Meaning, Vectors, is_word, new_words, widened, words_seen

WIKTIONARY = ("de", "es", "fr", "it", "pt")

DICTIONARIES_SHARE = 0.4
CONCEPTS_SHARE = 0.3
"""How far a vector moves towards its centre. Of 0.25 to 0.6 those that rank linked claims best."""

ENDING = 4
"""Letters by which an inflected form may be longer or shorter than the word it is found by."""

LEAST = 0.3
"""Length of a centre below which its words have nothing in common."""

SHARPNESS = 8.0
"""How much nearer senses weigh more, on the cosine."""


def concepts(folder: Path) -> list[Meaning]:
    """The concepts of all files of a folder; "name | en: word, word | fr: ..." a line."""
    return [
        tuple(
            (language.strip(), word.strip().lower())
            for part in line.split("|")[1:]
            for language, _, words in [part.partition(":")]
            for word in words.split(",")
        )
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.count("|") == len(LANGUAGES)
    ]


def dictionaries(data: Path) -> list[Meaning]:
    """The synsets of Open Multilingual Wordnet, and the translations of each English word."""
    return [*_synsets(data / "omw_synsets.tsv.xz"), *_translations(data)]


def _synsets(path: Path) -> Iterator[Meaning]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        _, *languages = next(lines).rstrip("\n").split("\t")
        for line in lines:
            _, *cells = line.rstrip("\n").split("\t")
            yield tuple(
                (language, word.lower())
                for language, cell in zip(languages, cells, strict=False)
                if language in LANGUAGES
                for word in cell.split("|")
                if word
            )


def _translations(data: Path) -> Iterator[Meaning]:
    for language in WIKTIONARY:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        with lzma.open(data / f"wiktionary.en-{language}.tsv.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                english, other, *_ = line.rstrip("\n").split("\t")
                found[english.lower()][other.lower()] = None
        for english, others in found.items():
            yield (("en", english), *((language, other) for other in others))


class Words:
    """The whole words of a vocabulary, by language and stem."""

    def __init__(self, vocabulary: dict[str, int]) -> None:
        words = sorted(w for w in vocabulary if len(w) >= SHORTEST and w.isalpha())
        self._stemmers = {language: Stemmer(language) for language in LANGUAGES}
        self._found: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        for language, stemmer in self._stemmers.items():
            for word, stem in zip(words, stemmer.stemWords(words), strict=True):
                self._found[language, stem].append((vocabulary[word], len(word)))

    def forms(self, language: str, word: str) -> list[int]:
        """The ids of a word's forms; none for several words, or a short one."""
        if not is_word((language, word)):
            return []
        stem = self._stemmers[language].stemWord(word)
        return [
            token
            for token, length in self._found.get((language, stem), ())
            if abs(length - len(word)) <= ENDING
        ]


def retrofitted(
    vectors: Vectors, meanings: Iterable[Meaning], words: Words, share: float
) -> Vectors:
    """The vectors, each moved by a share towards the centres of the meanings it is a word of."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    units = vectors / np.maximum(lengths, 1e-9)
    centres: dict[int, list[Vectors]] = defaultdict(list)
    for meaning in meanings:
        by_language: dict[str, dict[int, None]] = defaultdict(dict)
        for language, word in meaning:
            by_language[language].update(dict.fromkeys(words.forms(language, word)))
        told = [list(tokens) for tokens in by_language.values() if tokens]
        centre = _centre(units, told)
        if centre is not None:
            for token in {token for tokens in told for token in tokens}:
                centres[token].append(centre)
    moved = units.copy()
    for token, found in centres.items():
        moved[token] = (1 - share) * units[token] + share * _nearest(units[token], found)
    moved /= np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
    result: Vectors = (moved * lengths).astype(np.float32)
    return result


def _centre(units: Vectors, told: Sequence[Sequence[int]]) -> Vectors | None:
    """The mean direction, each language counting once; ``None`` for words of one language."""
    if len(told) < 2:
        return None
    centre = np.mean([units[list(tokens)].mean(axis=0) for tokens in told], axis=0)
    length = np.linalg.norm(centre)
    return None if length < LEAST else (centre / length).astype(np.float32)


def _nearest(unit: Vectors, centres: Sequence[Vectors]) -> Vectors:
    """The centres of a word's senses in one, the nearest weighing most."""
    matrix = np.stack(centres)
    near = matrix @ unit
    weights = np.exp(SHARPNESS * (near - near.max()))
    centre: Vectors = weights @ matrix
    return centre / np.linalg.norm(centre)


def main() -> None:
    """Read a model folder, write another."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--model", type=Path, default=Path("build/embedder"))
    parser.add_argument("--out", type=Path, default=Path("claimcheck/models/embedder"))
    parser.add_argument("--concepts", type=Path, default=Path(__file__).with_name("concepts"))
    chosen = parser.parse_args()
    tensors = load_file(chosen.model / "model.safetensors")
    vectors = tensors["embeddings"].astype(np.float32) * tensors["weights"][:, None]
    told, known = concepts(chosen.concepts), dictionaries(chosen.data / "lexicon")
    text = (chosen.model / "tokenizer.json").read_text(encoding="utf-8")
    settings = json.loads(text)
    vocabulary = settings["model"]["vocab"]
    added = new_words(vocabulary, told, known, words_seen(chosen.data))
    vectors = widened(vectors, added, Tokenizer.from_str(text))
    vocabulary.update({word: len(vocabulary) + at for at, word in enumerate(added)})
    words = Words(vocabulary)
    vectors = retrofitted(vectors, known, words, DICTIONARIES_SHARE)
    vectors = retrofitted(vectors, told, words, CONCEPTS_SHARE)
    rows, scales = quantised(vectors)
    if chosen.out != chosen.model:
        shutil.copytree(chosen.model, chosen.out, dirs_exist_ok=True)
    save_file({"embeddings": rows, "weights": scales}, chosen.out / "model.safetensors")
    written = json.dumps(settings, ensure_ascii=False)
    (chosen.out / "tokenizer.json").write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
