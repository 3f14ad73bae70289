"""Names across spellings: what is another name comes first."""

from __future__ import annotations

import pytest

from claimcheck.alignment.names import same_name


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orsa", "Velin"),
        ("Al", "Al Fuente Rica"),
        ("", "Orsa"),
        ("Paris", "Parma"),
        ("Iran", "Irak"),
    ],
)
def test_other_names_stay_apart(left: str, right: str) -> None:
    """A shared letter or two proves nothing."""
    assert not same_name(left, right)
    assert not same_name(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Marta Orsa", "Orsa"),
        ("Équateur", "Equateur"),
        ("Ekuador", "Ecuador"),
        ("Saint-Malo", "Saint Malo"),
        ("X/xAI", "xAI"),
        ("NATO", "nato"),
    ],
)
def test_one_name_in_two_spellings(left: str, right: str) -> None:
    """Accents, cases, hyphens and first names do not count."""
    assert same_name(left, right)
    assert same_name(right, left)
