"""The questions findings answer: clusters of claims, and a short English sentence for each."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Aspect, Claim
from claimcheck.comparison import Question
from claimcheck.judging.wording import shorten

TEMPLATES: dict[Aspect, tuple[str, str]] = {
    "duration": ("How long: {topic}?", "How long did it last?"),
    "time": ("At what time: {topic}?", "At what time was it?"),
    "date": ("When: {topic}?", "When was it?"),
    "place": ("Where: {topic}?", "Where was it?"),
    "count": ("How many: {topic}?", "How many?"),
    "amount": ("How much money: {topic}?", "How much money?"),
    "percentage": ("What share: {topic}?", "What share?"),
    "measure": ("How much: {topic}?", "How much?"),
    "cause": ("What caused {topic}?", "What was the cause?"),
    "agent": ("Who did it: {topic}?", "Who did it?"),
    "action": ("What happened: {topic}?", "What happened?"),
    "status": ("What is the state: {topic}?", "What is the state?"),
    "quote": ("What did {topic} say?", "What was said?"),
    "attribution": ("Who says so: {topic}?", "Who says so?"),
    "identity": ("Who or what is {topic}?", "Who or what is it?"),
    "other": ("What is said of {topic}?", "What is said?"),
}
"""Each aspect with a topic and without; a topic is in quotation marks, for it is an article's own
words, in its own language."""

LONGEST_TOPIC = 40
"""Characters of the topic in a question."""

TELLING = 5
"""Characters from which a topic tells more than a pronoun: "he", "elle", "loro"."""


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
    """The question in English, its topic in the words of the first claim that names one.

    A word as short as a pronoun gives way to a longer one.
    """
    topics = [words for claim in claims if (words := _topic(claim, aspect))]
    telling = (words for words in topics if len(words) >= TELLING)
    topic = next(telling, topics[0] if topics else "")
    named, bare = TEMPLATES[aspect]
    return named.format(topic=f"“{shorten(topic, LONGEST_TOPIC)}”") if topic else bare


def _topic(claim: Claim, aspect: Aspect) -> str:
    """What a question of this aspect is about, as the claim words it; empty where it does not."""
    if aspect == "quote":
        return (claim.attribution and claim.attribution.speaker) or ""
    if aspect == "identity" and claim.entities:
        return claim.entities[0]
    counted = [value.of for value in claim.values if value.of] if aspect == "count" else []
    roles = ("effect",) if aspect == "cause" else ("agent", "patient")
    parts = [part.text for role in roles for part in claim.arguments if part.role == role]
    return next((part for part in counted + parts if part), "")
