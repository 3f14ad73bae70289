"""What claims are, side by side: facets that neither shows come first."""

from __future__ import annotations

import math
from typing import Any

import pytest

from claimcheck.alignment.facets import facets
from claimcheck.claim import Attribution, Claim, Event
from tests.alignment.build import claim

PLAIN = claim("A", "it was over")


def told(left: Claim, right: Claim) -> dict[str, float]:
    """The facets of one pair that are not 0, sizes left out."""
    found = {name: float(matrix[0, 0]) for name, matrix in facets([left], [right]).items()}
    return {
        name: number
        for name, number in found.items()
        if number and name not in {"words_least", "words_most", "aspect"}
    }


def both(left: dict[str, Any], right: dict[str, Any]) -> dict[str, float]:
    """The same for two claims with these fields."""
    return told(claim("A", **left), claim("B", **right))


def test_plain_claims_show_nothing() -> None:
    assert told(PLAIN, PLAIN) == {}


@pytest.mark.parametrize(
    ("left", "right", "rate"),
    [("quote", "count", 0), ("count", "measure", 0.5), ("count", "count", 1)],
)
def test_aspects(left: str, right: str, rate: float) -> None:
    """Others, kin, the same."""
    found = facets([claim("A", aspect=left)], [claim("B", aspect=right)])
    assert found["aspect"] == rate


def test_aspects_are_counted() -> None:
    """Of none, one or two claims."""
    assert both({"aspect": "action"}, {"aspect": "status"}) == {"aspect_status": 1}
    assert both({"aspect": "cause"}, {"aspect": "cause"}) == {"aspect_cause": 2}
    assert both({"aspect": "count"}, {"aspect": "amount"}) == {"aspect_measured": 2}


def test_moments_are_asked_for_by_both() -> None:
    """A date and a time are two questions."""
    assert "moments" not in both({"aspect": "date"}, {"aspect": "time"})
    assert "moments" not in both({"aspect": "count"}, {"aspect": "count"})
    assert both({"aspect": "date"}, {"aspect": "date"})["moments"] == 1


def test_signs() -> None:
    """Negated on one side, on both."""
    assert both({"polarity": "negated"}, {}) == {"polarity": 1}
    assert both({"polarity": "negated"}, {"polarity": "negated"}) == {"negated": 1}


def test_directions() -> None:
    """Of one claim, of two classes, of one class, the same."""
    up, down, shut = ({"direction": each} for each in ("level:up", "level:down", "access:closed"))
    assert both(up, {}) == {"directions": 1}
    assert both(up, shut) == {"directions": 2}
    assert both(up, down) == {"directions": 2, "one_class": 1, "opposed": 1}
    assert both(up, up) == {"directions": 2, "one_class": 1, "one_way": 1}


def test_poles_of_two_classes_are_neither_shared_nor_opposite() -> None:
    assert both({"poles": ("run:on",)}, {}) == {}
    assert both({"poles": ("run:on",)}, {"poles": ("fee:paid",)}) == {"poles_least": 1}


def test_poles_count_with_their_rarity() -> None:
    """In a report of a fire much is destroyed."""
    ruin, whole = ("damage:destroyed",), ("damage:intact",)
    left = [claim("A", poles=ruin), claim("A", poles=("run:on",)), PLAIN]
    right = [claim("B", poles=ruin), claim("B", poles=whole), claim("B", poles=("run:on", *ruin))]
    found = facets(left, right)
    often, seldom, once = math.log(6 / 3), math.log(6 / 2), math.log(6 / 1)
    assert found["poles_shared"][0] == pytest.approx([often, 0, often])
    assert found["poles_shared"][1] == pytest.approx([0, 0, seldom])
    assert found["poles_opposed"][0] == pytest.approx([0, (often + once) / 2, 0])
    assert not found["poles_opposed"][1:].any()
    assert not found["poles_least"][2].any()


def test_a_pole_that_all_stand_on_still_counts() -> None:
    """A little."""
    assert both({"poles": ("run:on",)}, {"poles": ("run:on",)})["poles_shared"] > 0


def test_modalities() -> None:
    """Two plans are no plan against a fact."""
    plan = {"modality": "planned"}
    assert both(plan, plan) == {"planned": 2}
    assert both(plan, {}) == {"planned": 1, "plan_or_fact": 1}
    assert both({"modality": "denied"}, {"modality": "hedged"}) == {"denied": 1, "hedged": 1}


def test_stances_differ_only_where_both_have_one() -> None:
    says, denies = (
        {"attribution": Attribution(speaker="Orsa", cue="x", stance=stance)}
        for stance in ("says", "denies")
    )
    assert both(denies, {}) == both(denies, denies) == {}
    assert both(says, denies) == {"stance": 1}


def test_events() -> None:
    """One in the background; two of one year, of two years; the headline."""
    then, other = ({"event": Event(background=True, low=year)} for year in ("2019", "2021"))
    assert both(then, {}) == {"background": 1}
    assert both(then, other) == {"both_background": 1}
    assert both(then, then) == {"both_background": 1, "one_background": 1}
    assert both({"headline": True}, {}) == {"headline": 1}


def test_names() -> None:
    """No name on one side, others, spellings of one."""
    orsa, marta, velin = ({"entities": (name,)} for name in ("Orsa", "Marta Orsa", "Velin"))
    assert both(orsa, {}) == {}
    assert both(orsa, velin) == {"other_names": 1}
    assert both(orsa, marta) == {"names": 1}


def test_the_rarer_name_tells_more() -> None:
    """The share is of the names of the side that has fewer or more common ones."""
    left = [claim("A", entities=("Orsa", "Velin")), *(claim("A", entities=("Orsa",)),) * 3]
    right = [claim("B", entities=("Orsa", "Hasel")), claim("B", entities=("Velin", "Hasel"))]
    found = facets(left, right)["names"][0]
    assert 0 < found[0] < 0.5 < found[1] < 1


def test_two_spellings_of_one_name() -> None:
    """The side that has both counts, whichever source it is."""
    long = {"entities": ("Orsa", "Marta Orsa", "Velin")}
    short = {"entities": ("Orsa", "Hasel", "Arle", "Tarn")}
    assert both(long, short)["names"] == pytest.approx(both(short, long)["names"])
    # Of three names, "Orsa" is in both claims and weighs less than the other two.
    assert both(long, short)["names"] > 0.5


def test_sizes() -> None:
    """Words without digits; where in its article a claim stands does not count."""
    left = [claim("A", "one 2 three"), claim("A", "four", start=96)]
    right = [claim("B", "five", start=0), claim("B", "six seven eight", start=185)]
    found = facets(left, right)
    assert found["words_least"][0] == pytest.approx([math.log(2), math.log(3)])
    assert found["words_most"][0] == pytest.approx([math.log(3), math.log(4)])
