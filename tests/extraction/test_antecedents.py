"""Pronouns, resolved only where one name qualifies."""

from __future__ import annotations

import pytest

from tests.extraction.build import claims


@pytest.mark.parametrize(
    "text",
    [
        "Il y avait de la fumée dans le hall.",
        "Marie Duval a vu la presse. Jeanne Morel a quitté la salle. Elle a vendu la maison.",
        "La maire a parlé. Elle a vendu la maison.",
    ],
)
def test_unclear_pronouns_stay(text: str) -> None:
    """No name, two names, or nobody meant at all."""
    assert "[" not in claims(text, "fr")[-1].text


def test_the_only_name_is_taken() -> None:
    found = claims("Marie Duval a rencontré la presse. Elle a vendu la maison.", "fr")[-1]

    assert found.text == "[Marie Duval] a vendu la maison"
    assert found.quote == "Elle a vendu la maison"


def test_not_across_paragraphs_far_away() -> None:
    """Three sentences on, the name is too far."""
    text = (
        "Marie Duval a rencontré la presse. Le pont est fermé. La route est coupée. "
        "Elle a vendu la maison."
    )

    assert "[" not in claims(text, "fr")[-1].text
