"""The poles a claim's words stand on: words that only look so first."""

from __future__ import annotations

import pytest

from claimcheck.article import LANGUAGES
from tests.extraction.build import claims, first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council met on Monday.", "en"),
        ("Four seats are up for election.", "en"),
        ("The museum is open every day except Monday.", "en"),
        ("Le musée est ouvert tous les jours sauf le lundi.", "fr"),
        ("La biblioteca resta aperta ogni giorno tranne il martedì.", "it"),
        ("Das Museum ist außer montags geöffnet.", "de"),
    ],
)
def test_on_no_pole(text: str, language: str) -> None:
    """Neither plain deeds nor particles; an exception is on both poles, and so on none."""
    assert first(text, language).poles == ()


def test_names_are_on_no_pole() -> None:
    """The prices fall, Harlow Falls does not."""
    assert first("Water prices rose at Harlow Falls.").poles == ("level:up",)
    assert first("Water prices fell at Harlow Falls.").poles == ("level:down",)


@pytest.mark.parametrize(
    ("text", "language", "poles"),
    [
        ("Serrazola não vivia um motim desde 1996.", "pt", ()),
        ("La ville n'avait pas connu de violences depuis 2009.", "fr", ()),
        ("Seit sieben Jahren hatte es keine Toten gegeben.", "de", ()),
        ("Depuis mardi, aucun pont n'est ouvert.", "fr", ("access:closed",)),
    ],
)
def test_what_was_not_since_a_year_was_then(
    text: str, language: str, poles: tuple[str, ...]
) -> None:
    """It tells of the last time; what is not so since Tuesday is not so now."""
    stands = {pole for each in claims(text, language) for pole in each.poles}
    assert {"order:peaceful", "deaths:none", "access:closed"} & stands == set(poles)


NEGATED = {
    "en": ("The house was destroyed.", "The house was not destroyed."),
    "de": ("Das Haus wurde zerstört.", "Das Haus wurde nicht zerstört."),
    "fr": ("La maison a été détruite.", "La maison n'a pas été détruite."),
    "it": ("La casa è stata distrutta.", "La casa non è stata distrutta."),
    "es": ("La casa fue destruida.", "La casa no fue destruida."),
    "pt": ("A casa foi destruída.", "A casa não foi destruída."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_negation_turns_the_pole(language: str) -> None:
    """To the same one in every language."""
    affirmed, negated = NEGATED[language]
    assert first(affirmed, language).poles == ("damage:destroyed",)
    assert first(negated, language).poles == ("damage:intact",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The barn suffered no damage.", "en"),
        ("The flood did no damage to the barn.", "en"),
        ("La maison n'a subi aucun dégât.", "fr"),
        ("Das Haus erlitt keine Schäden.", "de"),
        ("La casa no sufrió daños.", "es"),
        ("A casa não sofreu danos.", "pt"),
    ],
)
def test_no_damage_is_turned_once(text: str, language: str) -> None:
    assert first(text, language).poles == ("damage:intact", "damages:none")


UNINSURED = {
    "en": ("The house was not insured.", "The company has no insurance."),
    "de": ("Das Haus war nicht versichert.", "Das Haus war unversichert."),
    "fr": ("La maison n'était pas assurée.", "Le conducteur roulait sans assurance."),
    "it": ("La casa non era assicurata.", "Il conducente viaggiava senza assicurazione."),
    "es": ("La casa no estaba asegurada.", "El conductor circulaba sin seguro."),
    "pt": ("A casa não estava segurada.", "A casa não tinha seguro."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_ways_to_one_pole(language: str) -> None:
    """A negation and a word that holds one."""
    for text in UNINSURED[language]:
        assert "cover:uninsured" in first(text, language).poles, text


OUT_OF_CONTROL = {
    "en": ("The fire is under control.", "The fire is out of control."),
    "de": ("Der Brand ist unter Kontrolle.", "Der Brand ist außer Kontrolle."),
    "fr": ("L'incendie est sous contrôle.", "L'incendie est hors de contrôle."),
    "it": ("L'incendio è sotto controllo.", "L'incendio è fuori controllo."),
    "es": ("El incendio está bajo control.", "El incendio está fuera de control."),
    "pt": ("O incêndio está sob controlo.", "O incêndio está fora de controlo."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_classes_are_the_same_across_languages(language: str) -> None:
    """Also where an exception's word stands inside the pole's own ("außer Kontrolle")."""
    under, out = OUT_OF_CONTROL[language]
    assert first(under, language).poles == ("control:contained",)
    assert first(out, language).poles == ("control:raging",)


@pytest.mark.parametrize(
    ("text", "poles"),
    [
        ("One of the jailed men was released on Monday.", ("custody:release",)),
        ("The closed bridge reopened on Monday.", ("access:open", "return:back")),
        ("The convicted driver was acquitted.", ("verdict:innocent",)),
    ],
)
def test_of_both_poles_the_one_from_the_predicate_on_counts(
    text: str, poles: tuple[str, ...]
) -> None:
    assert first(text).poles == poles


def test_several_classes_are_sorted() -> None:
    found = first("The residents were evacuated without warning.").poles
    assert {"movement:depart", "notice:unwarned"} <= set(found)
    assert list(found) == sorted(set(found))


def test_a_quotation_that_tells_both_is_on_neither() -> None:
    """Its clauses are of two times."""
    quote = "« La porte était fermée depuis six ans, elle est ouverte »"
    claim = first(f"{quote}, a dit le maire.", "fr")
    assert claim.quote == quote
    assert not {"access:open", "access:closed"} & set(claim.poles)


def test_what_remains_open_is_open() -> None:
    """A parser may call the adjective an adverb."""
    assert "access:open" in first("Die Brücke in der Mühlenstraße blieb offen.", "de").poles
