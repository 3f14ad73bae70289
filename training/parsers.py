"""Train, combine and score the bundled UDPipe parsers from Universal Dependencies treebanks.

usage: python training/parsers.py train LANG STAGE [--data DIR] [--build DIR]
                                  [--iterations N] [--tokens N]
       python training/parsers.py combine LANG [--build DIR] [--out DIR]
       python training/parsers.py score LANG [--data DIR] [--model FILE]

The three stages (tokenizer, tagger, parser) are independent of one another, because the parser
learns from gold tags; each is a file of its own in the build folder, so that a stopped run loses
one stage at most and two stages can be trained side by side.
"""

from __future__ import annotations

import argparse
import lzma
import tomllib
from pathlib import Path
from typing import Any

from ufal.udpipe import (
    InputFormat,
    Model,
    ProcessingError,
    Sentence,
    Sentences,
    Trainer,
)

HERE = Path(__file__).parent
KEPT_FEATURES = frozenset(
    {
        *("Mood", "Tense", "VerbForm", "Voice", "Polarity", "PronType"),
        *("Person", "Number", "NumType", "Poss", "Definite"),
    }
)
TOKENIZER = "epochs={n};early_stopping=0"
TAGGER = (
    "models=1;templates_1=tagger;guesser_suffix_rules_1=8;guesser_enrich_dictionary_1=6;"
    "guesser_prefixes_max_1=0;use_lemma_1=1;provide_lemma_1=1;use_xpostag_1=0;provide_xpostag_1=0;"
    "use_feats_1=1;provide_feats_1=1;iterations={n}"
)
PARSER = (
    "iterations={n};embedding_upostag=20;embedding_feats=20;embedding_form=50;embedding_deprel=20;"
    "hidden_layer=200;batch_size=10;learning_rate=0.02;learning_rate_final=0.001;l2=0.5;"
    "structured_interval=0;transition_system=projective;transition_oracle=static;use_gold_tags=1"
)
OPTIONS = {"tokenizer": TOKENIZER, "tagger": TAGGER, "parser": PARSER}
STAGES = tuple(OPTIONS)


def settings(language: str) -> dict[str, Any]:
    """The recipe of one language from ``treebanks.toml``."""
    recipe: dict[str, Any] = tomllib.loads((HERE / "treebanks.toml").read_text())[language]
    return recipe


def slimmed(line: str) -> str:
    """One CoNLL-U line without XPOS and with the features the reading needs."""
    fields = line.rstrip("\n").split("\t")
    if len(fields) != 10:
        return line
    fields[4] = "_"
    kept = [f for f in fields[5].split("|") if f.split("=")[0] in KEPT_FEATURES]
    fields[5] = "|".join(kept) or "_"
    return "\t".join(fields) + "\n"


def read_part(path: Path) -> str:
    """The CoNLL-U text of one treebank part, slimmed."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return "".join(slimmed(line) for line in lines)


def read_well_spelt(path: Path) -> str:
    """A treebank part without the sentences that hold a misspelling, for the tokenizer.

    It would learn from "its" for "it's", split in two, to split every "its".
    """
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        blocks = lines.read().split("\n\n")
    kept = [block for block in blocks if "Typo=Yes" not in block and block]
    return "".join(slimmed(f"{line}\n") for block in kept for line in [*block.split("\n"), ""])


def sentences(text: str, limit: int | None = None) -> Sentences:
    """Parsed sentences, at most ``limit`` tokens of them."""
    reader, out, error = InputFormat.newConlluInputFormat(), Sentences(), ProcessingError()
    reader.setText(text)
    sentence, tokens = Sentence(), 0
    while reader.nextSentence(sentence, error):
        out.append(sentence)
        tokens += len(sentence.words) - 1
        if limit and tokens >= limit:
            break
        sentence = Sentence()
    if error.occurred():
        raise ValueError(error.message)
    return out


def train(language: str, stage: str, args: argparse.Namespace) -> None:
    """Train one stage and write it to the build folder."""
    recipe = settings(language)
    parts = recipe.get("tokenizer", recipe["train"]) if stage == "tokenizer" else recipe["train"]
    read = read_well_spelt if stage == "tokenizer" else read_part
    text = "".join(read(args.data / f"{part}.conllu.xz") for part in parts)
    n = args.iterations or recipe.get(f"{stage}_iterations", 30)
    options = dict.fromkeys(STAGES, Trainer.NONE) | {stage: OPTIONS[stage].format(n=n)}
    error = ProcessingError()
    model = Trainer.train(
        "morphodita_parsito", sentences(text, args.tokens), Sentences(), *options.values(), error
    )
    if error.occurred():
        raise ValueError(error.message)
    (args.build / f"{language}.{stage}.udpipe").write_bytes(model)


def combine(language: str, build: Path, out: Path) -> None:
    """Join the three stages of a language into one model file."""
    options = [f"from_model=file:{build / f'{language}.{stage}.udpipe'}" for stage in STAGES]
    error = ProcessingError()
    model = Trainer.train("morphodita_parsito", Sentences(), Sentences(), *options, error)
    if error.occurred():
        raise ValueError(error.message)
    (out / f"{language}.udpipe").write_bytes(model)


def score(language: str, model_file: Path, data: Path) -> None:
    """Print UDPipe's own evaluation, on gold tokens with predicted tags, for each test part."""
    model = Model.load(str(model_file))
    for part in settings(language)["test"]:
        gold = read_part(data / f"{part}.conllu.xz")
        universal = "\n".join(without_subtype(line) for line in gold.splitlines()) + "\n"
        print(part, scores(model, universal))


def without_subtype(line: str) -> str:
    """One CoNLL-U line with the universal relation only."""
    fields = line.split("\t")
    if len(fields) == 10:
        fields[7] = fields[7].split(":")[0]
    return "\t".join(fields)


def scores(model: Model, gold: str) -> str:
    """UPOS, UAS and LAS on universal relations."""
    words = upos = uas = las = 0
    for expected, predicted in zip(sentences(gold), sentences(gold), strict=True):
        for word in predicted.words:
            word.upostag = word.feats = word.lemma = ""
        predicted.unlinkAllNodes()
        model.tag(predicted, model.DEFAULT)
        model.parse(predicted, model.DEFAULT)
        for want, got in list(zip(expected.words, predicted.words, strict=True))[1:]:
            words += 1
            upos += want.upostag == got.upostag
            uas += want.head == got.head
            las += want.head == got.head and want.deprel == got.deprel.split(":")[0]
    return f"words {words} UPOS {upos / words:.4f} UAS {uas / words:.4f} LAS {las / words:.4f}"


def main() -> None:
    """Train, combine or score, as the command line says."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    cli.add_argument("verb", choices=["train", "combine", "score"])
    cli.add_argument("language")
    cli.add_argument("stage", nargs="?", choices=STAGES)
    cli.add_argument("--data", type=Path, default=Path("../shared/data/ud"))
    cli.add_argument("--build", type=Path, default=Path(".build/parsers"))
    cli.add_argument("--out", type=Path, default=Path("claimcheck/models"))
    cli.add_argument("--model", type=Path)
    cli.add_argument("--iterations", type=int)
    cli.add_argument("--tokens", type=int)
    args = cli.parse_args()
    args.build.mkdir(parents=True, exist_ok=True)
    if args.verb == "train":
        train(args.language, args.stage, args)
    elif args.verb == "combine":
        combine(args.language, args.build, args.out)
    else:
        score(args.language, args.model or args.out / f"{args.language}.udpipe", args.data)


if __name__ == "__main__":
    main()
