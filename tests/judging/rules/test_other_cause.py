"""One cause exchanged in a copied sentence; whatever else differs keeps the rule silent."""

from __future__ import annotations

import pytest

from claimcheck.claim import Argument, Claim
from claimcheck.judging.rules.other_cause import other_cause
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import like, pair
from tests.builders import make_article, make_claim


def told(quote: str, cause: str, source: str) -> Claim:
    """A claim of one sentence that gives a cause."""
    claim = make_claim(make_article(f"{quote}.\n", id=source), quote, aspect="cause")
    start = claim.start + quote.index(cause)
    head = cause.split(maxsplit=1)[0]
    part = Argument(role="cause", text=cause, head=head, start=start, end=start + len(cause))
    return claim.model_copy(update={"arguments": (part,)})


def rule_on(
    left: tuple[str, str], right: tuple[str, str], cosine: float = 0.1, effect: float = 1.0
) -> Ruling | None:
    """What the rule says of two sentences, their causes and effects so alike."""
    likeness = (like("cause", cosine), like("effect", effect))
    return other_cause(pair(told(*left, "A"), told(*right, "B"), likeness=likeness))


ICE = "because ice had formed", "ice had formed"
STRIKE = "because the crew was on strike", "the crew was on strike"


def test_another_cause_contradicts() -> None:
    """However little the sentences share."""
    found = rule_on(ICE, STRIKE)
    assert found is not None
    assert (found.rule, found.reason) == (
        "cause.rival",
        "ice had formed against the crew was on strike",
    )


@pytest.mark.parametrize(
    ("right", "cosine", "effect"),
    [
        (STRIKE, 0.8, 1.0),
        (STRIKE, 0.1, 0.4),
        (
            ("because, as the mayor said, the crew was on strike", "the crew was on strike"),
            0.1,
            1.0,
        ),
        (("because the crew was on strike in May", "the crew was on strike"), 0.1, 1.0),
    ],
)
def test_silent(right: tuple[str, str], cosine: float, effect: float) -> None:
    """The same cause, another effect, or other words around the cause."""
    assert rule_on(ICE, right, cosine, effect) is None


def test_what_both_end_in_is_left_out() -> None:
    """Two parts of one dam are two causes; two words for one part are one."""
    valve = "caused by a valve of the Fontec dam", "valve of the Fontec dam"
    rain = "caused by rain above the Fontec dam", "rain above the Fontec dam"
    assert rule_on(valve, rain, 0.55) is not None
    assert rule_on(valve, rain, 0.7) is None


def test_denied_causes_pass() -> None:
    """It was not ice and it was not the crew: both can be true."""
    likeness = (like("cause", 0.1), like("effect", 1.0))
    sides = [
        claim.model_copy(
            update={
                "polarity": "negated",
                "arguments": (
                    *claim.arguments,
                    Argument(role="effect", text="delay", head="delay", start=0, end=5),
                ),
            }
        )
        for claim in (told(*ICE, "A"), told(*STRIKE, "B"))
    ]
    assert other_cause(pair(*sides, likeness=likeness)) is None
