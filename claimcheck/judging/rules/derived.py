"""Agreement on a value that one side states and the other implies: a sum, a share, another rate."""

from __future__ import annotations

from claimcheck.alignment.channel import polarity
from claimcheck.alignment.pair import Compared, Pair
from claimcheck.judging.rules.poles import one_planned
from claimcheck.judging.ruling import Ruling
from claimcheck.judging.wording import shorten, tell
from claimcheck.value import Value

LEAST = 0.6
"""Score from which what follows answers the same question: figures that do are many."""

NO_DOUBT = 0.9
"""Score from which a plan and a fact may be of one rate: "will pay 94 a year", "8 a month"."""


def same_derived(pair: Pair) -> Ruling | None:
    """What one claim says follows from what the other does: 25,000 a month are 300,000 a year."""
    compared = pair.compared
    if compared is None or compared.by is None or pair.score < LEAST:
        return None
    if polarity(pair.left) != polarity(pair.right):
        return None
    if one_planned(pair) and pair.score < NO_DOUBT:
        return None
    stated, implied = _sides(pair, compared)
    return Ruling(
        "agreement",
        f"{compared.left.kind}.derived",
        f"{tell(stated)} follows from “{shorten(implied.text)}”",
        (tell(compared.left), tell(compared.right)),
    )


def _sides(pair: Pair, compared: Compared) -> tuple[Value, Value]:
    """The value that is stated, and the one that is implied."""
    if compared.left in pair.left.values:
        return compared.left, compared.right
    return compared.right, compared.left
