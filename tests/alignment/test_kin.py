"""Which poles of two classes oppose each other, and which do not."""

from __future__ import annotations

import pytest

from claimcheck.alignment.kin import FAMILIES, kin_oppositions, of_kin
from claimcheck.lexicon.load import lexicon_for
from tests.alignment.build import claim


def test_every_pole_of_a_family_is_known() -> None:
    known = set(lexicon_for("en").opposites)
    named = {pole for sides in FAMILIES.values() for side in sides for pole in side}
    assert named <= known


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("access:closed",), ("damage:intact",)),
        (("access:closed",), ("run:off",)),
        (("access:closed", "run:on"), ("schedule:keep",)),
        ((), ("run:on",)),
        (("level:down",), ("run:on",)),
    ],
)
def test_no_opposition(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    one, other = claim(id="A-1", poles=left), claim(id="B-1", poles=right)
    assert not list(kin_oppositions(one, other))


def test_closed_or_carrying_on() -> None:
    """One opposition by its family, whichever comes first."""
    one, other = claim(id="A-1", poles=("access:closed",)), claim(id="B-1", poles=("run:on",))
    assert list(kin_oppositions(one, other)) == [("carries on", "access closed", "run on")]
    assert list(kin_oppositions(other, one)) == [("carries on", "run on", "access closed")]


def test_a_shared_pole_excuses() -> None:
    one = claim(id="A-1", poles=("access:closed", "damage:destroyed"))
    other = claim(id="B-1", poles=("damage:destroyed", "run:on"))
    assert list(kin_oppositions(one, other))
    assert of_kin(one, other) == ()
