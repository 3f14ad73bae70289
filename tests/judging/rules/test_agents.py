"""Rival agents: parts that may be the same pass."""

from __future__ import annotations

from claimcheck.alignment.pair import Likeness
from claimcheck.judging.rules.agents import rival_agents
from claimcheck.judging.ruling import Ruling
from tests.alignment.build import argument, claim, like, pair, value

REST = (like("patient", 0.9), like("predicate", 0.9))


def rule_on(*likeness: Likeness, named: bool = True) -> Ruling | None:
    """What the rule says of Orsa against Velin, when the parts are so alike."""
    names = (("Orsa",), ("Velin",)) if named else ((), ())
    left = claim("A", arguments=(argument("agent", "Orsa", *names[0]),))
    right = claim("B", arguments=(argument("agent", "Velin", *names[1]),))
    return rival_agents(pair(left, right, likeness=likeness))


def test_parts_alike_pass() -> None:
    """One name in two spellings, or a near meaning."""
    assert rule_on(like("agent", 0.1, shared_names=True), *REST) is None
    assert rule_on(like("agent", 0.7), *REST) is None


def test_another_predicate_passes() -> None:
    """Two things happened."""
    assert rule_on(like("agent", 0.1), like("patient", 0.9), like("predicate", 0.2)) is None


def test_other_parts_pass() -> None:
    """The rest of the frame differs too, or is unknown."""
    assert rule_on(like("agent", 0.1), like("patient", 0.1), like("predicate", 0.9)) is None
    assert rule_on(like("agent", 0.1), like("predicate", 0.9)) is None


def test_parts_without_names_pass() -> None:
    """A description may mean the same as another."""
    assert rule_on(like("agent", 0.1), *REST, named=False) is None


def test_the_same_words_with_another_borrowed_name_pass() -> None:
    """The clause that tells the name is the one to show."""
    parts = (argument("agent", name, name) for name in ("Orsa", "Velin"))
    one, other = (part.model_copy(update={"borrowed": True}) for part in parts)
    both = claim("A", arguments=(one,)), claim("B", arguments=(other,))
    assert rival_agents(pair(*both, likeness=(like("agent", 0.1), *REST))) is None


def test_a_capital_and_its_ministry_pass() -> None:
    """A name alone may stand for what the other side describes."""
    sides = argument("agent", "Rome", "Rome"), argument("agent", "the Health ministry", "Health")
    both = claim("A", arguments=sides[:1]), claim("B", arguments=sides[1:])
    assert rival_agents(pair(*both, likeness=(like("agent", 0.1), *REST))) is None


def test_initials_pass() -> None:
    """They change with the language: UN, ONU."""
    sides = argument("agent", "UN", "UN"), argument("agent", "ONU", "ONU")
    both = claim("A", arguments=sides[:1]), claim("B", arguments=sides[1:])
    assert rival_agents(pair(*both, likeness=(like("agent", 0.1), *REST))) is None


def test_rivals_contradict() -> None:
    """Two names for one part of one frame."""
    found = rule_on(like("agent", 0.1), *REST)
    assert found is not None
    assert (found.rule, found.reason) == ("agent.rival", "Orsa against Velin")


def set_apart(left: str, right: str, cosine: float, **told: object) -> Ruling | None:
    """What the rule says of two doers that clauses set apart, their parts so alike."""
    both = (
        claim(side, aspect="agent", arguments=(argument("agent", text, *_named(text)),))
        for side, text in (("A", left), ("B", right))
    )
    one, other = (each.model_copy(update=told) for each in both)
    return rival_agents(pair(one, other, rivalry=0.9, likeness=(like("cause", cosine),)))


def _named(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.split() if word[0].isupper())


def test_doers_that_may_be_one_pass() -> None:
    """Alike, denied, or a name beside a description: "Orsa" may be the librarian."""
    assert set_apart("a nurse", "an orderly", 0.6) is None
    assert set_apart("a nurse", "a librarian", 0.1, polarity="negated") is None
    assert set_apart("Orsa", "a librarian", 0.1) is None


def test_doers_set_apart_contradict() -> None:
    """Two descriptions, or two names."""
    for left, right in (("a nurse", "a librarian"), ("Orsa", "Velin")):
        found = set_apart(left, right, 0.1)
        assert found is not None
        assert (found.rule, found.values) == ("agent.rival", (left, right))


def test_a_figure_of_one_side_passes() -> None:
    """Who led a rescue, and who has led 95 this year."""
    one, other = (
        claim(side, arguments=(argument("agent", name, name),))
        for side, name in (("A", "Orsa"), ("B", "Velin"))
    )
    other = other.model_copy(update={"values": (value("count", "95"),)})
    both = pair(one, other, compared=None, likeness=(like("agent", 0.1), *REST))
    assert rival_agents(both) is None
