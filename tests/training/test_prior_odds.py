"""Counting how often opposite poles were rivals."""

from __future__ import annotations

import tomllib
from pathlib import Path

from prior_odds import counted, store

from tests.alignment.build import claim

CLEAN, FOUL = claim("A", poles=("pollution:none",)), claim("B", poles=("pollution:some",))
OPEN, SHUT = claim("A", poles=("access:open",)), claim("B", poles=("access:closed",))


def test_nothing_is_learnt_without_rivals() -> None:
    assert counted([]) == {"opposed": {}, "shared": {}, "alone": {}}
    assert counted([(OPEN, SHUT, False)] * 40) == {"opposed": {}, "shared": {}, "alone": {}}


def test_an_average_class_has_no_odds() -> None:
    known = counted([(OPEN, SHUT, True), (OPEN, SHUT, False)] * 10)
    assert known["opposed"] == {"access": 0.0}
    assert known["alone"] == {"access:closed": 0.0, "access:open": 0.0}


def test_a_class_of_rivals_stands_above_the_others() -> None:
    """The more pairs, the farther."""
    few, many = (
        counted([(CLEAN, FOUL, True)] * number + [(OPEN, SHUT, False)] * number)["opposed"]
        for number in (5, 50)
    )
    assert many["access"] < few["access"] < 0 < few["pollution"] < many["pollution"]


def test_what_is_stored_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "priors.toml"
    store({"opposed": {"access": -0.456, "trade": 0.001}, "shared": {}, "alone": {}}, path)
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    assert found == {"opposed": {"access": -0.46}, "shared": {}, "alone": {}}
