"""Train the bundled embedding model: one vector a token, sentences as their mean.

usage: python training/embedder.py vocabulary [--size 60000]
       python training/embedder.py teach --teacher FOLDER [--limit 250000]
       python training/embedder.py train [--steps 10000] [--rate 0.02] [--resume]
       python training/embedder.py export [--out FOLDER] [--common 1]
each with [--data DIR] [--build DIR] [--threads N]

Every verb writes into the build folder what the next one reads; `train` may be stopped at any
time and leaves a checkpoint every few minutes, which `export` turns into the model folder.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from contrast import Corpus, Settings, train
from corpora import Meaning, entries, meanings
from export import export
from teacher import teacher_vectors
from tokenizers import Tokenizer
from vocabulary import encode_groups, train_vocabulary

_PART = 25_000
"""English sentences a file of teacher vectors."""


def make_vocabulary(args: argparse.Namespace) -> None:
    """Train the tokenizer and write all texts as token ids."""
    groups, words = meanings(args.data), entries(args.data)
    tokenizer = train_vocabulary(groups, args.size)
    tokenizer.save(str(args.build / "tokenizer.json"), pretty=False)
    encode_groups(tokenizer, groups, args.build / "sentences")
    encode_groups(tokenizer, words, args.build / "entries")


def teach(args: argparse.Namespace) -> None:
    """Teacher vectors of the English sentences with most translations, part by part."""
    groups = meanings(args.data)
    chosen = [at for at, group in enumerate(groups) if _worth_teaching(group)]
    random.Random(0).shuffle(chosen)  # noqa: S311 - reproducible
    chosen.sort(key=lambda at: len(groups[at].sentences), reverse=True)
    chosen = chosen[: args.limit]
    random.Random(1).shuffle(chosen)  # noqa: S311 - reproducible
    for part, start in enumerate(range(0, len(chosen), _PART)):
        rows = chosen[start : start + _PART]
        vectors = teacher_vectors(args.teacher, [groups[at].sentences[0][1] for at in rows])
        np.savez(args.build / f"teacher-{part:02}.npz", rows=np.array(rows), vectors=vectors)


def _worth_teaching(group: Meaning) -> bool:
    language, sentence = group.sentences[0]
    return language == "en" and len(sentence) > 15


def run_training(args: argparse.Namespace) -> None:
    """Train from what the build folder holds."""
    settings = Settings(steps=args.steps, rate=args.rate, resume=args.resume)
    vocabulary = Tokenizer.from_file(str(args.build / "tokenizer.json")).get_vocab_size()
    train(
        Corpus(args.build / "sentences"),
        Corpus(args.build / "entries"),
        vocabulary,
        settings,
        args.build,
    )


def main() -> None:
    """Do what the verb on the command line says."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("verb", choices=["vocabulary", "teach", "train", "export"])
    cli.add_argument("--data", type=Path, default=Path("../shared/data"))
    cli.add_argument("--build", type=Path, default=Path(".build/embedder"))
    cli.add_argument("--out", type=Path, default=Path("claimcheck/models/embedder"))
    cli.add_argument("--teacher", type=Path)
    cli.add_argument("--size", type=int, default=60_000)
    cli.add_argument("--limit", type=int, default=250_000)
    cli.add_argument("--steps", type=int, default=10_000)
    cli.add_argument("--rate", type=float, default=0.02, help="the learning rate at its highest")
    cli.add_argument("--resume", action="store_true", help="train on from the last checkpoint")
    cli.add_argument(
        "--common", type=float, default=1.0, help="share of the mean sentence put back"
    )
    cli.add_argument("--threads", type=int, default=1)
    args = cli.parse_args()
    torch.set_num_threads(args.threads)
    args.build.mkdir(parents=True, exist_ok=True)
    if args.verb == "vocabulary":
        make_vocabulary(args)
    elif args.verb == "teach":
        teach(args)
    elif args.verb == "train":
        run_training(args)
    else:
        export(args.build, args.out, common=args.common)


if __name__ == "__main__":
    main()
