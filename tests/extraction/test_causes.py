"""Cause and effect, whichever stands first."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


def roles(text: str, language: str = "en") -> dict[str, str]:
    return {a.role: a.text for a in first(text, language).arguments}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council closed the bridge.", "en"),
        ("Les alarmes ne se sont pas déclenchées.", "fr"),
        ("Le comité a adopté le budget.", "fr"),
        ("The result of the vote was announced on Sunday.", "en"),
        ("The fast train is due to arrive on Friday evening.", "en"),
        ("The thieves moored a boat behind the museum.", "en"),
        ("The group traced its origins to a workshop in Leeds.", "en"),
        ("The cause of the fire remains a mystery.", "en"),
        ("À la suite de la réunion, les ministres ont dîné ensemble.", "fr"),
        ("Comme l'a rappelé le maire, le pont est sûr.", "fr"),
        ("La société exploite une mine d'or au Pérou.", "fr"),
        ("L'origine du tableau est un monastère toscan.", "fr"),
        ("Il ministro è responsabile della cultura.", "it"),
        ("Le ministre a remis en cause le calendrier des élections.", "fr"),
        ("La città è legata a una lunga tradizione musicale.", "it"),
        ("Il treno porta a Bologna i tifosi.", "it"),
        ("Il comune ha chiuso la strada per provocare un dibattito.", "it"),
        ("El queso es originario de un pueblo del Jura.", "es"),
        ("La empresa atribuye gran importancia a la formación.", "es"),
        ("El ministro deja el cargo en junio.", "es"),
        ("Der Minister löste das Parlament auf.", "de"),
        ("Der Weg führt durch einen dichten Wald.", "de"),
        ("Die Ermittler suchen nach Wegen aus der Krise.", "de"),
        ("Como lembrou o autarca, a ponte é segura.", "pt"),
        ("O ministro deixou o governo em março.", "pt"),
    ],
)
def test_no_cause_where_none_is_named(text: str, language: str) -> None:
    """A verb said of itself names no effect; places, times, aims and sources are no causes."""
    assert first(text, language).aspect != "cause"
    assert "cause" not in roles(text, language)


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("The outage was caused by a storm.", "en", "storm", "outage"),
        ("A storm caused the outage.", "en", "storm", "outage"),
        ("La panne a été provoquée par une tempête.", "fr", "tempête", "panne"),
        ("Une tempête a provoqué la panne.", "fr", "tempête", "panne"),
        ("Une tempête serait à l'origine de la panne.", "fr", "tempête", "panne"),
        ("Il guasto è stato causato da una tempesta.", "it", "tempesta", "guasto"),
        ("La avería fue causada por una tormenta.", "es", "tormenta", "avería"),
        ("A avaria foi causada por uma tempestade.", "pt", "tempestade", "avaria"),
        ("Sparks from a grinder ignited the fire.", "en", "Sparks from a grinder", "fire"),
        ("Engineers traced the leak to a cracked seal.", "en", "cracked seal", "leak"),
        ("Kurzschluss verursacht Brand in Lagerhalle", "de", "Kurzschluss", "Brand in Lagerhalle"),
        ("Ein Ventil löst einen Chemieunfall aus.", "de", "Ventil", "Chemieunfall"),
        ("Das Unglück ist auf einen Bedienfehler zurückzuführen.", "de", "Bedienfehler", "Unglück"),
        ("Der Brand wurde von einem Blitz verursacht.", "de", "Blitz", "Brand"),
        ("Die Panne geht laut Betreiber auf ein Update zurück.", "de", "Update", "Panne"),
        ("O fogo teve origem numa linha elétrica.", "pt", "linha elétrica", "fogo"),
        ("O apagão deveu-se a uma falha humana.", "pt", "falha humana", "apagão"),
    ],
)
def test_the_logical_order(text: str, language: str, cause: str, effect: str) -> None:
    claim = first(text, language)

    assert claim.aspect == "cause"
    assert roles(text, language)["cause"] == cause
    assert roles(text, language)["effect"] == effect


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("The reason for the recall was a defective airbag.", "en", "defective airbag", "recall"),
        ("The shelves were the result of a shortage.", "en", "shortage", "shelves"),
        ("La cause du déraillement est un rail cassé.", "fr", "rail cassé", "déraillement"),
        (
            "L'origine della contaminazione sarebbe da cercare nel latte.",
            "it",
            "latte",
            "contaminazione",
        ),
        (
            "El origen de la contaminación está en un depósito.",
            "es",
            "depósito",
            "contaminación",
        ),
        ("Schuld an dem Ausfall war ein Wartungsfehler.", "de", "Wartungsfehler", "Ausfall"),
        ("A origem da tragédia está numa avaria.", "pt", "avaria", "tragédia"),
    ],
)
def test_named_by_a_noun(text: str, language: str, cause: str, effect: str) -> None:
    assert first(text, language).aspect == "cause"
    assert roles(text, language)["cause"] == cause
    assert roles(text, language)["effect"] == effect


def test_a_source_between_the_noun_and_the_cause() -> None:
    text = "Auslöser war nach Angaben der Polizei eine defekte Stromleitung."

    assert roles(text, "de")["cause"] == "defekte Stromleitung"


def test_an_apposition_is_a_claim_beside_its_clause() -> None:
    text = "La corrosión de los anclajes, causa del derrumbe, se conocía desde marzo."
    found = {(a.role, a.text) for c in claims(text, "es") for a in c.arguments}

    assert {("cause", "corrosión de los anclajes"), ("effect", "derrumbe")} <= found


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("A mettere in ginocchio i server è stato un virus.", "it", "virus", "server"),
        ("A far cedere il palco sarebbe stato il vento.", "it", "vento", "palco"),
        ("È stato un fulmine a causare il guasto.", "it", "fulmine", "guasto"),
        ("Fue un rayo lo que provocó la avería.", "es", "rayo", "avería"),
        ("C'est la foudre qui a provoqué la panne.", "fr", "foudre", "panne"),
        ("Foi um raio que provocou a avaria.", "pt", "raio", "avaria"),
    ],
)
def test_clefts(text: str, language: str, cause: str, effect: str) -> None:
    found = next(c for c in claims(text, language) if c.aspect == "cause")

    assert [(a.role, a.text) for a in found.arguments][-2:] == [
        ("cause", cause),
        ("effect", effect),
    ]


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("Inspectors blame a brine tank for the outbreak.", "en", "brine tank", "outbreak"),
        (
            "Union leaders blamed poor maintenance for the crash.",
            "en",
            "poor maintenance",
            "crash",
        ),
        ("Le fabricant a mis en cause une mise à jour.", "fr", "mise à jour", None),
        (
            "Les enquêteurs attribuent l'accident à la fatigue.",
            "fr",
            "fatigue",
            "accident",
        ),
        ("I tecnici puntano il dito contro un aggiornamento.", "it", "aggiornamento", None),
        ("El informe atribuye la inundación a unas lluvias.", "es", "lluvias", "inundación"),
        (
            "Die Ermittler führen den Absturz auf Übermüdung zurück.",
            "de",
            "Übermüdung",
            "Absturz",
        ),
        (
            "Die Inspektoren machen einen Tank für den Ausbruch verantwortlich.",
            "de",
            "Tank",
            "Ausbruch",
        ),
        ("Os inspetores culpam um tanque pelo surto.", "pt", "tanque", "surto"),
    ],
)
def test_who_blames_is_no_cause(text: str, language: str, cause: str, effect: str | None) -> None:
    assert first(text, language).aspect == "cause"
    assert roles(text, language)["cause"] == cause
    assert roles(text, language).get("effect") == effect


def test_a_person_blamed_is_no_cause() -> None:
    """Two sides that blame each other state no rival causes."""
    assert "cause" not in roles("The opposition blames the mayor for the delay.")


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        ("The count was slowed by a printer failure.", "en", "printer failure", "count"),
        ("Lo spoglio è stato rallentato da un guasto.", "it", "guasto", "spoglio"),
        ("Die Auszählung wurde durch einen Defekt verzögert.", "de", "Defekt", "Auszählung"),
        (
            "L'incendie aurait été allumé volontairement.",
            "fr",
            "allumé volontairement",
            "incendie",
        ),
        ("Flooding was made worse by blocked drains.", "en", "blocked drains", "Flooding"),
        ("Hackers had exploited a flaw in the software.", "en", "flaw in the software", None),
    ],
)
def test_hindered_meant_or_let_in(text: str, language: str, cause: str, effect: str | None) -> None:
    assert first(text, language).aspect == "cause"
    assert roles(text, language)["cause"] == cause
    assert roles(text, language).get("effect") == effect


@pytest.mark.parametrize(
    ("text", "language", "cause", "effect"),
    [
        (
            "The school stayed closed because the boiler had failed.",
            "en",
            "boiler had failed",
            "school stayed closed",
        ),
        (
            "Comme le pont n'avait pas de capteurs, personne n'a vu les fissures.",
            "fr",
            "pont n'avait pas de capteurs",
            "personne n'a vu les fissures",
        ),
        (
            "Poiché il ponte era privo di sensori, nessuno ha visto le crepe.",
            "it",
            "ponte era privo di sensori",
            "nessuno ha visto le crepe",
        ),
        (
            "Das Wasser stieg, weil die Abflüsse verstopft waren.",
            "de",
            "Abflüsse verstopft waren",
            "Wasser stieg",
        ),
    ],
)
def test_a_clause_that_gives_a_reason(text: str, language: str, cause: str, effect: str) -> None:
    """The effect is the clause beside, borrowed."""
    found = next(c for c in claims(text, language) if c.aspect == "cause")
    parts = {a.role: a for a in found.arguments}

    assert parts["cause"].text == cause
    assert parts["effect"].text == effect
    assert parts["effect"].borrowed


def test_a_fronted_cause_ends_at_its_comma() -> None:
    text = "Due to rain, wind and hail, the festival closed its gates."

    assert roles(text)["cause"] == "rain, wind and hail"
    assert roles(text)["effect"] == "festival closed its gates"


def test_a_figure_outranks_the_cause() -> None:
    """How many died is asked before why."""
    assert first("The storm caused the death of 12 people.").aspect == "count"


def test_a_cause_named_by_a_relative_clause() -> None:
    """The main clause names it: "the problem that caused the outage was …"."""
    found = [
        (argument.role, argument.text)
        for claim in claims("The problem that caused the outage was a broken valve.")
        for argument in claim.arguments
    ]

    assert ("cause", "broken valve") in found
