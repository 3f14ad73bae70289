"""What a negation turns: first what it leaves as it is."""

from __future__ import annotations

import pytest

from claimcheck.article import LANGUAGES
from tests.extraction.build import claims, first


@pytest.mark.parametrize(
    ("text", "language", "pole"),
    [
        ("Nobody was insured, in the failure of the new rocket.", "en", "outcome:success"),
        ("No one died in the collapse of the bridge.", "en", "damage:intact"),
        ("Not all the houses were destroyed.", "en", "damage:intact"),
        ("No more than three houses were destroyed.", "en", "damage:intact"),
        ("The line has still not reopened.", "en", "return:back"),
        ("Die Strecke ist noch nicht wieder geöffnet.", "de", "access:open"),
    ],
)
def test_left_as_it_is(text: str, language: str, pole: str) -> None:
    """Behind a comma, where it happened, a part, a bound, and "still"."""
    assert pole not in first(text, language).poles


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They did not enter the destroyed plant.", "en"),
        ("Il n'a pas visité l'usine détruite.", "fr"),
        ("No visitó la fábrica destruida.", "es"),
        ("Die zerstörte Brücke wurde nicht gesperrt.", "de"),
    ],
)
def test_what_only_says_which_one_is_left_as_it_is(text: str, language: str) -> None:
    """But "no intact plant" is another matter: nothing is known of it yet."""
    assert "damage:destroyed" in first(text, language).poles
    assert "damage:intact" not in first("Il n'y a pas de vitre intacte.", "fr").poles


NOT_ALL_DENIED = {
    "en": ("The captain did not die.", "The three dead have not been identified."),
    "fr": ("Le capitaine n'est pas mort.", "Les trois morts n'ont pas été identifiés."),
    "it": ("Il comandante non si è ucciso.", "I tre morti non sono stati identificati."),
    "es": ("El capitán no murió.", "Los tres muertos no han sido identificados."),
    "de": ("Der Kapitän starb nicht.", "Die drei Toten wurden nicht identifiziert."),
    "pt": ("O capitão não morreu.", "Os três mortos não foram identificados."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_who_lives_is_not_none(language: str) -> None:
    """That one person did not die, or that the dead are unknown, is no lack of deaths."""
    for text in NOT_ALL_DENIED[language]:
        assert "deaths:none" not in first(text, language).poles, text


NONE = {
    "en": ("No one died.", "There were no deaths.", "The fire ended without deaths."),
    "fr": ("Personne n'est mort.", "Il n'y a pas de morts.", "L'incendie n'a fait aucun mort."),
    "it": ("Non è morto nessuno.", "Non ci sono morti.", "Nessuna vittima in mare."),
    "es": ("Nadie murió.", "No hubo muertos.", "El incendio terminó sin víctimas."),
    "de": ("Niemand starb.", "Es gab keine Toten.", "Kein Arbeiter kam ums Leben."),
    "pt": ("Ninguém morreu.", "Não houve mortos.", "O incêndio terminou sem mortos."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_none(language: str) -> None:
    """A pronoun, a determiner, a bare noun, and what stands behind "without"."""
    for text in NONE[language]:
        assert any("deaths:none" in claim.turned for claim in claims(text, language)), text


@pytest.mark.parametrize(
    ("text", "language"),
    [("Die Bahnen fuhren bis zum Abend nicht.", "de"), ("The trams did not run.", "en")],
)
def test_a_negator_behind_its_verb_turns_it(text: str, language: str) -> None:
    assert first(text, language).poles == ("service:down",)


def test_a_negation_ends_with_its_clause() -> None:
    """A quotation may hold two; an insertion between commas ends none."""
    quote = "«No castigamos el éxito, pedimos solidaridad a quien ganó con la crisis»"
    assert "contest:win" in first(f"{quote}, dijo la ministra.", "es").poles
    assert "damage:intact" in first("No house, on the whole, was destroyed.").poles


@pytest.mark.parametrize(
    ("text", "language", "pole"),
    [
        ("Arson has been ruled out.", "en", "hypothesis:excluded"),
        ("Nothing has been ruled out.", "en", "hypothesis:considered"),
        ("La procura non esclude il dolo.", "it", "hypothesis:considered"),
    ],
)
def test_a_denial_that_is_undone(text: str, language: str, pole: str) -> None:
    assert pole in first(text, language).poles


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kündigungen sind bis Ende 2029 ausgeschlossen.", "de"),
        ("Tout licenciement est exclu jusqu'en 2029.", "fr"),
        ("I licenziamenti sono esclusi fino al 2029.", "it"),
    ],
)
def test_a_verb_that_denies_its_subject(text: str, language: str) -> None:
    """No jobs are cut where cutting them is excluded."""
    assert "employment:cut" not in first(text, language).poles


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No one has claimed that attack.", "en"),
        ("Personne n'a revendiqué l'attentat.", "fr"),
        ("Nessuno ha rivendicato l'attacco.", "it"),
    ],
)
def test_what_is_known_before_it_is_denied(text: str, language: str) -> None:
    """That nobody claims an attack makes no accident of it."""
    assert "intent:accident" not in first(text, language).poles
