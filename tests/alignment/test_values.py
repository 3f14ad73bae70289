"""What alignment measures on two values."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest

from claimcheck.alignment.compare_values import compare
from claimcheck.alignment.context import context
from claimcheck.alignment.implied import implied
from claimcheck.alignment.implied_figures import SUM
from claimcheck.alignment.pair import Compared
from claimcheck.alignment.values import (
    UNSAID,
    Place,
    all_compared,
    compared,
    ratio,
    shares_of,
    value_measures,
)
from claimcheck.alignment.vectors import Matrix, Phrases
from claimcheck.claim import Claim
from claimcheck.value import Value
from tests.alignment.build import claim, value
from tests.alignment.hashing import HashingEmbedder


def both(left: Value, right: Value) -> Compared:
    """Two values side by side."""
    return Compared(left=left, right=right, relation=compare(left, right))


def side_by_side(left: list[Claim], right: list[Claim]) -> dict[Place, Compared]:
    """The compared values of all pairs of claims."""
    follows = implied(tuple(left), None), implied(tuple(right), None)
    valued = [(told, each) for told in (*left, *right) for each in told.values]
    valued += [
        (told, each.value)
        for side, known in zip((left, right), follows, strict=True)
        for told in side
        for each in known.get(told.id, ())
    ]
    texts = [text for told, each in valued for text in (context(told, each), each.of or "")]
    return all_compared(left, right, Phrases(texts, HashingEmbedder()), follows)


def told(found: Mapping[str, Matrix], row: int, column: int) -> dict[str, float]:
    """The measures of one pair that are not 0."""
    return {name: each[row, column] for name, each in found.items() if each[row, column]}


def test_values_without_a_ratio() -> None:
    """Dates have none, and neither has one number in two units."""
    assert ratio(both(value("date", "2025-03-10"), value("date", "2025-03-12"))) == 0.0
    assert ratio(both(value("duration", "7200"), value("duration", "172800"))) == 0.0


def test_ratios_are_symmetric_and_capped() -> None:
    """Twice as many, or a hundred times."""
    twice = both(value("count", "40"), value("count", "20"))
    back = both(value("count", "20"), value("count", "40"))
    assert ratio(twice) == ratio(back)
    assert round(ratio(twice), 3) == 0.693
    assert ratio(both(value("count", "3"), value("count", "300"))) == 2.0


def test_claims_without_values_compare_none() -> None:
    """Nothing to compare."""
    assert compared(claim("A"), claim("B"), Phrases([], HashingEmbedder())) is None


def test_implied_values_are_compared_only_where_they_fit() -> None:
    """Two sums are not compared, nor a sum that differs: it need not be of one thing."""
    left = claim("A", values=(value("count", "11"), value("count", "4")))
    pair = side_by_side([left], [claim("B", values=(value("count", "16"),))])[0, 0]
    assert (pair.relation, pair.by) == ("disjoint", None)
    other = claim("B", values=(value("count", "12"), value("count", "3")))
    assert side_by_side([left], [other])[0, 0].by is None
    pair = side_by_side([left], [claim("B", values=(value("count", "15"),))])[0, 0]
    assert (pair.left.of, pair.relation, pair.by) == (SUM, "equal", "sum")


def test_a_stated_value_that_fits_goes_first() -> None:
    left = claim("A", values=(value("count", "11"), value("count", "15")))
    pair = side_by_side([left], [claim("B", values=(value("count", "15"),))])[0, 0]
    assert (pair.relation, pair.by) == ("equal", None)


def test_the_pair_that_fits_best_is_compared() -> None:
    """Equal before disjoint, whatever stands first."""
    left = claim("A", values=(value("count", "2"), value("count", "7"), value("count", "30")))
    pair = side_by_side([left], [claim("B", values=(value("count", "7"),))])[0, 0]
    assert (pair.left.amount, pair.right.amount, pair.relation) == ("7", "7", "equal")


def test_values_that_no_other_side_has() -> None:
    """Other kinds are never compared; a claim without values is not either."""
    left = [claim("A", values=(value("count", "2"),)), claim("A")]
    right = [claim("B", values=(value("date", "2025-03-10"),)), claim("B")]
    known = side_by_side(left, right)
    found = value_measures(left, right, known)
    assert known == {}
    assert told(found, 0, 0) == {"uncompared": 1}
    assert told(found, 0, 1) == told(found, 1, 0) == {"one_valued": 1}
    assert told(found, 1, 1) == {}


def test_what_compared_values_tell() -> None:
    """Relation, kind, ratio, digits, number of values; what is counted is a guess unless said."""
    left = [claim("A", "deaths rose", values=(value("count", "40"), value("date", "2025-03-10")))]
    right = [claim("B", "wolves", values=(value("count", "20"),))]
    found = told(value_measures(left, right, side_by_side(left, right)), 0, 0)
    assert found.pop("ratio") == pytest.approx(math.log(2))
    assert found.pop("ratio_squared") == pytest.approx(math.log(2) ** 2)
    assert found.pop("counted") == pytest.approx(UNSAID)
    found.pop("context", None)
    assert found == {"disjoint": 1, "kind_count": 1, "digits": 1, "values": 3}


def test_figures_that_are_near() -> None:
    """46 and 56 are close, 40 and 41 near too, 20 and 40 neither."""
    left = [claim("A", values=(value("count", amount),)) for amount in ("46", "40", "20")]
    right = [claim("B", values=(value("count", amount),)) for amount in ("56", "41", "40")]
    found = value_measures(left, right, side_by_side(left, right))
    assert [found["close"][at, at] for at in range(3)] == [1, 1, 0]
    assert [found["near"][at, at] for at in range(3)] == [0, 1, 0]


def test_what_is_counted_counts() -> None:
    """Where both sides say it."""
    left = [claim("A", values=(value("count", "40", of="horses"),))]
    right = [
        claim("B", start=at, sentence=(at, at + 1), values=(value("count", "20", of=of),))
        for at, of in enumerate(("horses", "wolves", None))
    ]
    known = side_by_side(left, right)
    assert known[0, 0].counted == 1
    assert (known[0, 1].counted or 0) < 0.5
    assert known[0, 2].counted is None


def test_an_equal_value_that_many_have_tells_less() -> None:
    """One over their number, of the side that has more."""
    seven = (value("count", "7"),)
    left = [claim("A", values=seven), claim("A", start=9, values=seven)]
    right = [claim("B", values=seven), claim("B", start=9, values=(value("count", "3"),))]
    assert shares_of(side_by_side(left[:1], right)) == {(0, 0): 1}
    assert shares_of(side_by_side(left, right)) == {(0, 0): 0.5, (1, 0): 0.5}


def test_values_around_the_claims() -> None:
    """Equal values of the two sentences, each counted once; dates left out."""
    day = value("date", "2025-03-10")
    left = [
        claim("A", sentence=(0, 9), values=(value("count", "7"), day)),
        claim("A", start=5, sentence=(0, 9), values=(value("count", "12"),)),
        claim("A", start=20, sentence=(20, 29)),
    ]
    right = [claim("B", sentence=(0, 9), values=(value("count", "12"), value("count", "7"), day))]
    found = value_measures(left, right, side_by_side(left, right))["sentence_values"]
    assert found.tolist() == [[2], [2], [0]]
