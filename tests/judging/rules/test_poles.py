"""Poles: what stands on no two poles of one class passes."""

from __future__ import annotations

import pytest

from claimcheck.alignment.signs import LOOSE
from claimcheck.claim import Claim, Modality
from claimcheck.judging.rules.poles import OF_EACH, OF_ONE, STATES, opposite_poles, same_pole
from claimcheck.judging.ruling import RIVAL_POLES, SAME_POLE
from tests.alignment.build import claim, pair, value

RUIN, WHOLE = claim("A", poles=("damage:destroyed",)), claim("B", poles=("damage:intact",))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((), ()),
        (("damage:intact",), ()),
        (("damage:intact",), ("damage:intact",)),
        (("damage:intact",), ("control:raging",)),
    ],
)
def test_no_poles_one_pole_and_two_classes_pass(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    assert opposite_poles(pair(claim("A", poles=left), claim("B", poles=right))) is None
    assert opposite_poles(pair(claim("A", poles=right), claim("B", poles=left))) is None


def test_unsure_rivals_pass() -> None:
    """However surely they agree."""
    one = {"subject": 1.0}
    assert opposite_poles(pair(RUIN, WHOLE, score=0.9, rivalry=RIVAL_POLES - 0.01, **one)) is None
    assert opposite_poles(pair(RUIN, WHOLE, score=0.1, rivalry=RIVAL_POLES + 0.01, **one))


def test_what_carries_on_is_not_closed() -> None:
    """Poles of two classes, told with their classes; in the same class nothing changes."""
    left, right = claim("A", poles=("access:closed",)), claim("B", poles=("run:on",))
    said = opposite_poles(pair(left, right, subject=1.0))
    assert said is not None
    assert said.reason == "access closed against run on"
    assert opposite_poles(pair(left, claim("B", poles=("run:off",)), subject=1.0)) is None


def test_the_same_words_are_of_one_thing() -> None:
    """Whatever the parser makes of them."""
    assert opposite_poles(pair(RUIN, WHOLE, similarity=0.9, rivalry=RIVAL_POLES)) is not None


def test_a_shared_pole_passes() -> None:
    """What they agree on tells that the other words are said of something else."""
    left = claim("A", poles=("cover:insured", "damage:destroyed"))
    right = claim("B", poles=("cover:uninsured", "damage:destroyed"))
    assert opposite_poles(pair(left, right, subject=1.0)) is None


@pytest.mark.parametrize("modality", ["denied", "question"])
def test_denials_and_questions_pass(modality: Modality) -> None:
    """On either side."""
    other = WHOLE.model_copy(update={"modality": modality})
    assert opposite_poles(pair(RUIN, other)) is None
    assert opposite_poles(pair(other, RUIN)) is None


@pytest.mark.parametrize(
    ("one", "other"), [("level:up", "level:down"), ("movement:arrive", "movement:depart")]
)
def test_classes_told_of_many_things_pass(one: str, other: str) -> None:
    """Prices rise, a driver climbs down."""
    assert one.partition(":")[0] in LOOSE
    assert opposite_poles(pair(claim("A", poles=(one,)), claim("B", poles=(other,)))) is None


def claims_of(name: str) -> tuple[Claim, Claim]:
    """Two claims on the two poles of a class."""
    one, other = {
        "access": ("access:open", "access:closed"),
        "harm": ("harm:hurt", "harm:unhurt"),
        "damage": ("damage:destroyed", "damage:intact"),
        "service": ("service:up", "service:down"),
    }[name]
    return claim("A", poles=(one,)), claim("B", poles=(other,))


@pytest.mark.parametrize("name", ["access", "harm"])
def test_of_two_people_one_may_be_hurt(name: str) -> None:
    """And where no file is opened, a chasm may."""
    assert name in OF_ONE
    one, other = claims_of(name)
    assert opposite_poles(pair(one, other, subject=0.2, core=0.9)) is None
    assert opposite_poles(pair(one, other, subject=0.4, core=0.9)) is not None
    assert opposite_poles(pair(one, other, core=0.9, shared_names=("Orsa",))) is not None


@pytest.mark.parametrize("name", ["damage", "harm"])
def test_one_of_many_passes(name: str) -> None:
    """A house was spared, 120 burned down."""
    assert name in OF_EACH
    one, other = claims_of(name)
    many = other.model_copy(update={"values": (value("count", "120"),)})
    assert opposite_poles(pair(one, many, subject=1.0)) is None
    assert opposite_poles(pair(one, other, subject=1.0)) is not None


def test_a_plan_to_reopen_passes() -> None:
    """It says that the line is closed; that something will be shut for good is no state yet."""
    assert "service" in STATES
    up, down = claims_of("service")
    planned = up.model_copy(update={"modality": "planned"})
    assert opposite_poles(pair(planned, down, subject=1.0)) is None
    assert opposite_poles(pair(up, down, subject=1.0)) is not None


def test_what_came_back_was_away() -> None:
    """Power was cut, power is restored; that it is still off denies it."""
    back = claim("A", poles=("return:back", "service:up"))
    cut = claim("B", poles=("service:down",))
    still = claim("B", poles=("return:still", "service:down"))
    assert opposite_poles(pair(back, cut, subject=1.0)) is None
    assert opposite_poles(pair(back, still, subject=1.0)) is not None


def test_opposite_poles_contradict() -> None:
    """Either way round; a loose class beside them changes nothing."""
    left = claim("A", poles=("damage:destroyed", "level:up"))
    right = claim("B", poles=("damage:intact", "level:down"))
    for both, reason in (
        (pair(left, right), "destroyed against intact"),
        (pair(right, left), "intact against destroyed"),
    ):
        found = opposite_poles(both)
        assert found is not None
        assert (found.verdict, found.rule) == ("contradiction", "poles.opposite")
        assert found.reason == reason


CLOSED = ("access:closed",)
UNOPENED = claim("A", "it did not open", poles=CLOSED, turned=CLOSED, polarity="negated")
SHUT = claim("B", "it stayed shut", poles=CLOSED)


@pytest.mark.parametrize(
    "fields",
    [
        {"score": SAME_POLE - 0.01, "subject": 1.0},
        {"score": 0.9, "subject": 0.1, "core": 0.1, "similarity": 0.1},
    ],
)
def test_one_pole_of_two_things_is_no_agreement(fields: dict[str, float]) -> None:
    """Unsure pairs, and subjects that nothing makes one."""
    assert same_pole(pair(UNOPENED, SHUT, **fields)) is None


def test_a_pole_told_twice_alike_is_no_agreement() -> None:
    """Much is destroyed in a fire; and a clash beside the shared pole speaks against it."""
    assert same_pole(pair(SHUT, claim("A", poles=CLOSED), subject=1.0)) is None
    other = claim("B", poles=("access:closed", "custody:arrest"))
    freed = UNOPENED.model_copy(update={"poles": ("access:closed", "custody:release")})
    assert same_pole(pair(freed, other, subject=1.0)) is None


def test_negation_and_antonym_agree() -> None:
    """Whichever side negates."""
    for both in (pair(UNOPENED, SHUT, subject=1.0), pair(SHUT, UNOPENED, subject=1.0)):
        found = same_pole(both)
        assert found is not None
        assert (found.verdict, found.rule, found.reason) == (
            "agreement", "poles.same", "both say closed",
        )  # fmt: skip


def test_no_deaths_agree_in_any_words() -> None:
    """Both negate, and neither names a subject."""
    none = ("deaths:none",)
    left = claim("A", poles=none, turned=none, polarity="negated")
    right = claim("B", poles=none, turned=none, polarity="negated")
    found = same_pole(pair(left, right))
    assert found is not None
    assert found.reason == "both say no deaths"
