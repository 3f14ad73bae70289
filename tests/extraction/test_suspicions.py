"""What is held to be the cause, by who holds it; whom somebody suspects is no cause."""

from __future__ import annotations

import pytest

from tests.extraction.build import causes, claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police suspect a colleague of the victim.", "en"),
        ("A suspect fire officer was arrested.", "en"),
        ("Investigators suspect that he is hiding abroad.", "en"),
        ("Le parquet soupçonne deux employés.", "fr"),
        ("La procura sospetta due dirigenti.", "it"),
        ("La policía sospecha de un vecino.", "es"),
        ("A polícia suspeita de um vizinho.", "pt"),
        ("Die Polizei vermutet ihn im Ausland.", "de"),
        ("Die Ermittler gehen davon aus, dass er im Ausland lebt.", "de"),
    ],
)
def test_no_cause(text: str, language: str) -> None:
    assert causes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("Investigators suspect a short circuit.", "en", "short circuit"),
        ("Le parquet soupçonne une fuite de gaz.", "fr", "fuite de gaz"),
        ("Gli inquirenti sospettano un guasto ai freni.", "it", "guasto ai freni"),
        ("Los peritos apuntan a un fallo humano.", "es", "fallo humano"),
        ("A polícia suspeita de fogo posto.", "pt", "fogo posto"),
        ("Die Ermittler gehen von Brandstiftung aus.", "de", "Brandstiftung"),
    ],
)
def test_a_mishap_is_suspected(text: str, language: str, cause: str) -> None:
    assert causes(text, language) == [cause]


@pytest.mark.parametrize(
    ("text", "language", "clause"),
    [
        (
            "Inspectors suspect that a valve on the burner jammed.",
            "en",
            "a valve on the burner jammed",
        ),
        ("Les experts soupçonnent qu'une vanne a lâché.", "fr", "une vanne a lâché"),
        ("La policía sospecha que el chófer se durmió.", "es", "el chófer se durmió"),
        (
            "Die Ermittler gehen davon aus, dass die Fahrerin eingeschlafen war.",
            "de",
            "die Fahrerin eingeschlafen war",
        ),
    ],
)
def test_what_is_past_is_suspected(text: str, language: str, clause: str) -> None:
    told = [claim.quote for claim in claims(text, language) if claim.aspect == "cause"]
    assert told == [clause]


def test_to_blame_is_no_plan() -> None:
    """A faulty valve "was to blame" as it "was to open" is not."""
    blamed, opened = (
        claims(text, "en")[0].modality
        for text in ("A faulty valve was to blame.", "A new branch was to open.")
    )
    assert (blamed, opened) == ("asserted", "planned")
