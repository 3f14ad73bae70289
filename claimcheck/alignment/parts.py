"""How alike the parts of two claims are: role by role, subject by subject, and what is left."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.alignment.names import fold, same_name
from claimcheck.alignment.pair import Likeness
from claimcheck.alignment.vectors import Phrases, words
from claimcheck.claim import Argument, Aspect, Claim, Role

SUBJECTS: frozenset[Role] = frozenset({"agent", "patient"})
"""Roles that name what a claim is about; passive and active trade them."""

DOING: frozenset[Aspect] = frozenset({"cause", "agent"})
"""Aspects of claims that answer what or who did it; newsrooms mix them: a leak is either."""

ONE_NAME = 0.5
"""Cosine from which two names may be translations of one."""

BEGINNING = 4
"""Letters that names of one thing share in two languages: "Lanze", "Lanzenbrücke"."""


def likeness(left: Claim, right: Claim, phrases: Phrases) -> tuple[Likeness, ...]:
    """For every role both claims fill, how alike its best two parts are.

    Who did it stands beside what did it, as the cause.
    """
    parts: dict[Role, Likeness] = {}
    for one in left.arguments:
        for other in right.arguments:
            if one.role != other.role:
                continue
            found = _alike(one, other, phrases)
            best = parts.get(one.role)
            if best is None or _rank(found) > _rank(best):
                parts[one.role] = found
    if {left.aspect, right.aspect} <= DOING:
        done = [_alike(one, other, phrases) for one in doing(left) for other in doing(right)]
        if done:
            parts["cause"] = max(done, key=_rank).model_copy(update={"role": "cause"})
    if left.predicate and right.predicate and "predicate" not in parts:
        cosine = phrases.cosine(left.predicate, right.predicate)
        parts["predicate"] = Likeness(role="predicate", cosine=round(cosine, 4))
    return tuple(parts[role] for role in sorted(parts))


def doing(claim: Claim) -> tuple[Argument, ...]:
    """The parts that name what or who did it: the causes, or the agent where it is set apart."""
    role: Role = "agent" if claim.aspect == "agent" else "cause"
    return tuple(part for part in claim.arguments if part.role == role)


def subject(left: Claim, right: Claim, phrases: Phrases) -> float:
    """How surely both are about one thing: 1 for a shared name, else the best cosine."""
    best = 0.0
    for one in left.arguments:
        for other in right.arguments:
            if {one.role, other.role} <= SUBJECTS:
                found = _alike(one, other, phrases)
                best = max(best, 1.0 if found.shared_names else found.cosine)
    return best


@lru_cache(maxsize=8192)
def core(claim: Claim) -> str:
    """What a claim says of its subject: its frame without the agent and without names."""
    named = {word for name in claim.entities for word in fold(name).split()}
    agents = [each.text for each in claim.arguments if each.role == "agent"]
    about = {word.lower() for text in agents for word in text.split()}
    kept = [word for word in words(claim) if word not in about and fold(word) not in named]
    return " ".join(kept)


def shared_names(left: Claim, right: Claim) -> tuple[str, ...]:
    """Names both claims carry, as the left one spells them."""
    return tuple(
        name for name in left.entities if any(same_name(name, other) for other in right.entities)
    )


def names_apart(left: Claim, right: Claim, phrases: Phrases) -> tuple[str, str] | None:
    """A name of each, where both claims carry names and none of one is any of the other.

    Spelling decides, then the vectors: "Allemagne" is "Germany".
    """
    pairs = [(one, other) for one in left.entities for other in right.entities]
    if not pairs or any(_one_name(one, other, phrases) for one, other in pairs):
        return None
    return pairs[0]


def _one_name(one: str, other: str, phrases: Phrases) -> bool:
    if same_name(one, other) or phrases.cosine(one, other) >= ONE_NAME:
        return True
    return bool(_beginnings(one) & _beginnings(other))


def _beginnings(name: str) -> set[str]:
    return {word[:BEGINNING] for word in fold(name).split() if len(word) >= BEGINNING}


def _alike(one: Argument, other: Argument, phrases: Phrases) -> Likeness:
    cosine = max(phrases.cosine(one.text, other.text), phrases.cosine(one.head, other.head))
    shared = any(same_name(a, b) for a in one.entities for b in other.entities)
    return Likeness(role=one.role, cosine=round(cosine, 4), shared_names=shared)


def _rank(found: Likeness) -> tuple[bool, float]:
    return found.shared_names, found.cosine
