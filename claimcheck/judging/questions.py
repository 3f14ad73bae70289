"""The questions findings answer: clusters of claims, and a short English sentence for each."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Aspect, Claim
from claimcheck.comparison import Question
from claimcheck.judging.wording import shorten

TEMPLATES: dict[Aspect, str] = {
    "duration": "How long: {topic}?",
    "time": "At what time: {topic}?",
    "date": "When: {topic}?",
    "place": "Where: {topic}?",
    "count": "How many {counted}: {topic}?",
    "amount": "How much: {topic}?",
    "percentage": "What share: {topic}?",
    "measure": "How much: {topic}?",
    "cause": "What caused {topic}?",
    "agent": "Who: {topic}?",
    "action": "What happened: {topic}?",
    "status": "What is the state: {topic}?",
    "quote": "What did {speaker} say?",
    "attribution": "Who says so: {topic}?",
    "identity": "Who or what: {topic}?",
    "other": "What about: {topic}?",
}
"""One template an aspect: {topic} is the claim's subject and predicate in its own language."""

LONGEST_TOPIC = 50
"""Characters of the topic in a question."""


def cluster(pairs: Sequence[tuple[Pair, Aspect]]) -> tuple[tuple[Question, ...], list[str]]:
    """Questions in the order first met, and for each pair the id of its question.

    Pairs that share a claim and an aspect answer one question.
    """
    above: dict[tuple[Aspect, str], tuple[Aspect, str]] = {}
    claims: dict[tuple[Aspect, str], Claim] = {}
    for pair, aspect in pairs:
        ends = [(aspect, claim.id) for claim in (pair.left, pair.right)]
        claims.update(zip(ends, (pair.left, pair.right), strict=True))
        first, second = (_top(above, end) for end in ends)
        if first != second:
            above[second] = first
    tops = [_top(above, (aspect, pair.left.id)) for pair, aspect in pairs]
    names = {top: f"q-{number}" for number, top in enumerate(dict.fromkeys(tops), 1)}
    members: dict[tuple[Aspect, str], list[Claim]] = {top: [] for top in names}
    for end, claim in claims.items():
        members[_top(above, end)].append(claim)
    questions = tuple(_question(name, top[0], members[top]) for top, name in names.items())
    return questions, [names[top] for top in tops]


def _top(
    above: dict[tuple[Aspect, str], tuple[Aspect, str]], end: tuple[Aspect, str]
) -> tuple[Aspect, str]:
    while end in above:
        end = above[end]
    return end


def _question(name: str, aspect: Aspect, members: Sequence[Claim]) -> Question:
    ordered = sorted(members, key=lambda claim: (claim.source, claim.start, claim.end))
    return Question(
        id=name,
        text=ask(aspect, ordered),
        aspect=aspect,
        claims=tuple(claim.id for claim in ordered),
    )


def ask(aspect: Aspect, claims: Sequence[Claim]) -> str:
    """The question in English; its topic in the words of the claim that says it shortest."""
    told = min(claims, key=lambda claim: (claim.headline, len(claim.text), claim.source))
    speakers = [claim.attribution.speaker for claim in claims if claim.attribution]
    speaker = next((name for name in speakers if name), "the speaker")
    counted = next((value.of for claim in claims for value in claim.values if value.of), "")
    text = TEMPLATES[aspect].format(
        topic=_topic(told, aspect), speaker=speaker, counted=counted or ""
    )
    return " ".join(text.split()).replace(" :", ":")


def _topic(claim: Claim, aspect: Aspect) -> str:
    """What the question is about: the effect of a cause, else subject and predicate."""
    roles = ("effect",) if aspect == "cause" else ("agent", "patient")
    parts = [argument.text for argument in claim.arguments if argument.role in roles]
    return shorten(", ".join(dict.fromkeys(parts)) or claim.text, LONGEST_TOPIC)
