"""How well an embedding model sees the same meaning in two languages.

usage: python benchmarks/embeddings.py [FOLDER or NAME] [--data DIR]

STS        Spearman's rank correlation between cosine and human score (0-5) on the STS benchmark's
           dev part; the first sentence comes from one language, the second from the other
           (both directions averaged).
retrieval  share of the 1,000 parallel PUD sentences whose nearest neighbour in the other language
           is their translation, mean of both ways.
"""

from __future__ import annotations

import argparse
import lzma
from collections.abc import Callable, Sequence
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.embedding import bundled_embedder, model2vec_embedder, named_embedder

LANGUAGES = ("en", "fr", "it", "es", "de", "pt")
Vectors = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]


def ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ranks from 0, ties sharing their mean rank."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last: NDArray[np.float64] = np.cumsum(counts) - (counts + 1) / 2
    return last[inverse]


def spearman(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Spearman's rank correlation."""
    return float(np.corrcoef(ranks(one), ranks(other))[0, 1])


def read_sts(path: Path) -> tuple[list[str], list[str], NDArray[np.float64]]:
    """First sentences, second sentences, scores."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [r[0] for r in rows], [r[1] for r in rows], np.array([float(r[2]) for r in rows])


def sts(encode: Encode, folder: Path) -> dict[str, float]:
    """Correlation for each pair of languages."""
    read = {lang: read_sts(folder / f"stsb-{lang}-dev.tsv.xz") for lang in LANGUAGES}
    first = {lang: encode(rows[0]) for lang, rows in read.items()}
    second = {lang: encode(rows[1]) for lang, rows in read.items()}
    found = {}
    for one, other in combinations_with_replacement(LANGUAGES, 2):
        ways = [(first[one] * second[other]).sum(1), (first[other] * second[one]).sum(1)]
        scores = [spearman(way.astype(np.float64), read[one][2]) for way in ways]
        found[f"{one}-{other}"] = float(np.mean(scores))
    return found


def retrieval(encode: Encode, path: Path) -> dict[str, float]:
    """Share of nearest neighbours that are the translation, for each pair of languages."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        header, *rows = [line.rstrip("\n").split("\t") for line in lines]
    vectors = {lang: encode([row[header.index(lang)] for row in rows]) for lang in LANGUAGES}
    found = {}
    for one, other in combinations_with_replacement(LANGUAGES, 2):
        if one == other:
            continue
        cosines = vectors[one] @ vectors[other].T
        right = np.arange(len(cosines))
        hits = [(cosines.argmax(axis) == right).mean() for axis in (0, 1)]
        found[f"{one}-{other}"] = float(np.mean(hits))
    return found


def main() -> None:
    """Score the model named on the command line."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("model", nargs="?", help="a model2vec folder or a sentence-transformers name")
    cli.add_argument("--data", type=Path, default=Path("../shared/data/eval"))
    args = cli.parse_args()
    if args.model is None:
        embedder = bundled_embedder()
    elif Path(args.model, "tokenizer.json").exists():
        embedder = model2vec_embedder(Path(args.model))
    else:
        embedder = named_embedder(args.model)
    for title, scores in (
        ("STS, Spearman", sts(embedder.encode, args.data)),
        ("retrieval", retrieval(embedder.encode, args.data / "pud_parallel.tsv.xz")),
    ):
        print(f"{title}, mean {np.mean(list(scores.values())):.3f}")
        print("  " + "  ".join(f"{pair} {score:.3f}" for pair, score in scores.items()))


if __name__ == "__main__":
    main()
