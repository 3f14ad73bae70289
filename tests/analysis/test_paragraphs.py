"""Paragraphs and their kinds."""

from __future__ import annotations

from claimcheck.analysis.paragraphs import paragraphs


def read(text: str, title: str | None = None) -> list[tuple[str, str]]:
    """Kind and text of every paragraph."""
    return [(part.kind, text[part.start : part.end]) for part in paragraphs(text, title)]


def test_nothing_in_empty_text() -> None:
    assert read("") == read(" \n\n\t\n") == []


def test_first_line_without_stop_is_the_headline() -> None:
    text = "Port closed after storm\n\nThe port is closed."
    assert read(text) == [("headline", "Port closed after storm"), ("body", "The port is closed.")]


def test_first_line_with_stop_is_body() -> None:
    assert read("The port is closed.\nNobody was hurt.") == [
        ("body", "The port is closed."),
        ("body", "Nobody was hurt."),
    ]


def test_a_title_is_the_headline_whatever_its_end() -> None:
    assert read("The port is closed.\nWhy?", title="The port is closed.")[0][0] == "headline"


def test_questions_and_quotes_end_a_body_paragraph() -> None:
    text = "Titre\n« Est-ce la fin ? »\n“It is over.”\nIl a dit « oui »."
    assert [kind for kind, _ in read(text)] == ["headline", "body", "body", "body"]


def test_short_lines_without_stop_are_subheads() -> None:
    text = "Titre\n\nUn texte.\n\nLes réactions\n\nLe point en chiffres :\n\nFin."
    assert [kind for kind, _ in read(text)] == ["headline", "body", "subhead", "subhead", "body"]


def test_bullets_lose_their_mark_not_their_span() -> None:
    text = "Titel\n  • Der Hafen ist zu\n- Zwei Tote\n2) Kein Strom\n-5 Grad am Morgen."
    assert read(text)[1:] == [
        ("bullet", "Der Hafen ist zu"),
        ("bullet", "Zwei Tote"),
        ("bullet", "Kein Strom"),
        ("body", "-5 Grad am Morgen."),
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Port closed\n\nThe port has been closed since the storm that hit\n"
        "the coast on Monday night, and nobody knows when it\nwill open again.\n"
    )
    assert [kind for kind, _ in read(text)] == ["headline", "body"]


def test_lines_are_not_joined_where_one_could_have_been_longer() -> None:
    """A line that had room for the next word was ended on purpose."""
    text = "Titre\n\nUn.\nune phrase bien plus longue que la ligne du dessus.\n"
    assert len(read(text)) == 3
