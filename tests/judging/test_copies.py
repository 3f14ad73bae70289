"""Copied sentences: what is alike by chance, or short, or in two languages, is no copy."""

from __future__ import annotations

import pytest

from claimcheck.claim import Claim
from claimcheck.judging.copies import Copies, copied
from claimcheck.judging.judge import judge
from tests.alignment.build import pair
from tests.builders import make_article, make_claim, make_value

WIRE = "Firefighters brought the blaze at the Tarrow paper mill under control shortly before dawn."
"""A sentence of an agency."""


def told(
    left: str, right: str, languages: tuple[str, str] = ("en", "en")
) -> tuple[Claim, Claim, Copies]:
    """Two articles of one sentence each, their claims, and what is copied."""
    one = make_article(f"Mill fire\n\n{left}\n", language=languages[0])
    other = make_article(f"Blaze\n\nMore later.\n\n{right}\n", id="B", language=languages[1])
    mine, theirs = make_claim(one, left), make_claim(other, right)
    return mine, theirs, copied([one, other], {"A": (mine,), "B": (theirs,)})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fire is out.", "The fire is out."),
        (WIRE, "The blaze at the Tarrow paper mill was under control before dawn, crews said."),
        (WIRE, f"{WIRE[:-1]}, and the cause of the fire has yet to be established by police."),
        (WIRE, "Nobody was hurt when the flames spread to the Tarrow warehouse across the road."),
    ],
)
def test_no_copies(left: str, right: str) -> None:
    """Short sentences, rewritten ones, longer ones, others."""
    mine, theirs, copies = told(left, right)
    assert not copies.hold(mine, theirs)


def test_two_languages_share_no_wording() -> None:
    """Even where the letters are the same."""
    mine, theirs, copies = told(WIRE, WIRE, ("en", "de"))
    assert not copies.hold(mine, theirs)


@pytest.mark.parametrize(
    "right",
    [WIRE, WIRE.replace("shortly before", "just before"), WIRE.replace(" at the", "\nat the")],
)
def test_copies(right: str) -> None:
    """Word by word, nearly so, or broken into lines otherwise; whichever comes first."""
    mine, theirs, copies = told(WIRE, right)
    assert copies.hold(mine, theirs)
    assert copies.hold(theirs, mine)


def test_an_agreement_of_copies_is_one_voice() -> None:
    """Without copies it is an agreement as any other."""
    one, other = make_article(f"Fire\n\n{WIRE}\n"), make_article(f"Mill\n\n{WIRE}\n", id="B")
    mine, theirs = (make_claim(each, WIRE, frame=WIRE, aspect="action") for each in (one, other))
    copies = copied([one, other], {"A": (mine,), "B": (theirs,)})
    both = pair(mine, theirs, similarity=1.0, core=1.0)
    (_, (plain,)), (_, (found,)) = judge([both]), judge([both], copies=copies)
    assert (plain.verdict, plain.rule) == ("agreement", "statement.same")
    assert (found.verdict, found.rule) == ("agreement", "copy.verbatim")
    assert found.reason == "the same wording: one voice"
    assert found.values == plain.values


def test_copies_that_differ_in_a_figure_still_contradict() -> None:
    """Only what agrees is one voice."""
    texts = [f"Twelve of the {n} people on board the ferry Ostara were missing." for n in (40, 90)]
    one, other = (
        make_article(f"Ferry\n\n{text}\n", id=name) for name, text in zip("AB", texts, strict=True)
    )
    mine, theirs = (
        make_claim(each, text, aspect="count", values=(make_value(each, n, amount=n),))
        for each, text, n in zip((one, other), texts, ("40", "90"), strict=True)
    )
    copies = copied([one, other], {"A": (mine,), "B": (theirs,)})
    assert copies.hold(mine, theirs)
    _, findings = judge([pair(mine, theirs)], copies=copies)
    assert [found.verdict for found in findings] == ["contradiction"]
