"""The verdicts together: order, identity of findings, and what settles what."""

from __future__ import annotations

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Claim
from claimcheck.judging.judge import judge
from claimcheck.judging.only_in import only_in
from tests.alignment.build import argument, claim, pair, value


def count(source: str, number: str, *, start: int, quote: str = "injured people") -> Claim:
    """A claim that counts something."""
    return claim(source, quote, start=start, aspect="count", values=(value("count", number),))


def mirrored(both: Pair) -> Pair:
    """The pair with its sources given the other way round."""
    names = {"A": "B", "B": "A"}
    left, right = (
        each.model_copy(
            update={"source": names[each.source], "id": names[each.source] + each.id[1:]}
        )
        for each in (both.right, both.left)
    )
    return pair(left, right, score=both.score, rivalry=both.rivalry)


def test_nothing_to_judge() -> None:
    """No pairs, no questions."""
    assert judge([]) == ((), ())


def test_a_conflict_the_other_source_settles_is_dropped() -> None:
    """B also says what A says, so B's other figure answers another question."""
    mine, theirs = count("A", "3", start=0), count("B", "3", start=0)
    other = count("B", "24", start=50)
    _, findings = judge([pair(mine, theirs), pair(mine, other)])
    assert [finding.verdict for finding in findings] == ["agreement"]


def test_a_doubtful_agreement_settles_nothing() -> None:
    """A sentence changed in one word stays in conflict, whatever else is a little like it."""
    mine, changed, like = (
        count("A", "3", start=0),
        count("B", "24", start=0),
        count("B", "3", start=9),
    )
    _, findings = judge([pair(mine, changed, score=0.99), pair(mine, like, score=0.6)])
    assert {finding.verdict for finding in findings} == {"contradiction", "agreement"}


def test_an_agreement_on_a_part_settles_nothing() -> None:
    """Who will appeal, his lawyer said, and who will not, have the same lawyer."""
    mine = claim("A", "he will appeal, his lawyer said", poles=("appeal:appeal",))
    other = claim("B", "he will not appeal, his lawyer said", poles=("appeal:accept",))
    part = claim("B", "his lawyer", start=20)
    conflict = pair(mine, other, score=0.9, subject=1.0)
    _, findings = judge([conflict, pair(mine, part, score=0.9)])
    assert "contradiction" in {finding.verdict for finding in findings}


def test_who_it_is_does_not_settle_what_happened_to_them() -> None:
    """Both name the minister; whether she left is still told in two ways. Unless it is doubtful."""
    mine = claim("A", "the minister, Orsa, stays in office", poles=("office:stay",))
    other = claim("B", "has stepped down", poles=("office:leave",))
    named = claim("B", "Orsa, the minister", start=40, aspect="identity")
    left = claim("B", "she stays on", start=80, poles=("office:stay",))

    def verdicts(rivalry: float, answer: Claim) -> set[str]:
        """What is found of the conflict beside an agreement of the same claim."""
        conflict = pair(mine, other, score=0.0, rivalry=rivalry, subject=1.0)
        _, findings = judge([conflict, pair(mine, answer, score=0.95, rivalry=0.0)])
        return {finding.verdict for finding in findings}

    assert verdicts(0.6, named) == {"agreement"}
    assert verdicts(0.7, left) == {"agreement"}
    assert verdicts(0.7, named) == {"agreement", "contradiction"}


def test_the_weaker_of_two_rivals_is_dropped() -> None:
    """17 is set against 24, not against 353."""
    mine, near, far = (
        count("A", "17", start=0),
        count("B", "24", start=0),
        count("B", "353", start=9),
    )
    _, findings = judge([pair(mine, near, score=0.9), pair(mine, far, score=0.7)])
    assert [finding.claims for finding in findings] == [(mine.id, near.id)]


def test_headline_and_body_may_both_conflict() -> None:
    """The same figure twice in one article."""
    mine = count("A", "17", start=0)
    head, body = count("B", "24", start=0), count("B", "24", start=90)
    questions, findings = judge([pair(mine, head, score=0.7), pair(mine, body, score=0.9)])
    assert [finding.verdict for finding in findings] == ["contradiction", "contradiction"]
    assert [question.claims for question in questions] == [(mine.id, head.id, body.id)]


def test_contradictions_come_first() -> None:
    """Whatever stands first in the text."""
    same = pair(count("A", "5", start=0), count("B", "5", start=0))
    clash = pair(count("A", "17", start=40), count("B", "24", start=40))
    _, findings = judge([same, clash])
    assert [finding.verdict for finding in findings] == ["contradiction", "agreement"]
    assert [finding.id[:2] for finding in findings] == ["c-", "a-"]


def test_swapping_the_sources_mirrors_the_findings() -> None:
    """Same ids, claims and values the other way round."""
    both = pair(count("A", "17", start=3), count("B", "24", start=8))
    ((found,), (back,)) = judge([both])[1], judge([mirrored(both)])[1]
    assert (found.id, found.verdict) == (back.id, back.verdict)
    assert found.values == back.values[::-1]


def test_questions_are_short_sentences() -> None:
    """Aspect and subject make the question."""
    left = count("A", "17", start=0).model_copy(
        update={"arguments": (argument("patient", "the ferry's passengers"),)}
    )
    ((question,), _) = judge([pair(left, count("B", "24", start=0))])
    assert question.text == "How many: “the ferry's passengers”?"


def test_only_in_lists_what_no_finding_touches() -> None:
    """In text order, every source named."""
    met, left_out = count("A", "17", start=0), count("A", "3", start=9)
    other = count("B", "24", start=0)
    _, findings = judge([pair(met, other)])
    found = only_in({"A": (met, left_out), "B": (other,)}, findings)
    assert found == {"A": (left_out.id,), "B": ()}
