"""Alignment with a hashing embedder: no model needed, the arithmetic is the same."""

from __future__ import annotations

import pytest

from claimcheck.alignment.align import align
from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from tests.alignment.build import claim, value
from tests.alignment.handmade import LEFT, RIGHT, article
from tests.alignment.hashing import HashingEmbedder


def told(source: str, quotes: list[str], counts: dict[int, str] | None = None) -> tuple[Claim, ...]:
    """Claims one after the other; some of them count something."""
    return tuple(
        claim(
            source, quote, start=100 * at, aspect="count" if at in (counts or {}) else "action",
            values=(value("count", counts[at]),) if counts and at in counts else (),
        )
        for at, quote in enumerate(quotes)
    )  # fmt: skip


FERRY = [
    "the ferry hit a cargo ship",
    "sailors were hurt in the crash",
    "the union called a strike",
]
OTHER = ["museum tickets are sold out", "a ferry hit the cargo ship", "many sailors were hurt"]


def partners(pairs: tuple[Pair, ...]) -> set[tuple[str, str]]:
    """Which quote was set beside which."""
    return {(pair.left.quote, pair.right.quote) for pair in pairs}


def aligned(*groups: tuple[Claim, ...]) -> tuple[Pair, ...]:
    """The pairs of groups whose sources are A, B, C ..."""
    names = [group[0].source for group in groups]
    claims = dict(zip(names, groups, strict=True))
    return align([article(name) for name in names], claims, HashingEmbedder())


def test_nothing_to_align() -> None:
    """A source without claims has no pairs."""
    empty = align([article("A"), article("B")], {"A": (), "B": told("B", FERRY)}, HashingEmbedder())
    assert empty == ()


def test_unlike_claims_are_not_paired() -> None:
    """A strike is not a museum."""
    pairs = aligned(told("A", FERRY), told("B", OTHER))
    assert ("the union called a strike", "museum tickets are sold out") not in partners(pairs)


def test_like_claims_are_paired() -> None:
    """Word order does not count."""
    pairs = aligned(told("A", FERRY, {1: "7"}), told("B", OTHER, {2: "7"}))
    assert ("the ferry hit a cargo ship", "a ferry hit the cargo ship") in partners(pairs)
    assert ("sailors were hurt in the crash", "many sailors were hurt") in partners(pairs)


def test_swapping_the_sources_mirrors_the_pairs() -> None:
    """Scores and partners are the same."""
    one, other = told("A", FERRY, {1: "7"}), told("B", OTHER, {2: "9"})
    there, back = aligned(one, other), aligned(other, one)
    assert {(a, b) for b, a in partners(back)} == partners(there)
    scores = (sorted(pair.score for pair in pairs) for pairs in (there, back))
    assert next(scores) == pytest.approx(next(scores), abs=1e-5)


def test_every_two_of_three_sources_are_aligned() -> None:
    """A with B, A with C, B with C."""
    pairs = aligned(told("A", FERRY), told("B", FERRY), told("C", FERRY))
    assert {(pair.left.source, pair.right.source) for pair in pairs} == {
        ("A", "B"), ("A", "C"), ("B", "C"),
    }  # fmt: skip


def test_an_article_aligns_with_itself() -> None:
    """Every claim finds its copy."""
    pairs = aligned(told("A", FERRY), told("B", FERRY))
    assert {(quote, quote) for quote in FERRY} <= partners(pairs)


def test_claims_that_nothing_sets_against_each_other_are_no_rivals() -> None:
    """However alike they are."""
    pairs = aligned(told("A", FERRY), told("B", FERRY))
    assert max(pair.score for pair in pairs) > 0
    assert {pair.rivalry for pair in pairs} == {0.0}


@pytest.mark.parametrize(
    "quotes",
    [
        ("The barn of Orsa was destroyed", "Marta Orsa's barn is intact"),
        ("The alarm did not ring", "The alarm rang"),
    ],
)
def test_rivals_are_scored_as_rivals(quotes: tuple[str, str]) -> None:
    """A barn destroyed against one intact; an alarm that rang against one that did not."""
    found = {(pair.left.quote, pair.right.quote): pair for pair in aligned(LEFT, RIGHT)}
    assert found[quotes].rivalry > 0
    assert found[quotes].strength == max(found[quotes].rivalry, found[quotes].score)


def test_pairs_know_their_days_and_gates() -> None:
    """Gates in the order of the house."""
    found = {(pair.left.quote, pair.right.quote): pair for pair in aligned(LEFT, RIGHT)}
    mill = found["A mill in Orsa burned", "A mill burned in Orsa"]
    assert mill.published == ("2025-03-10", "2025-03-10")
    assert mill.gates == ("event", "aspect", "frame", "names")
    assert mill.shared_names == ("Orsa",)
