"""Phrases of the lexicon in running text."""

from __future__ import annotations

from claimcheck.extraction.cues import Cue, find_cues
from claimcheck.lexicon.entries import CueKind
from claimcheck.lexicon.load import lexicon_for


def cues(text: str, kind: CueKind, language: str = "en") -> list[str]:
    return [text[c.start : c.end] for c in find_cues(text, lexicon_for(language)) if c.kind == kind]


def test_silent_on_words_that_only_resemble() -> None:
    """A stem begins the word; it never ends it."""
    assert cues("The notable nothingness of another cannon", "negator") == []


def test_stems_find_inflected_words() -> None:
    assert cues("It announced, announces and is announcing it.", "says") == [
        "announced",
        "announces",
        "announcing",
    ]


def test_longest_phrase_wins() -> None:
    assert cues("It no longer works", "negator") == ["no longer"]


def test_two_part_verbs_stay_in_their_clause() -> None:
    """A phrase with a gap knows its second part; a comma ends its reach."""
    text = "Ein Ventil löst einen Brand aus."
    found = [c for c in find_cues(text, lexicon_for("de")) if c.kind == "leads"]

    assert [(text[c.start : c.end], c.tail and text[slice(*c.tail)]) for c in found] == [
        ("löst", "aus")
    ]
    assert cues("Er löst die Aufgabe, geht aus.", "leads", "de") == []


def test_typographic_apostrophes_and_elision() -> None:
    assert cues("Il n’a rien vu", "negator", "fr") == ["n’"]


def test_offsets_are_those_of_the_article() -> None:
    found = find_cues("not here", lexicon_for("en"), offset=100)

    assert Cue("negator", 100, 103) in found


def test_length_changing_lower_case_keeps_offsets() -> None:
    """The lower case of the Turkish capital I with a dot is two characters long."""
    text = "İİİ did not open"
    (cue,) = [c for c in find_cues(text, lexicon_for("en")) if c.kind == "negator"]

    assert text[cue.start : cue.end] == "not"


def test_directions_carry_their_pole() -> None:
    labels = [c.label for c in find_cues("prices rose", lexicon_for("en")) if c.label]

    assert labels == ["level:up"]


def test_a_phrase_with_a_gap_ends_its_clause() -> None:
    assert cues("Der Fluss teilt das Land mit seinen Dörfern.", "says", "de") == []
    assert cues("Das teilte die Polizei am Montag mit.", "says", "de") == ["teilte"]
    assert cues("Er schließt das nicht aus.", "implicit_negative", "de") == ["schließt"]


def test_the_words_of_a_set_phrase_are_no_cues() -> None:
    """The phrase hides what begins in it, and nothing else."""
    assert cues("The talks were held in closed session.", "direction") == []
    assert cues("The closed road is in session.", "direction") == ["closed"]
