"""Reading the open parallel corpora and word lists the embedding model learns from.

The unit is a meaning: one English sentence with all its translations, or two sentences in other
languages. Sources are capped where they are large and far from news, so that parliament minutes
and software manuals do not outweigh the rest; `SHARES` says how, and leaves out what may not be
used commercially (multi30k), is free for research only (wmtnews) or is under the GPL (freedict,
apertium).
"""

from __future__ import annotations

import lzma
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = ("en", "fr", "it", "es", "de", "pt")
SHARES = {
    "tatoeba": 120_000,
    "stsb(MT)": 20_000,
    "mtgeneval": 20_000,
    "xquad": 20_000,
    "tico19": 20_000,
    "europarl": 60_000,
    "europarl(lc)": 60_000,
    "europarl(it-lc)": 60_000,
    "debian": 25_000,
    "tech:fcc": 25_000,
    "tech:mozilla": 3_000,
    "tech:tldr": 3_000,
    "tech:php": 8_000,
    "tech:pydocs": 8_000,
    "tech:privacyguides": 3_000,
}
"""Sentence pairs taken from each source, at most, for each pair of languages."""
LEXICA = ("omw", "wiktionary")
_LONGEST = 400
"""Characters; longer ones are cut, a static model learns little from them."""


@dataclass
class Meaning:
    """Sentences that mean the same, by language; the English one first where there is one."""

    sentences: list[tuple[str, str]] = field(default_factory=list)


def sentence_pairs(data: Path) -> Iterator[tuple[str, str, str, str, str]]:
    """Source, two languages and two sentences of every parallel line that is used."""
    for path in sorted((data / "parallel").glob("*.tsv.xz")):
        first, second = path.name.split(".")[0].split("-")
        if first not in LANGUAGES or second not in LANGUAGES:
            continue
        taken: Counter[str] = Counter()
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines]
        random.Random(path.name).shuffle(rows)  # noqa: S311 - reproducible
        for row in rows:
            if len(row) != 3 or taken[row[0]] >= SHARES.get(row[0], 0):
                continue
            taken[row[0]] += 1
            yield row[0], first, second, row[1][:_LONGEST], row[2][:_LONGEST]


def meanings(data: Path) -> list[Meaning]:
    """All sentences of the parallel corpora, joined through their English side."""
    by_english: dict[str, Meaning] = {}
    others: list[Meaning] = []
    for _, first, second, one, other in sentence_pairs(data):
        if "en" in (first, second):
            english, language, sentence = (
                (one, second, other) if first == "en" else (other, first, one)
            )
            meaning = by_english.setdefault(english, Meaning([("en", english)]))
            if (language, sentence) not in meaning.sentences:
                meaning.sentences.append((language, sentence))
        else:
            others.append(Meaning([(first, one), (second, other)]))
    return [*by_english.values(), *others]


def entries(data: Path) -> list[Meaning]:
    """Word and name translations: pairs from the lexica, rows of the CLDR names."""
    found: list[Meaning] = []
    for kind in LEXICA:
        for path in sorted((data / "lexicon").glob(f"{kind}.*.tsv.xz")):
            first, second = path.name.split(".")[1].split("-")
            if first not in LANGUAGES or second not in LANGUAGES:
                continue
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                rows = (line.rstrip("\n").split("\t") for line in lines)
                found += [Meaning([(first, row[0]), (second, row[1])]) for row in rows]
    with lzma.open(data / "lexicon" / "cldr_names.tsv.xz", "rt", encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")[2:]
        for line in lines:
            cells = zip(header, line.rstrip("\n").split("\t")[2:], strict=False)
            found.append(Meaning([(lang, name) for lang, name in cells if lang in LANGUAGES]))
    return found
