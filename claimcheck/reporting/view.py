"""A comparison looked up by id, in the order a reader wants it: the gravest verdict first.

Every report needs the same few look-ups (a claim's source, the findings about a claim, a finding's
number) and the same English words for verdicts; they live here, so that all reports agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from claimcheck.claim import Aspect, Claim
from claimcheck.comparison import Comparison, Finding, Question, Source, Verdict

VERDICTS: Final[tuple[Verdict, ...]] = ("contradiction", "update", "not_comparable", "agreement")
"""In the order findings are shown."""

SYMBOLS: Final[dict[Verdict, str]] = {
    "contradiction": "✗",
    "update": "⇢",
    "not_comparable": "~",
    "agreement": "✓",
}
"""A sign beside the word, so that no verdict is told by colour alone."""

SINGULAR: Final[dict[Verdict, str]] = {
    "contradiction": "contradiction",
    "update": "update",
    "not_comparable": "not comparable",
    "agreement": "agreement",
}

PLURAL: Final[dict[Verdict, str]] = {
    "contradiction": "contradictions",
    "update": "updates",
    "not_comparable": "not comparable",
    "agreement": "agreements",
}

KINDS_OF_ASPECT: Final[dict[Aspect, frozenset[str]]] = {
    "duration": frozenset({"duration"}),
    "time": frozenset({"time", "date"}),
    "date": frozenset({"date", "time"}),
    "count": frozenset({"count", "ordinal"}),
    "amount": frozenset({"money"}),
    "percentage": frozenset({"percentage"}),
    "measure": frozenset({"measure"}),
}
"""Which kinds of value answer which question; other aspects are answered by words."""


@dataclass(frozen=True)
class View:
    """Look-ups into one comparison."""

    comparison: Comparison

    @cached_property
    def claims(self) -> dict[str, Claim]:
        """Every claim by its id."""
        return {claim.id: claim for claim in self.comparison.claims}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by its id."""
        return {source.id: source for source in self.comparison.sources}

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Every question by its id."""
        return {question.id: question for question in self.comparison.questions}

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, the gravest verdict first, otherwise as they were found."""
        return tuple(sorted(self.comparison.findings, key=lambda f: VERDICTS.index(f.verdict)))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Each finding's number among those of its verdict, from 1, in reading order."""
        return {
            finding.id: number
            for verdict in VERDICTS
            for number, finding in enumerate(self.of_verdict(verdict), start=1)
        }

    @cached_property
    def findings_about(self) -> dict[str, tuple[Finding, ...]]:
        """The findings each claim takes part in; claims without any are not listed."""
        about: dict[str, list[Finding]] = {}
        for finding in self.findings:
            for claim in dict.fromkeys(finding.claims):
                about.setdefault(claim, []).append(finding)
        return {claim: tuple(findings) for claim, findings in about.items()}

    def of_verdict(self, verdict: Verdict) -> tuple[Finding, ...]:
        """The findings of one verdict."""
        return tuple(finding for finding in self.findings if finding.verdict == verdict)

    def findings_on(self, question: str) -> tuple[Finding, ...]:
        """The findings about one question, the gravest verdict first."""
        return tuple(finding for finding in self.findings if finding.question == question)

    def claims_of(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """The claims behind ids; an id the report does not hold is passed over."""
        return tuple(self.claims[id_] for id_ in ids if id_ in self.claims)

    @property
    def compared(self) -> bool:
        """Whether sources were compared at all, or only their claims extracted."""
        return self.comparison.run.embedder.id != "none"

    def has_text(self, source: str) -> bool:
        """Whether the article's text is at hand, so that links can lead into it."""
        return source in self.comparison.texts

    def label(self, source: str) -> str:
        """A source's name; its letter when the report does not describe it."""
        return self.sources[source].label if source in self.sources else source

    def answers(self, finding: Finding) -> dict[str, str]:
        """What each claim of a finding answers, by claim id; "" when the quote says it."""
        pairs = zip(finding.claims, finding.values, strict=False)
        return {
            id_: distinct_answer(self.claims[id_], value)
            for id_, value in pairs
            if id_ in self.claims
        }

    def place(self, claim: Claim) -> str:
        """Where a claim stands, as editors open it: ``path:line:column``."""
        path = self.sources[claim.source].path if claim.source in self.sources else claim.source
        return f"{path}:{claim.line}:{claim.column}"

    def question(self, finding: Finding) -> str:
        """The question a finding is about; its aspect when the report holds no words for it."""
        found = self.questions.get(finding.question)
        return found.text if found else finding.aspect


def counted(verdict: Verdict, number: int) -> str:
    """A number of findings in words: ``1 contradiction``, ``2 updates``, ``3 not comparable``."""
    return f"{number} {SINGULAR[verdict] if number == 1 else PLURAL[verdict]}"


def said_by(claim: Claim) -> str:
    """Who says it and how surely, where that is not a plain statement; empty when it is."""
    notes: list[str] = []
    if claim.attribution is not None:
        who, cue = claim.attribution.speaker, claim.attribution.cue
        notes.append(f"said by {who} ({cue})" if who else f"attributed: {cue}")
    # What somebody says is reported: saying so twice helps nobody.
    plain = {"asserted", "reported"} if claim.attribution else {"asserted"}
    if claim.modality not in plain:
        notes.append(claim.modality)
    if claim.polarity == "negated":
        notes.append("negated")
    return ", ".join(notes)


def distinct_answer(claim: Claim, value: str) -> str:
    """What a finding compared, unless the quote beside it says it in the same words already.

    Findings without figures compare statements; their "values" are the quotes, cut short.
    """
    words = _inner(value)
    flat = " ".join(claim.quote.split())
    # What was cut short stands in full in the quote.
    most = value.rstrip("”").endswith("…") or len(words) > len(flat) / 2
    return "" if words.rstrip("…").strip() in flat and most else value


def decisive_spans(claim: Claim, value: str = "") -> tuple[tuple[int, int], ...]:
    """The words of the quote that answer its question, as sorted spans inside the quote.

    The compared words, where a part of the quote is what a finding compared; values of the kind
    the aspect asks for; for causes, agents and places the argument of that role; else every
    value. Overlaps are merged.
    """
    kinds = KINDS_OF_ASPECT.get(claim.aspect, frozenset())
    spans = [(v.start, v.end) for v in claim.values if v.kind in kinds]
    spans = spans or _stated(claim, value)
    spans = spans or [(a.start, a.end) for a in claim.arguments if a.role == claim.aspect]
    spans = spans or [(v.start, v.end) for v in claim.values]
    inside = sorted(
        (start - claim.start, end - claim.start)
        for start, end in spans
        if claim.start <= start < end <= claim.end
    )
    return _merged(inside)


def _stated(claim: Claim, value: str) -> list[tuple[int, int]]:
    words = _inner(value)
    at = claim.quote.find(words) if words and distinct_answer(claim, value) else -1
    return [] if at < 0 else [(claim.start + at, claim.start + at + len(words))]


def _inner(value: str) -> str:
    return value.strip("“”").removesuffix("…").strip()


def _merged(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
