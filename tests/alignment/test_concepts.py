"""What alignment measures on shared concepts."""

from __future__ import annotations

from claimcheck.alignment.concepts import concepts
from claimcheck.claim import Argument, Claim, Role
from tests.alignment.build import claim


def telling(source: str, *names: str, role: Role = "complement", start: int = 0) -> Claim:
    """A claim of one part that tells some concepts."""
    part = Argument(role=role, text="x", head="x", start=0, end=1, concepts=names)
    return claim(source, concepts=tuple(sorted(names)), arguments=(part,), start=start)


def test_claims_without_concepts_share_none() -> None:
    found = concepts([telling("A")], [telling("B"), telling("B", "dam", start=5)])
    assert {name: each.tolist() for name, each in found.items()} == {
        name: [[0, 0]] for name in found
    }


def test_rare_concepts_weigh_more() -> None:
    left = [telling("A", "dam", "crack"), telling("A", "dam", start=5)]
    right = [telling("B", "dam"), telling("B", "crack", start=5)]
    found = concepts(left, right)["concepts"]
    assert 0 < found[0, 0] < found[0, 1]
    assert found[1, 1] == 0


def test_covers_are_the_less_and_the_more_covered_claim() -> None:
    found = concepts([telling("A", "dam", "crack")], [telling("B", "dam")])
    assert found["concepts_most"][0, 0] == 1
    assert 0 < found["concepts_least"][0, 0] < 1


def test_parts_by_their_roles() -> None:
    """Verb with verb, thing with thing, and the verb of one in the other's noun."""
    verb, thing = telling("A", "resign", role="predicate"), telling("A", "resign", role="agent")
    found = concepts([verb, thing], [telling("B", "resign", role="predicate")])
    assert found["concepts_predicate"].tolist() == [[1], [0]]
    assert found["concepts_subject"].tolist() == [[0], [0]]
    assert found["concepts_crossed"].tolist() == [[0], [1]]


def test_measures_do_not_depend_on_the_side() -> None:
    left, right = [telling("A", "dam", "crack")], [telling("B", "dam"), telling("B", start=3)]
    there, back = concepts(left, right), concepts(right, left)
    assert {n: m.tolist() for n, m in there.items()} == {n: m.T.tolist() for n, m in back.items()}
