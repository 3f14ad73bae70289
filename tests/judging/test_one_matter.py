"""Two sentences about one matter: what agrees, doubts alike or turns twice passes."""

from __future__ import annotations

import pytest

from claimcheck.article import Article
from claimcheck.pipeline import contradiction

SAME = "The mayor of Orsa closed the bridge on Monday."


def rule_between(left: str, right: str, language: str = "en") -> str | None:
    """The rule that contradicts, if any."""
    sides = (
        Article(
            id=name, label=name, path=name, text=f"\n\n{text}\n", language=language, sha256="0" * 64
        )
        for name, text in (("A", left), ("B", right))
    )
    found = contradiction(*sides)
    return None if found is None else found.rule


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SAME, SAME),
        ("The bridge was not damaged.", "The bridge was not hit and has no damage."),
        ("The photo is fake.", "The police denied that the photo shows the bridge."),
        ("Three boats sank in the harbour.", "The storm hit the harbour on Monday."),
    ],
)
def test_silence(left: str, right: str) -> None:
    """The same, negated alike, doubted alike, or something else about the matter."""
    assert rule_between(left, right) is None


def test_nothing_to_compare() -> None:
    """A text without claims contradicts nothing."""
    assert rule_between(SAME, "") is None


def test_one_negated_clause_of_many_denies_nothing() -> None:
    long = (
        "The mayor closed the bridge on Monday. The police blocked both banks. Divers searched the "
        "river. The school sent the children home. The council met in the evening. "
    )
    assert rule_between(f"{long} The baker did not complain.", long) is None


def test_a_double_turn_passes() -> None:
    """Not to take part is to be absent."""
    assert (
        rule_between("Ukraine ne participe pas au Mondial.", "Ukraine est absente.", "fr") is None
    )


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (SAME, "The mayor of Orsa did not close the bridge.", "polarity"),
        (
            "The repair cost 40 million euros.",
            "The repair cost 70 million euros.",
            "money.disjoint",
        ),
        ("The photo shows the bridge of Orsa.", "The photo of the bridge is fake.", "belief.fake"),
    ],
)
def test_contradictions(left: str, right: str, rule: str) -> None:
    """Either way round."""
    assert rule_between(left, right) == rule
    assert rule_between(right, left) == rule
