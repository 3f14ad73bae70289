"""The article's own event, and those in its background."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La panne a commencé dimanche à 15 heures.", "fr"),
        ("Le pont est fermé depuis 2019.", "fr"),
        ("Il ponte riaprirà il 3 giugno.", "it"),
        ("Un autre habitant a appelé les pompiers.", "fr"),
        ("Depuis 2019 le pont est fermé ; personne ne le répare.", "fr"),
    ],
)
def test_the_main_event_is_no_background(text: str, language: str) -> None:
    """Not what is recent, not what lasts since long, not what is to come."""
    assert not any(claim.event.background for claim in claims(text, language))


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("Une coupure semblable avait eu lieu le 10 mars.", "fr", "2025-03-10"),
        ("En 2019, une fuite avait touché 300 clients.", "fr", "2019-01-01"),
        ("Nel 2017 un incendio aveva distrutto tre case.", "it", "2017-01-01"),
    ],
)
def test_dated_events_of_the_past(text: str, language: str, low: str) -> None:
    event = claims(text, language)[0].event

    assert event.background
    assert event.low == low


def test_what_refers_back_stays_there() -> None:
    text = "En 2019, une fuite avait touché 300 clients. La banque avait alors payé une amende."
    events = [claim.event for claim in claims(text, "fr")]

    assert all(event.background for event in events)


def test_that_year_is_the_year_before_it() -> None:
    """What lasts since 1998 is no background, but "that year" is."""
    text = "Le volcan dort depuis 1998. À l'époque, trois villages ont été détruits."
    before, after = claims(text, "fr")[0], claims(text, "fr")[-1]

    assert not before.event.background
    assert after.event.low == "1998-01-01"
    assert after.as_of == "1998-01-01/1998-12-31"


def test_another_paragraph_returns_to_the_main_event() -> None:
    text = "En 2019, une fuite avait touché 300 clients.\n\nLa banque avait fermé deux agences."

    assert not claims(text, "fr")[-1].event.background


def test_a_sentence_that_opens_with_an_old_year_stays_there() -> None:
    """Also behind a semicolon; a clause with a day of its own is of today."""
    hit = claims("In 2021 another bus was hit; nobody was hurt.", "en")
    assert [claim.event.low for claim in hit] == ["2021-01-01", "2021-01-01"]
    elected = claims("In 2019 she was elected; on Monday she resigned.", "en")
    assert [claim.event.background for claim in elected] == [True, False]
