"""The training of the static embedding model: contrast between translations, and a teacher.

Three losses are added, each over cosines:
    contrast     each sentence finds its translation among all of the batch, both ways; the same
                 for dictionary entries (InfoNCE, van den Oord et al. 2018)
    imitation    sentence and translation both come near the teacher's vector of the English one
    relation     the cosine between any sentence and any translation in the batch comes near the
                 teacher's cosine between their English sides
The last two carry the teacher's sense of similarity from English into the other languages.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from corpora import LANGUAGES
from numpy.typing import NDArray
from teacher import principal_axes, projected
from torch import Tensor, nn
from torch.nn import functional

IntArray = NDArray[np.int64]
SCARCE = [LANGUAGES.index("it"), LANGUAGES.index("pt")]
"""Languages with the fewest sentences, drawn more often than their share."""


@dataclass(frozen=True)
class Settings:
    """How the model is trained."""

    steps: int
    dimensions: int = 256
    rate: float = 0.02
    groups: int = 1024
    """Sentence pairs a batch, half of them with a teacher's vector."""
    entries: int = 512
    sharpness: float = 20.0
    """What cosines are multiplied with in the contrast."""
    imitation: float = 2.0
    relation: float = 30.0
    entry_weight: float = 0.3
    resume: bool = False
    """Go on from the vectors in the build folder."""
    seconds_between_checkpoints: float = 120.0


class Corpus:
    """Groups of sentences with the same meaning, as token ids."""

    def __init__(self, folder: Path) -> None:
        self.tokens = np.load(folder / "tokens.npy", mmap_mode="r")
        ends = np.load(folder / "sentence_ends.npy")
        self.starts = np.concatenate([[0], ends[:-1]])
        self.lengths = ends - self.starts
        group_ends = np.load(folder / "group_ends.npy")
        self.group_starts = np.concatenate([[0], group_ends[:-1]])
        self.group_sizes = group_ends - self.group_starts
        scarce = np.isin(np.load(folder / "languages.npy"), SCARCE).astype(np.int64)
        copies = 1 + (np.add.reduceat(scarce, self.group_starts) > 0)
        self.useful = np.repeat(np.arange(len(copies)), np.where(self.group_sizes > 1, copies, 0))
        """Groups to draw from, those with a scarce language twice."""

    def pairs(self, groups: IntArray, random: np.random.Generator) -> tuple[IntArray, IntArray]:
        """Two different sentences of each group."""
        sizes = self.group_sizes[groups]
        one = random.integers(sizes)
        other = (one + 1 + random.integers(np.maximum(sizes - 1, 1))) % sizes
        return self.group_starts[groups] + one, self.group_starts[groups] + other

    def bags(self, sentences: IntArray) -> tuple[Tensor, Tensor]:
        """Token ids of the sentences one after the other, and where each begins."""
        lengths = self.lengths[sentences]
        offsets = np.cumsum(lengths) - lengths
        places = np.repeat(self.starts[sentences] - offsets, lengths) + np.arange(lengths.sum())
        return torch.from_numpy(self.tokens[places].astype(np.int64)), torch.from_numpy(offsets)


class Teacher:
    """The teacher's vectors of some of the groups' English sentences."""

    def __init__(self, build: Path, dimensions: int) -> None:
        parts = [np.load(path) for path in sorted(build.glob("teacher-*.npz"))]
        self.groups: IntArray = np.zeros(0, dtype=np.int64)
        self.vectors = torch.zeros(0, dimensions)
        if parts:
            axes = principal_axes(parts[0]["vectors"], dimensions)
            self.groups = np.concatenate([part["rows"] for part in parts])
            rows = np.concatenate([projected(part["vectors"], axes) for part in parts])
            self.vectors = torch.from_numpy(rows)

    def sample(self, count: int, random: np.random.Generator) -> tuple[IntArray, Tensor]:
        """Groups and their vectors."""
        rows = random.integers(len(self.groups), size=count)
        return self.groups[rows], self.vectors[rows]


def train(
    sentences: Corpus, words: Corpus, vocabulary: int, settings: Settings, build: Path
) -> None:
    """Train and leave ``vectors.npy`` (float32, one row a token) in the build folder."""
    random = np.random.default_rng(0)
    torch.manual_seed(0)
    teacher = Teacher(build, settings.dimensions)
    table = nn.EmbeddingBag(vocabulary, settings.dimensions, mode="mean", sparse=True)
    nn.init.normal_(table.weight, std=0.05)
    if settings.resume:
        table.weight.data.copy_(torch.from_numpy(np.load(build / "vectors.npy")))
    optimizer = torch.optim.SparseAdam(table.parameters(), lr=settings.rate)
    last = time.monotonic()
    for step in range(settings.steps):
        for group in optimizer.param_groups:
            group["lr"] = _rate(step, settings)
        loss = _loss(table, sentences, words, teacher, settings, random)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 200 == 0 or step + 1 == settings.steps:
            print(f"{step} loss {loss.item():.3f} {time.monotonic() - last:.0f}s", flush=True)
        if time.monotonic() - last > settings.seconds_between_checkpoints:
            _save(table, build)
            last = time.monotonic()
    _save(table, build)


def _rate(step: int, settings: Settings) -> float:
    """The learning rate: a short rise, then half a cosine down to nothing."""
    warm = min(1.0, (step + 1) / 100)
    return settings.rate * warm * 0.5 * (1 + math.cos(math.pi * step / settings.steps))


def _loss(
    table: nn.EmbeddingBag,
    sentences: Corpus,
    words: Corpus,
    teacher: Teacher,
    settings: Settings,
    random: np.random.Generator,
) -> Tensor:
    """The weighted sum of all losses over one batch."""
    taught = settings.groups // 2 if len(teacher.groups) else 0
    free = random.choice(sentences.useful, settings.groups - taught)
    groups, goal = teacher.sample(taught, random) if taught else (free[:0], teacher.vectors)
    one, other = _embed_pairs(table, sentences, np.concatenate([groups, free]), random)
    loss = contrast(one, other, settings.sharpness)
    if taught:
        loss = loss + settings.imitation * imitation(one[:taught], other[:taught], goal)
        loss = loss + settings.relation * relation(one[:taught], other[:taught], goal)
    pairs = _embed_pairs(table, words, random.choice(words.useful, settings.entries), random)
    return loss + settings.entry_weight * contrast(*pairs, settings.sharpness)


def _embed_pairs(
    table: nn.EmbeddingBag, corpus: Corpus, groups: IntArray, random: np.random.Generator
) -> tuple[Tensor, Tensor]:
    one, other = corpus.pairs(groups, random)
    both = functional.normalize(table(*corpus.bags(np.concatenate([one, other]))), eps=1e-6)
    return both[: len(one)], both[len(one) :]


def contrast(one: Tensor, other: Tensor, sharpness: float) -> Tensor:
    """Each row of either side finds its partner among all rows of the other."""
    logits = sharpness * one @ other.T
    labels = torch.arange(len(one))
    return (
        functional.cross_entropy(logits, labels) + functional.cross_entropy(logits.T, labels)
    ) / 2


def imitation(one: Tensor, other: Tensor, goal: Tensor) -> Tensor:
    """Mean distance, one less cosine, of both sides to the teacher's vectors."""
    return 1 - ((one * goal).sum(1).mean() + (other * goal).sum(1).mean()) / 2


def relation(one: Tensor, other: Tensor, goal: Tensor) -> Tensor:
    """Mean squared difference of cosines across the batch to the teacher's."""
    target = goal @ goal.T
    return ((one @ other.T - target) ** 2).mean() + ((one @ one.T - target) ** 2).mean() / 2


def _save(table: nn.EmbeddingBag, build: Path) -> None:
    np.save(build / "vectors.npy", table.weight.detach().numpy())
