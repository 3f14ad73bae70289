"""Front matter: read, and blanked so that every place in the text stays the file's."""

from __future__ import annotations

import datetime as dt

from claimcheck.reading.front_matter import iso_date, split_front_matter

FILE = """---
publisher: Le Courrier
date: 2025-03-10
lang: fr
---
La panne

Elle a duré deux heures.
"""


def test_a_text_without_it_comes_back_as_it_is() -> None:
    """Dashes elsewhere, an unclosed fence or prose between dashes are no front matter."""
    for text in (
        "Title\n\n---\nkey: value\n---\n",
        "---\nkey: value\nno end",
        "---\nA sentence of prose, not a key.\n---\n",
        "---",
        "",
    ):
        assert split_front_matter(text).text == text
        assert split_front_matter(text).fields == {}


def test_fields_are_read() -> None:
    """Keys have synonyms; values lose their quotes."""
    assert split_front_matter(FILE).fields == {
        "publisher": "Le Courrier",
        "published": "2025-03-10",
        "language": "fr",
    }


def test_places_stay_those_of_the_file() -> None:
    """Same length, same line ends; only blanks where the front matter was."""
    text = split_front_matter(FILE).text

    assert len(text) == len(FILE)
    assert text.index("La panne") == FILE.index("La panne")
    assert text.count("\n") == FILE.count("\n")
    assert not text[: FILE.index("La panne")].strip()


def test_an_unknown_key_is_reported() -> None:
    """Not silently dropped: it may be a misspelt one."""
    front = split_front_matter("---\npublihser: X\n---\nText\n")

    assert front.fields == {}
    assert front.warnings == ("front matter: 'publihser' is not a key claimcheck knows",)


def test_dates() -> None:
    """ISO dates and date-times; anything else is none."""
    assert iso_date("2025-03-10") == dt.date(2025, 3, 10)
    assert iso_date("2025-03-10T09:10:00+02:00") == dt.date(2025, 3, 10)
    assert iso_date("10 March 2025") is None
