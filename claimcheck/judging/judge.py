"""The verdicts: every aligned pair is put to the rules, and what they say is settled together.

1. Each pair is asked of ``RULES`` in order; the first rule that speaks decides.
2. Conflicts between sources that agree on nothing are dropped: they tell of two events.
3. A conflict is dropped where the other source also agrees with one of its claims on the same
   question: the rival figure then answers another one.
4. Of several conflicts of one claim with one source, the surest stays, with its repetitions.
5. Findings that share a claim share a question.
6. Agreements between copies of one sentence are told as the one voice they are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from claimcheck.alignment.pair import Pair
from claimcheck.claim import Aspect, Claim
from claimcheck.comparison import Finding, Question, Verdict
from claimcheck.judging.copies import Copies, one_voice
from claimcheck.judging.cross_encoder import Judge
from claimcheck.judging.one_event import of_one_event
from claimcheck.judging.questions import cluster
from claimcheck.judging.review import review
from claimcheck.judging.rules import RULES
from claimcheck.judging.ruling import Ruling
from claimcheck.judging.settle import settle

ASPECT_OF_KIND: dict[str, Aspect] = {
    "duration": "duration", "time": "time", "date": "date", "money": "amount",
    "percentage": "percentage", "count": "count", "measure": "measure", "ordinal": "count",
}  # fmt: skip
"""The question a compared value answers."""

SILENT = ".quiet"
"""Suffix of rules that only keep later rules from speaking."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair and what was said of it."""

    pair: Pair
    ruling: Ruling


def judge(
    pairs: Sequence[Pair], *, model: Judge | None = None, copies: Copies | None = None
) -> tuple[tuple[Question, ...], tuple[Finding, ...]]:
    """Questions and findings about them, contradictions first, then in text order.

    ``model`` is a named judge that reviews what the rules say; ``copies`` are the sentences that
    sources share.
    """
    known = copies or Copies()
    ruled = [(pair, rule_on(pair)) for pair in pairs]
    if model is not None:
        ruled = review(ruled, model)
    judged = [Judged(pair, ruling) for pair, ruling in ruled if ruling is not None]
    spoken = [each for each in judged if not each.ruling.rule.endswith(SILENT)]
    kept = sorted(settle(of_one_event(spoken, pairs)), key=_order)
    questions, question_of = cluster([(each.pair, aspect_of(each)) for each in kept])
    return questions, tuple(
        finding(each, question, known) for each, question in zip(kept, question_of, strict=True)
    )


def rule_on(pair: Pair) -> Ruling | None:
    """What the first rule that speaks says."""
    return next((said for rule in RULES if (said := rule(pair)) is not None), None)


def aspect_of(judged: Judged) -> Aspect:
    """The question a finding is about: the compared value's, else the claims'."""
    compared = judged.pair.compared
    if compared is not None and judged.ruling.rule.startswith(compared.left.kind):
        return ASPECT_OF_KIND[compared.left.kind]
    left, right = judged.pair.left.aspect, judged.pair.right.aspect
    return right if left == "other" else left


def finding(judged: Judged, question: str, copies: Copies) -> Finding:
    """The noun of the report."""
    pair, ruling = judged.pair, judged.ruling
    if ruling.verdict == "agreement" and copies.hold(pair.left, pair.right):
        ruling = one_voice(ruling)
    return Finding(
        id=f"{ruling.verdict[0]}-{_digest(pair, ruling.rule)}",
        question=question,
        verdict=ruling.verdict,
        aspect=aspect_of(judged),
        claims=(pair.left.id, pair.right.id),
        rule=ruling.rule,
        reason=ruling.reason,
        values=ruling.values if any(ruling.values) else (),
        similarity=round(pair.similarity, 2),
        judged_by=ruling.judged_by,
        gates=pair.gates,
    )


def _digest(pair: Pair, rule: str) -> str:
    """Eight hexadecimal digits that do not depend on the order of the sources."""
    sides = sorted(_identity(claim) for claim in (pair.left, pair.right))
    return hashlib.sha256("\n".join([*sides, rule]).encode()).hexdigest()[:8]


def _identity(claim: Claim) -> str:
    return f"{claim.start}:{claim.end}:{claim.aspect}:{claim.quote}"


def _order(judged: Judged) -> tuple[int, str, str, int, int, int, int]:
    left, right = judged.pair.left, judged.pair.right
    verdicts: tuple[Verdict, ...] = get_args(Verdict)
    rank = verdicts.index(judged.ruling.verdict)
    return rank, left.source, right.source, left.start, right.start, left.end, right.end
