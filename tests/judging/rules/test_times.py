"""Rival times: silence first."""

from __future__ import annotations

from claimcheck.judging.rules.times import rival_times
from tests.alignment.build import claim, pair, value


def test_one_moment_in_two_zones_is_no_conflict() -> None:
    """22:40 at UTC+2 is 20:40 UTC."""
    left = claim("A", aspect="time", values=(value("time", "22:40", of="+02:00"),))
    right = claim("B", aspect="time", values=(value("time", "20:40", of="+00:00"),))
    assert rival_times(pair(left, right)) is None


def test_times_of_two_days_are_no_conflict() -> None:
    """Each time belongs to its own day."""
    left = claim("A", values=(value("time", "07:00"),), as_of="2025-03-10")
    right = claim("B", values=(value("time", "09:00"),), as_of="2025-03-11")
    assert rival_times(pair(left, right)) is None


def test_the_times_of_two_figures_are_no_conflict() -> None:
    """What had burned by noon, and by eight in the evening; of one figure the times are rivals."""
    noon, night = (
        claim(
            source, aspect="time", values=(value("time", time), value("measure", area, unit="m2"))
        )
        for source, time, area in (("A", "12:00", "2400"), ("B", "20:00", "5100"))
    )
    assert rival_times(pair(noon, night)) is None
    same = night.model_copy(update={"values": (night.values[0], noon.values[1])})
    assert rival_times(pair(noon, same)) is not None


def test_rival_times_contradict() -> None:
    """3:30 against 7:00 on one day."""
    left = claim("A", aspect="time", values=(value("time", "03:30"),))
    right = claim("B", aspect="time", values=(value("time", "07:00"),))
    found = rival_times(pair(left, right))
    assert found is not None
    assert (found.rule, found.reason) == ("time.disjoint", "03:30 against 07:00")
