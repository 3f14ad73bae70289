"""Two versions of one article, compared claim by claim.

1. Sentences that stand in both versions, wherever, are set aside with their claims; a sentence
   whose spelling alone was mended counts as the same, unless its values exclude each other.
2. The claims of the other sentences are matched, the likest first, by their words with the values
   masked. A matched pair is a change if a value, the polarity, the modality, the speaker or the
   wording differs.
3. Claims without a partner were added or removed, unless the other version says them elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz

from claimcheck.article import Article
from claimcheck.claim import Claim
from claimcheck.diffing.changes import Change
from claimcheck.diffing.facets import rival_values, same_facts, what_changed
from claimcheck.diffing.words import differ_in_spelling_only, words

SAME_CLAIM: Final = 65.0
"""Likeness (Indel similarity of the masked words, 0 to 100) from which two claims are versions of
one. Below it an editor has written another sentence."""

STILL_SAID: Final = 85.0
"""Likeness from which a claim without a partner stands elsewhere in the other version."""

_Sentences = dict[tuple[int, int], list[Claim]]


def compare_versions(
    old: Article, new: Article, *, claims: tuple[Sequence[Claim], Sequence[Claim]]
) -> tuple[Change, ...]:
    """The changes between two versions whose claims have been extracted."""
    before, after = _edited(old, new, _by_sentence(claims[0]), _by_sentence(claims[1]))
    pairs = _matched(before, after)
    matched_old = {left.id for left, _ in pairs}
    matched_new = {right.id for _, right in pairs}
    found = [
        *(change for left, right in pairs if (change := what_changed(left, right)) is not None),
        *(
            _removed(claim)
            for claim in before
            if claim.id not in matched_old and not _said(claim, claims[1])
        ),
        *(
            _added(claim)
            for claim in after
            if claim.id not in matched_new and not _said(claim, claims[0])
        ),
    ]
    return tuple(_once(sorted(found, key=_order)))


def _by_sentence(claims: Sequence[Claim]) -> _Sentences:
    sentences: _Sentences = {}
    for claim in claims:
        sentences.setdefault(claim.sentence, []).append(claim)
    return sentences


def _edited(
    old: Article, new: Article, before: _Sentences, after: _Sentences
) -> tuple[list[Claim], list[Claim]]:
    """The claims of sentences that the other version does not have."""
    texts = (
        {span: old.text[slice(*span)] for span in before},
        {span: new.text[slice(*span)] for span in after},
    )
    shared = Counter(words(t) for t in texts[0].values()) & Counter(
        words(t) for t in texts[1].values()
    )
    left = _without(texts[0], shared)
    right = _without(texts[1], shared)
    for one in list(left):
        twin = next((two for two in right if _mended(texts, (one, two), (before, after))), None)
        if twin is not None:
            left.remove(one)
            right.remove(twin)
    return [c for span in left for c in before[span]], [c for span in right for c in after[span]]


def _without(
    texts: dict[tuple[int, int], str], shared: Counter[tuple[str, ...]]
) -> list[tuple[int, int]]:
    """The sentences that are not among the shared ones, each of which counts as often as it is."""
    spare = shared.copy()
    rest = []
    for span, text in texts.items():
        if spare[words(text)]:
            spare[words(text)] -= 1
        else:
            rest.append(span)
    return rest


def _mended(
    texts: tuple[dict[tuple[int, int], str], dict[tuple[int, int], str]],
    spans: tuple[tuple[int, int], tuple[int, int]],
    claims: tuple[_Sentences, _Sentences],
) -> bool:
    """Whether one sentence is the other with its spelling mended, its facts untouched."""
    if not differ_in_spelling_only(texts[0][spans[0]], texts[1][spans[1]]):
        return False
    return not rival_values(claims[0][spans[0]], claims[1][spans[1]])


def _matched(before: Sequence[Claim], after: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Versions of one claim, the likest pair first; each claim in one pair at most."""
    ranked = sorted(
        ((likeness(left, right), left, right) for left in before for right in after),
        key=lambda each: (-each[0], each[1].start, each[2].start, each[1].end, each[2].end),
    )
    taken: set[str] = set()
    pairs = []
    for score, left, right in ranked:
        if score >= SAME_CLAIM and not {left.id + "-", right.id + "+"} & taken:
            taken |= {left.id + "-", right.id + "+"}
            pairs.append((left, right))
    return pairs


def likeness(left: Claim, right: Claim) -> float:
    """How alike the words of two claims are, values masked, 0 to 100; their order counts little."""
    one, two = " ".join(words(_masked(left))), " ".join(words(_masked(right)))
    return max(fuzz.ratio(one, two), fuzz.token_sort_ratio(one, two) - 5)


def _masked(claim: Claim) -> str:
    parts: list[str] = []
    at = claim.start
    for value in sorted(claim.values, key=lambda value: value.start):
        if at <= value.start and value.end <= claim.end:
            parts += [claim.quote[at - claim.start : value.start - claim.start], value.kind]
            at = value.end
    return "".join(parts) + claim.quote[at - claim.start :]


def _said(claim: Claim, elsewhere: Sequence[Claim]) -> bool:
    return any(
        likeness(claim, other) >= STILL_SAID and same_facts([claim], [other]) for other in elsewhere
    )


def _removed(claim: Claim) -> Change:
    return Change(kind="removed", facet="claim", reason="no longer said", old=claim, new=None)


def _added(claim: Claim) -> Change:
    return Change(kind="added", facet="claim", reason="not said before", old=None, new=claim)


def _order(change: Change) -> tuple[int, int, int]:
    """Changed, added, removed; each in text order, the narrowest claim first."""
    claim = change.new or change.old
    start, end = (claim.start, claim.end) if claim else (0, 0)
    return ("changed", "added", "removed").index(change.kind), start, end


def _once(changes: Sequence[Change]) -> Iterator[Change]:
    """One edit changes every claim that quotes the place: it is reported for the first of them."""
    told: set[tuple[str, str, tuple[int, int]]] = set()
    for change in changes:
        claim = change.new or change.old
        sentence = claim.sentence if claim else (0, 0)
        key = (change.kind, change.reason, sentence)
        if change.facet == "claim" or key not in told:
            told.add(key)
            yield change
