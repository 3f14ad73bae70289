"""How a pair whose values or moments clash stands among the other such pairs of its two claims.

A figure that the other source states too has its answer there, and is no rival's; of several
figures that clash with one, the rival is the one that is told in the most similar words.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from claimcheck.alignment.channel import channels
from claimcheck.alignment.competition import leads
from claimcheck.alignment.vectors import Matrix

LIKENESS = ("text", "frame", "shared", "subject", "sentence", "letters", "core", "context")
"""Measures of likeness by which rivals are told apart."""

APART = np.float32(-1)
"""Likeness of pairs that do not clash."""


def rivals(measures: Mapping[str, Matrix], scores: Matrix) -> dict[str, Matrix]:
    """Measures of the second score; ``scores`` are the first ones, between 0 and 1.

    ``heard``: how surely the other source says anywhere what a claim says; ``answered``: how surely
    it states the value of a claim elsewhere; ``crowd``: the logarithm of how many of its values
    clash; ``…_rival``: how far a pair's likeness stands above that of the other clashing pairs of
    its claims. The least and the most of the two claims.
    """
    clash = _clash(measures)
    answered = (measures["equal"] > 0) * scores
    found = {
        **_ends("heard", scores.max(axis=1), scores.max(axis=0)),
        **_ends("answered", answered.max(axis=1), answered.max(axis=0)),
        **_ends("crowd", np.log1p(clash.sum(axis=1)), np.log1p(clash.sum(axis=0))),
    }
    for name in LIKENESS:
        one, other = leads(np.where(clash > 0, measures[name], APART).astype(np.float32))
        found[f"{name}_rival"] = np.minimum(one, other) * clash
    return found


def _clash(measures: Mapping[str, Matrix]) -> Matrix:
    holds = channels(measures)
    both: Matrix = (holds["value"] | holds["moment"]).astype(np.float32)
    return both


def _ends(name: str, rows: Matrix, columns: Matrix) -> dict[str, Matrix]:
    """The least and the most of what is known of a pair's two claims."""
    least = np.minimum(rows[:, None], columns[None, :]).astype(np.float32)
    most = np.maximum(rows[:, None], columns[None, :]).astype(np.float32)
    return {f"{name}_least": least, f"{name}_most": most}
