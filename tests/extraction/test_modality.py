"""How surely: the tables of ``tests/languages`` hold 42 sentences a language."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The court closed the case.", "en"),
        ("Die Brücke wird gesperrt.", "de"),
        ("Le chantier prévu a été inspecté.", "fr"),
        ("The alleged killer was arrested.", "en"),
        ("Le meurtrier présumé a été arrêté.", "fr"),
        ("Il presunto assassino è stato arrestato.", "it"),
        ("El presunto asesino fue detenido.", "es"),
        ("O presumível homicida foi detido.", "pt"),
        ("Der mutmaßliche Mörder wurde festgenommen.", "de"),
        ("Il consiglio ha approvato il progetto.", "it"),
        ("Elf Dörfer mussten geräumt werden.", "de"),
        ("Il numero delle vittime crebbe.", "it"),
    ],
)
def test_facts_stay_facts(text: str, language: str) -> None:
    """A passive is no future, the noun of a plan no plan; "alleged" doubts who, not what."""
    assert first(text, language).modality == "asserted"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le voleur aurait pris la fuite.", "fr", "hedged"),
        ("Il ladro avrebbe preso la fuga.", "it", "hedged"),
        ("Der Dieb ist angeblich geflohen.", "de", "hedged"),
        ("The thief may have fled.", "en", "hedged"),
        ("The city plans to sell the hall.", "en", "planned"),
        ("Il processo inizierà lunedì.", "it", "planned"),
        ("The thief fled, the police said.", "en", "reported"),
        ("The minister denies any wrongdoing.", "en", "denied"),
        ("La nouvelle ligne ouvrira en juin.", "fr", "planned"),
        ("Le tableau vaudrait deux millions d'euros.", "fr", "hedged"),
        ("O incêndio terá começado na cozinha.", "pt", "hedged"),
        ("Das Feuer soll in der Küche ausgebrochen sein.", "de", "hedged"),
        ("Der Prozess soll am Montag beginnen.", "de", "planned"),
        ("Die neue Linie wird im Juni eröffnet.", "de", "planned"),
        ("Der Fahrer sei zu schnell gefahren.", "de", "reported"),
        ("Le plan doit avoir coûté deux millions d'euros.", "fr", "hedged"),
        ("Il aura fallu moins de trois heures aux secours.", "fr", "asserted"),
        ("D’ici à 2030, la ville aura perdu 3 000 emplois.", "fr", "planned"),
        ("Halyard expects the repair to take ten days.", "en", "planned"),
    ],
)
def test_words_and_moods(text: str, language: str, expected: str) -> None:
    assert first(text, language).modality == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le maire a déclaré que le club construirait un stade.", "fr", "planned"),
        ("Le maire affirme que le club aurait construit un stade.", "fr", "hedged"),
        ("Le maire a déclaré que le club aurait construit un stade.", "fr", "hedged"),
        ("Il sindaco ha detto che il club avrebbe costruito uno stadio.", "it", "planned"),
        ("El alcalde dijo que el club construiría un estadio.", "es", "planned"),
        ("O autarca disse que o clube construiria um estádio.", "pt", "planned"),
    ],
)
def test_the_future_seen_from_the_past(text: str, language: str, expected: str) -> None:
    """Behind a past reporting verb the conditional is a plan, not a rumour."""
    assert first(text, language).modality == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il ministro si è dimesso.", "it"),
        ("O ministro se demitiu.", "pt"),
        ("Le maire s'est excusé.", "fr"),
        ("Se robaron los datos de los pacientes.", "es"),
    ],
)
def test_a_reflexive_leaves_nothing_open(text: str, language: str) -> None:
    """It is spelt like the word for "whether"."""
    assert {claim.modality for claim in claims(text, language)} == {"asserted"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police are investigating whether a spark caused the fire.", "en"),
        ("If the dam fails, the valley will be flooded.", "en"),
        ("Les enquêteurs cherchent à savoir si une étincelle a causé l'incendie.", "fr"),
        ("La polizia sta verificando se una scintilla abbia causato l'incendio.", "it"),
        ("La Guardia Civil investiga si una cosechadora originó las llamas.", "es"),
        ("Die Polizei prüft, ob ein Funke den Brand ausgelöst hat.", "de"),
        ("A polícia investiga se uma faísca causou o incêndio.", "pt"),
        ("Investigators want to know if the pilot was drunk.", "en"),
        ("Ob Patientendaten gestohlen wurden, ist noch unklar.", "de"),
        ("Whether patient data was stolen is not yet clear.", "en"),
        ("Se i dati siano stati rubati non si sa ancora.", "it"),
    ],
)
def test_what_is_left_open_is_a_question(text: str, language: str) -> None:
    """An indirect question, or a condition."""
    assert "question" in {claim.modality for claim in claims(text, language)}
