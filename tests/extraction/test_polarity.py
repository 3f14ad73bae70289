"""Affirmed or negated: silence first."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims, first


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The storm destroyed not only the pier.", "en"),
        ("The police arrested no fewer than 30 people.", "en"),
        ("Pas moins de 30 personnes ont été arrêtées.", "fr"),
        ("Le port n'a rouvert que jeudi.", "fr"),
        ("Non meno di 30 persone sono state arrestate.", "it"),
        ("No menos de 30 personas fueron detenidas.", "es"),
        ("Não menos de 30 pessoas foram detidas.", "pt"),
        ("Nicht weniger als 30 Menschen wurden festgenommen.", "de"),
        ("The workers left the plant without warning.", "en"),
        ("The No. 2 reactor was restarted on Sunday.", "en"),
        ("The no-confidence vote passed on Sunday.", "en"),
        ("The court did not rule until Friday.", "en"),
        (
            "All 300 neighbours were evacuated, whether or not they agreed.",
            "en",
        ),
        ("Les secours sont partis avant que le pont ne rouvre.", "fr"),
        ("L'association non gouvernementale a ouvert un bureau.", "fr"),
        ("Le juge a prononcé un non-lieu contre la société.", "fr"),
        ("L'usine reste ouverte à deux pas de la gare.", "fr"),
        ("L'absence de pluie a aggravé la sécheresse.", "fr"),
        ("L'offre exclusive a attiré 300 clients.", "fr"),
        ("La polizia ha adottato sanzioni non convenzionali.", "it"),
        ("Non lontano dal porto ha aperto un museo.", "it"),
        ("Sin embargo, el puente reabrió el lunes.", "es"),
        ("No obstante, la fábrica abrió el lunes.", "es"),
        ("El tribunal no decidió hasta el viernes.", "es"),
        ("El pleno rechazó el plan.", "es"),
        ("Doing nothing would condemn the system.", "en"),
        ("Ne rien faire reviendrait à condamner le système.", "fr"),
        ("Non fare nulla significa condannare il sistema.", "it"),
        ("Nichts zu tun hieße das System zu zerstören.", "de"),
        ("A polícia adotou sanções não convencionais.", "pt"),
        ("A câmara recusou o plano.", "pt"),
        ("Der Stadtrat hat den Plan abgelehnt.", "de"),
        ("Es war ein Sturm wie nie zuvor.", "de"),
        ("Une quinzaine de non-Ukrainiens ont été refoulés.", "fr"),
        ("La crise ne cesse de s'aggraver.", "fr"),
        ("Le rouble a atteint un niveau jamais vu.", "fr"),
        ("Le maire a vendu une voiture sans aucun défaut.", "fr"),
        ("Les États doivent prévoir des contrôles et le refus de transit.", "fr"),
        ("Il livello non si limita ai porti.", "it"),
    ],
)
def test_what_only_looks_negative_is_affirmed(text: str, language: str) -> None:
    assert first(text, language).polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge was not closed.", "en"),
        ("No house was damaged.", "en"),
        ("The firm refused to pay the fine.", "en"),
        ("Neither the pilot nor the guard survived the crash.", "en"),
        ("The ferry no longer serves the island.", "en"),
        ("Le pont n'a pas été fermé.", "fr"),
        ("L'hôpital n'accueille plus les urgences.", "fr"),
        ("Aucune maison n'a été touchée.", "fr"),
        ("Nessuna casa è stata colpita.", "it"),
        ("Nessuno ha visto l'auto.", "it"),
        ("Né il pilota né il passeggero sono sopravvissuti.", "it"),
        ("Ninguna casa sufrió daños.", "es"),
        ("El alcalde ha dejado de presidir la comisión.", "es"),
        ("Nenhuma casa foi atingida.", "pt"),
        ("Kein Haus wurde beschädigt.", "de"),
        ("Weder der Pilot noch der Wächter überlebten den Absturz.", "de"),
        ("Den Rettern gelang es nicht, die Bergleute zu erreichen.", "de"),
        ("Die Brücke wurde nicht gesperrt.", "de"),
    ],
)
def test_negators_and_quantifiers_negate(text: str, language: str) -> None:
    """Words that agree with one another make one negation."""
    assert first(text, language).polarity == "negated"


def test_two_negatives_cancel_where_they_do_not_agree() -> None:
    assert first("No company refused to pay the 300 workers.").polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Officials have not ruled out a second evacuation.", "en"),
        ("Les autorités n'excluent pas une seconde évacuation.", "fr"),
        ("Le autorità non escludono una seconda evacuazione.", "it"),
        ("Las autoridades no descartan una segunda evacuación.", "es"),
        ("As autoridades não descartam uma segunda evacuação.", "pt"),
        ("Die Behörden schließen eine zweite Räumung nicht aus.", "de"),
    ],
)
def test_what_is_not_ruled_out_is_affirmed(text: str, language: str) -> None:
    assert first(text, language).polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "language", "left_out"),
    [
        ("The two men quit the talks without signing a pact.", "en", "without signing a pact"),
        ("Ils sont partis sans signer le traité.", "fr", "sans signer le traité"),
        ("Sono partiti senza firmare il trattato.", "it", "senza firmare il trattato"),
        ("Se fueron sin firmar el tratado.", "es", "sin firmar el tratado"),
        ("Saíram sem assinar o tratado.", "pt", "sem assinar o tratado"),
        (
            "Sie gingen, ohne den Vertrag zu unterzeichnen.",
            "de",
            "ohne den Vertrag zu unterzeichnen",
        ),
    ],
)
def test_without_negates_what_it_opens_alone(text: str, language: str, left_out: str) -> None:
    """What did happen stays affirmed beside it."""
    found = {claim.quote: claim.polarity for claim in claims(text, language)}

    assert found[left_out] == "negated"
    assert list(found.values()).count("negated") == 1
