"""Every pair of claims of two sources, measured: what the scores are made from.

Each measure is a matrix of shape (left claims, right claims) under its name; none changes when the
two sources change places.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from claimcheck.alignment.channel import both_tell_doing, on_opposite_poles
from claimcheck.alignment.competition import leads, ranks
from claimcheck.alignment.facets import facets
from claimcheck.alignment.letters import letters
from claimcheck.alignment.overlap import overlaps
from claimcheck.alignment.pair import Compared
from claimcheck.alignment.space import Space
from claimcheck.alignment.values import Place, all_compared, value_measures
from claimcheck.alignment.vectors import Matrix
from claimcheck.alignment.views import both_show, cosines
from claimcheck.claim import Claim

MET = ("agent", "patient", "speaker", "cause")
"""Views of which it counts whether both claims show something."""

OPPOSED_BY = ("subject", "text", "sentence", "shared")
"""Measures that tell whether opposite poles are said of one thing."""


@dataclass(frozen=True)
class Measured:
    """All pairs of two sources.

    Attributes:
        left: Claims of the left source, one a row.
        right: Claims of the right one, one a column.
        matrices: The measures by their names.
        compared: The values compared, where two claims have any.
        paragraphs: The paragraph of every claim of either source.
    """

    left: Sequence[Claim]
    right: Sequence[Claim]
    matrices: Mapping[str, Matrix]
    compared: Mapping[Place, Compared]
    paragraphs: tuple[Sequence[str], Sequence[str]]


def measure(space: Space, left: str, right: str) -> Measured:
    """Measures all pairs of two sources that have claims."""
    ones, others = space.claims[left], space.claims[right]
    implied = space.implied[left], space.implied[right]
    values = all_compared(ones, others, space.phrases, implied)
    found = {
        **_texts(space, left, right),
        **overlaps(space.frames, left, right),
        "letters": letters(ones, others),
        **cosines(ones, others, space.phrases),
        **facets(ones, others),
        **value_measures(ones, others, values),
    }
    found |= _standing(found)
    for name in MET:
        found[f"both_{name}"] = both_show(ones, others, name).astype(np.float32)
    found["text_squared"] = found["text"] ** 2
    found["one_cause"] = both_tell_doing(found) * found["cause"]
    opposite = on_opposite_poles(found)
    for name in OPPOSED_BY:
        found[f"poles_opposed_{name}"] = opposite * found[name]
    return Measured(ones, others, found, values, (space.blocks[left], space.blocks[right]))


def _texts(space: Space, left: str, right: str) -> dict[str, Matrix]:
    """Cosines of frames, texts, sentences and paragraphs, common ground taken out."""
    views = {
        "frame": space.frames.vectors,
        "text": space.texts,
        "sentence": space.sentences,
        "paragraph": space.paragraphs,
    }
    return {name: view[left] @ view[right].T for name, view in views.items()}


def _standing(found: Mapping[str, Matrix]) -> dict[str, Matrix]:
    """How a pair's likeness stands among those of its claims with others."""
    told: dict[str, Matrix] = {}
    for name in ("frame", "text", "shared", "letters"):
        one, other = leads(found[name])
        told[f"{name}_lead"] = (one + other) / np.float32(2)
        told[f"{name}_lead_least"] = np.minimum(one, other)
    told["frame_rank_least"], told["frame_rank_most"] = ranks(found["frame"])
    told["text_rank_least"], told["text_rank_most"] = ranks(found["text"] + found["sentence"])
    return told
