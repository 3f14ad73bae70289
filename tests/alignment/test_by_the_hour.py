"""How often a source tells the time of day."""

from __future__ import annotations

from claimcheck.alignment.by_the_hour import times_of_day
from tests.alignment.build import claim, value


def test_nothing_told_is_no_time() -> None:
    assert times_of_day(()) == 0
    counted = value("count", "12"), value("duration", "60"), value("date", "2025-03-10")
    assert times_of_day([claim(values=counted, scope=("extent:part", "tally:running"))]) == 0


def test_one_place_is_counted_once() -> None:
    clock = value("time", "12:00")
    twice = claim(values=(clock,)), claim(values=(clock,), start=5)
    assert times_of_day(twice) == 1
    morning = claim(scope=("hour:morning",), sentence=(0, 30))
    assert times_of_day([morning, claim(scope=("hour:morning",), sentence=(0, 30), start=9)]) == 1
    assert times_of_day([morning, claim(scope=("hour:morning",), sentence=(40, 60))]) == 2


def test_clock_times_and_parts_of_the_day_add_up() -> None:
    early = value("time", "06:00").model_copy(update={"start": 10, "end": 15})
    told = claim(values=(early, value("time", "12:00")), scope=("hour:morning", "hour:noon"))
    assert times_of_day([told]) == 4
