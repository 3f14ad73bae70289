"""What a figure is of: words that only look like it tell nothing."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


def scopes(text: str, language: str) -> set[str]:
    """The labels of all claims of a text."""
    return {label for claim in claims(text, language) for label in claim.scope}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He acted alone."),
        ("en", "Residents said that 12 people died."),
        ("en", "He left a month ago with 3 people."),
        ("en", "Voting was extended by an hour and a half."),
        ("en", "The firm hired 12 people from local staff agencies."),
        ("fr", "Le projet dont le coût est de 31 millions d'euros avance."),
        ("fr", "Les habitants disent que 12 personnes sont mortes."),
        ("it", "Il 60 per cento dei quali è coperto da fondi europei."),
        ("de", "Im Jahr 2024 starben 12 Menschen."),
        ("es", "El año pasado murieron 12 personas."),
        ("pt", "Os moradores dizem que 12 pessoas morreram."),
    ],
)
def test_other_uses_tell_no_scope(language: str, text: str) -> None:
    """No figure, another word's business, or a date."""
    assert scopes(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In total, 47 people were hurt."),
        ("fr", "Au total, 47 personnes ont été blessées."),
        ("it", "Il ponte è costato complessivamente 52 milioni di euro."),
        ("es", "En total, 47 personas resultaron heridas."),
        ("de", "Insgesamt wurden 47 Menschen verletzt."),
        ("pt", "Ao todo, 47 pessoas ficaram feridas."),
    ],
)
def test_the_whole(language: str, text: str) -> None:
    assert first(text, language).scope == ("extent:whole",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The crash injured 47 people, 12 of them seriously."),
        ("en", "In Valencia alone 12 people died."),
        ("fr", "L'accident a fait 47 blessés, dont 12 graves."),
        ("fr", "Le restaurant à lui seul a coûté 31 millions d'euros."),
        ("it", "La cupola, da sola, è costata 9 milioni di euro."),
        ("es", "Hubo 47 heridos, doce de ellos graves."),
        ("de", "Verletzt wurden 47 Menschen, zwölf davon schwer."),
        ("de", "Allein die Sanierung kostete 31 Millionen Euro."),
        ("pt", "Morreram 47 pessoas, duas delas francesas."),
    ],
)
def test_a_part(language: str, text: str) -> None:
    assert "extent:part" in scopes(text, language)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "Twelve children died.", "group:child"),
        ("en", "Twelve foreign tourists died.", "group:foreign"),
        ("fr", "Pour les habitants, le billet coûte 7 euros.", "group:resident"),
        ("it", "Per i residenti la tessera costa 6 euro.", "group:resident"),
        ("es", "Para los residentes, la entrada cuesta 7 euros.", "group:resident"),
        ("de", "Für Einwohner kostet die Karte 7 Euro.", "group:resident"),
        ("pt", "Para os moradores, o bilhete custa 7 euros.", "group:resident"),
        ("de", "Verletzt wurden 47 Menschen, davon 12 Kinder.", "group:child"),
        ("it", "Il biglietto ridotto costa 9 euro.", "price:reduced"),
        ("fr", "Le plein tarif est de 14 euros.", "price:full"),
        ("de", "Er verdient 3.000 Euro brutto.", "tax:gross"),
        ("en", "The group employs 19,000 people worldwide.", "area:world"),
    ],
)
def test_groups_prices_and_taxes(language: str, text: str, label: str) -> None:
    assert label in scopes(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The rent is 800 euros a month."),
        ("en", "A monthly rent of 800 euros is asked."),
        ("fr", "Le loyer est de 800 euros par mois."),
        ("it", "L'affitto è di 800 euro al mese."),
        ("es", "El alquiler es de 800 euros al mes."),
        ("de", "Die Miete beträgt 800 Euro im Monat."),
        ("pt", "A renda é de 800 euros por mês."),
    ],
)
def test_a_unit_of_reckoning(language: str, text: str) -> None:
    assert first(text, language).scope == ("reckoning:per_month",)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "Three days earlier the bank had closed.", "anchored:before"),
        ("en", "The day before, the bank had closed.", "anchored:day_before"),
        ("fr", "Trois jours plus tard, la banque a fermé.", "anchored:after"),
        ("fr", "Le lendemain, la banque a fermé.", "anchored:day_after"),
        ("it", "Tre giorni prima la banca aveva chiuso.", "anchored:before"),
        ("es", "Tres días después el banco cerró.", "anchored:after"),
        ("de", "Drei Tage zuvor hatte die Bank geschlossen.", "anchored:before"),
        ("de", "Am Tag darauf schloss die Bank.", "anchored:day_after"),
        ("pt", "No dia seguinte o banco fechou.", "anchored:day_after"),
    ],
)
def test_a_day_reckoned_from_another(language: str, text: str, label: str) -> None:
    assert label in scopes(text, language)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "The crater is 30 metres deep.", "dimension:depth"),
        ("it", "L'ipocentro era a 30 chilometri di profondità.", "dimension:depth"),
        ("fr", "Le pont fait 300 mètres de long.", "dimension:length"),
        ("es", "Circulaba por un tramo limitado a 50 kilómetros por hora.", "norm:limit"),
        ("de", "Erlaubt sind dort 50 km/h.", "norm:limit"),
    ],
)
def test_what_a_measure_is_of(language: str, text: str, label: str) -> None:
    assert label in scopes(text, language)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "There were no injuries.", "place:there"),
        ("en", "More than 30 people were hurt.", "extent:part"),
        ("es", "Más de 30 personas resultaron heridas.", "extent:part"),
        ("pt", "Mais de 30 pessoas ficaram feridas.", "extent:part"),
        ("es", "Ardieron 24 kilómetros de carretera.", "dimension:distance"),
        ("fr", "Une coulée longue de 24 kilomètres avance.", "dimension:distance"),
    ],
)
def test_what_only_looks_like_a_place_a_part_or_a_distance(
    language: str, text: str, label: str
) -> None:
    """An empty "there", a bound, and "of" before what is no place."""
    assert label not in scopes(text, language)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "No one was hurt there.", "place:there"),
        ("de", "Dort wurde niemand verletzt.", "place:there"),
        ("en", "Three more bodies were found.", "extent:part"),
        ("fr", "Trois autres personnes sont blessées.", "extent:part"),
        ("de", "Weitere sieben Menschen wurden verletzt.", "extent:part"),
        ("es", "El epicentro se situó a 24 kilómetros de Lima.", "dimension:distance"),
        ("en", "The plane crashed 12 miles from Faro.", "dimension:distance"),
        ("fr", "Vendredi soir, 12 000 clients restaient sans courant.", "hour:night"),
        ("de", "Am Morgen waren 92 Häuser ohne Strom.", "hour:morning"),
        ("it", "La strada non è ancora stata riaperta.", "state:yet"),
        ("en", "The line has not yet reopened.", "state:yet"),
        ("de", "Der Schaden wird vorläufig auf 3 Millionen Euro geschätzt.", "state:provisional"),
        ("it", "A Parigi il titolo ha chiuso a -12,3%.", "session:close"),
        ("en", "The shares fell 2% in early trading.", "session:early"),
        ("fr", "Le mètre carré se vend 8 200 euros.", "reckoning:per_area"),
    ],
)
def test_places_parts_hours_and_states(language: str, text: str, label: str) -> None:
    assert label in scopes(text, language)
