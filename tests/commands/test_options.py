"""What options say: by letter or for all, with mends for what was misspelt."""

from __future__ import annotations

import argparse
import datetime as dt

import pytest

from claimcheck.commands.options import (
    dates,
    did_you_mean,
    languages,
    one_of,
    per_source,
    some_of,
)
from claimcheck.errors import UsageError


def test_by_letter_or_for_all() -> None:
    """Later words win; a value may hold '='; a name longer than a letter or two is a value."""
    given = ["2025-03-10", "A=x", "b=y", "AB=z=1", "A=last", "Name=x"]

    assert per_source(given) == {"": "Name=x", "A": "last", "B": "y", "AB": "z=1"}


def test_dates() -> None:
    """ISO, or an error that shows how."""
    assert dates({"A": "2025-03-10"}) == {"A": dt.date(2025, 3, 10)}
    for words in ("10/03/2025", "2025-13-01", "", "tomorrow"):
        with pytest.raises(UsageError, match="is not a date") as caught:
            dates({"": words})
        assert "2025-03-10" in str(caught.value.hint)


def test_languages() -> None:
    """Those that can be read."""
    assert languages({"A": "fr"}, ("fr", "it")) == {"A": "fr"}
    with pytest.raises(UsageError, match="no 'nl'"):
        languages({"A": "nl"}, ("fr", "it"))


def test_choices() -> None:
    """One or several; what is near is suggested, else what there is."""
    assert one_of(("json", "csv"))("csv") == "csv"
    assert some_of(("a", "b"))("a, b") == ["a", "b"]
    with pytest.raises(argparse.ArgumentTypeError, match="did you mean 'json'"):
        one_of(("json", "csv"))("jsno")
    assert did_you_mean("zzz", ("json", "csv")) == "choose from json, csv"
