"""What did it, behind an infinitive and a copula: who did it is no cause."""

from __future__ import annotations

import pytest

from tests.extraction.build import first


@pytest.mark.parametrize(
    "text",
    [
        "A scoprire il furto è stata la custode.",
        "A vincere è stato Marco Rossi.",
        "Per riaprire il ponte è servito un anno.",
    ],
)
def test_no_cause(text: str) -> None:
    assert first(text, "it").aspect != "cause"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("A bucare il tubo è stata una scavatrice.", "scavatrice"),
        ("A far pendere la bilancia sarebbe stato il prezzo.", "prezzo"),
        ("A scatenare la rivolta, all'inizio di aprile, è stato un accordo.", "accordo"),
    ],
)
def test_a_thing_is_the_cause(text: str, cause: str) -> None:
    claim = first(text, "it")
    assert claim.aspect == "cause"
    assert [each.text for each in claim.arguments if each.role == "cause"] == [cause]
