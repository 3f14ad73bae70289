"""How often claims on such poles were rivals: log odds by the poles, learnt with the weights.

Some classes are told of one thing in a report (whether it polluted, whether it was insured), others
of many (what was closed, who was hurt). ``priors.toml`` holds, for the classes that two claims
oppose, the poles that they share, and those that one of them tells alone, the log odds that the two
contradict each other, against the average pair of opposite poles; a label that is not there says
nothing. Average precision of opposite poles on groups left out: 0.611 without, 0.660 with all
three.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from claimcheck.alignment.kin import kin_oppositions
from claimcheck.alignment.score import stored
from claimcheck.alignment.signs import oppositions, told
from claimcheck.alignment.vectors import Matrix
from claimcheck.claim import Claim

Kind = Literal["opposed", "shared", "alone"]
"""The classes and families of opposite poles, the poles both tell, and those that one tells."""

Tables = Mapping[Kind, Mapping[str, float]]

PREFIX = "prior_"


def priors(
    left: Sequence[Claim], right: Sequence[Claim], where: NDArray[np.bool_], known: Tables
) -> dict[str, Matrix]:
    """The measures of the pairs of a mask, 0 elsewhere; none changes when the sides do.

    Of several opposed classes or shared poles the surest counts, of those told alone the mean.
    """
    found = {kind: np.zeros(where.shape, np.float32) for kind in get_args(Kind)}
    for row, column in np.argwhere(where):
        for kind, labels in met(left[row], right[column]).items():
            odds = [known[kind].get(label, 0.0) for label in labels]
            if odds:
                told_of = sum(odds) / len(odds) if kind == "alone" else max(odds)
                found[kind][row, column] = told_of
    return {f"{PREFIX}{kind}": matrix for kind, matrix in found.items()}


def met(left: Claim, right: Claim) -> dict[Kind, list[str]]:
    """What the poles of two claims are to each other, in alphabetical order."""
    one, other = told(left), told(right)
    opposed = (*oppositions(left, right), *kin_oppositions(left, right))
    return {
        "opposed": sorted({name for name, *_ in opposed}),
        "shared": sorted(one & other),
        "alone": sorted(one ^ other),
    }


@cache
def tables() -> Tables:
    """The log odds of ``priors.toml``."""
    found = stored("priors.toml")
    return {kind: found[kind] for kind in get_args(Kind)}
