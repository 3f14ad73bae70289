"""One change in the same words: what is another name, value or cause, and what is not."""

from __future__ import annotations

from claimcheck.alignment.pair import Likeness, Pair
from claimcheck.claim import Argument, Claim
from claimcheck.judging.rules.one_change import one_change
from tests.alignment.build import like
from tests.builders import make_article, make_claim, make_value


def told(id: str, quote: str, **fields: object) -> Claim:  # noqa: A002 - the noun's own field name
    """A claim that is its article's whole text."""
    return make_claim(make_article(quote, id=id), quote, **fields)


def said(left: Claim, right: Claim, *likeness: Likeness) -> tuple[str, str] | None:
    """Rule and reason."""
    ruling = one_change(Pair(left=left, right=right, similarity=0.9, score=0.9, likeness=likeness))
    return None if ruling is None else (ruling.rule, ruling.reason)


def counted(id: str, quote: str, words: str, amount: str) -> Claim:  # noqa: A002 - as above
    """A claim with one count."""
    article = make_article(quote, id=id)
    return make_claim(article, quote, values=(make_value(article, words, amount=amount),))


def test_the_same_words_pass() -> None:
    """Nothing changed."""
    assert (
        said(told("A", "the mayor of Orsa resigned"), told("B", "the mayor of Orsa resigned"))
        is None
    )


def test_another_wording_passes() -> None:
    """A word that is neither name nor value may mean the same."""
    assert said(told("A", "the old mayor resigned"), told("B", "the old mayor quit")) is None


def test_two_changes_pass() -> None:
    """Different month, different figure: two questions."""
    left = counted("A", "in May 30 trains were late", "30", "30")
    right = counted("B", "in June 40 trains were late", "40", "40")

    assert said(left, right) is None


def test_a_name_among_other_words_passes() -> None:
    """Orsa is a person, "of Velin" is no rival of hers."""
    left = told("A", "said the mayor, Ada Orsa", entities=("Ada Orsa",))
    right = told("B", "said the mayor of Velin", entities=("Velin",))

    assert said(left, right) is None


def test_one_name_in_two_spellings_passes() -> None:
    """A typing error is no other person."""
    left = told("A", "the mayor, Ada Orsanti", entities=("Ada Orsanti",))
    right = told("B", "the mayor, Ada Orsantti", entities=("Ada Orsantti",))

    assert said(left, right) is None


def test_too_few_shared_words_pass() -> None:
    """Two speakers are not one."""
    left = told("A", "Ada Orsa said", entities=("Ada Orsa",))
    right = told("B", "Ugo Velin said", entities=("Ugo Velin",))

    assert said(left, right) is None


def test_another_name() -> None:
    """Same office, another holder."""
    left = told("A", "the mayor, Ada Orsa", entities=("Ada Orsa",))
    right = told("B", "the mayor, Ugo Velin", entities=("Ugo Velin",))

    assert said(left, right) == ("identity.rival", "Ada Orsa against Ugo Velin")


def test_another_value() -> None:
    """Same sentence, another figure; an equal one says nothing."""
    left = counted("A", "the fire hurt 30 people", "30", "30")

    assert said(left, counted("B", "the fire hurt 40 people", "40", "40")) == (
        "count.disjoint",
        "30 against 40",
    )
    assert said(left, counted("B", "the fire hurt thirty people", "thirty", "30")) is None


def test_a_negation() -> None:
    """The same words, denied; other words with them are left to other rules."""
    left = told("A", "the hall will be demolished")
    denied = told("B", "the hall will not be demolished", polarity="negated")
    other = told("B", "nobody wants the hall to go", polarity="negated")

    assert said(left, denied) == ("polarity", "affirmed against negated")
    assert said(left, other) is None


def test_a_cause_needs_parts_that_differ() -> None:
    """The part the stretch belongs to must mean something else."""
    left = told("A", "the fire was caused by lightning", aspect="cause")
    right = told("B", "the fire was caused by a cigarette", aspect="cause")

    both = with_cause(left, "lightning"), with_cause(right, "a cigarette")

    assert said(left, right, like("cause", 0.1)) is None
    assert said(*both, like("cause", 0.8)) is None
    assert said(*both, like("cause", 0.1)) == ("cause.rival", "lightning against a cigarette")


def with_cause(claim: Claim, words: str) -> Claim:
    """The claim with these words for its cause."""
    start = claim.quote.index(words)
    part = Argument(role="cause", text=words, head=words, start=start, end=start + len(words))
    return claim.model_copy(update={"arguments": (part,)})


def test_a_word_for_a_word_passes() -> None:
    """A crew for a squad may be a synonym the embeddings do not know; so may what is near."""
    left = with_agent(told("A", "the squad put out the fire"), "the squad")
    right = with_agent(told("B", "the crew put out the fire"), "the crew")
    near = with_agent(
        told("B", "the men of the brigade put out the fire"), "the men of the brigade"
    )

    assert said(left, right, like("agent", 0.1)) is None
    assert said(left, near, like("agent", 0.3)) is None


def test_another_deed_passes() -> None:
    """The council may have heard the mayor and passed the plan."""
    left = told("A", "in May the council of Orsa heard the mayor")
    right = told("B", "in May the council of Orsa passed a new plan")
    heard, passed = with_agent(left, "the mayor"), with_agent(right, "a new plan")

    assert said(heard, passed, like("agent", 0.1)) is not None
    assert said(with_verb(heard, "heard"), with_verb(passed, "passed"), like("agent", 0.1)) is None


def test_another_doer() -> None:
    """The same deed in the same words, another phrase for who did it."""
    left = with_agent(told("A", "a printer failure slowed the count"), "a printer failure")
    right = with_agent(told("B", "a burst water pipe slowed the count"), "a burst water pipe")

    assert said(left, right, like("agent", 0.1)) == (
        "wording.rival",
        "printer failure against burst water pipe",
    )


def test_a_chance_word_between_two_changes() -> None:
    """Two long parts may share a preposition."""
    left = with_cause(
        told("A", "the halt was due to the discovery of lead"), "the discovery of lead"
    )
    right = with_cause(
        told("B", "the halt was due to the failure of pumps"), "the failure of pumps"
    )

    assert said(left, right, like("cause", 0.1)) == (
        "cause.rival",
        "discovery of lead against failure of pumps",
    )


def with_agent(claim: Claim, words: str) -> Claim:
    """The claim with these words for its agent."""
    moved = with_cause(claim, words)
    return moved.model_copy(
        update={"arguments": (moved.arguments[0].model_copy(update={"role": "agent"}),)}
    )


def with_verb(claim: Claim, word: str) -> Claim:
    """The claim with this word for its predicate, beside its other parts."""
    verb = with_cause(claim, word).arguments[0].model_copy(update={"role": "predicate"})
    return claim.model_copy(update={"arguments": (*claim.arguments, verb)})
