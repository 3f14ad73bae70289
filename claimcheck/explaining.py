"""Why a finding is one, in plain words, from a saved report alone.

The report holds all that decided: the gates the pair passed, the values that were read, the rule
that fired. What else might have been set against the two claims is listed too, so that a reader
sees what was passed over and where it went.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Final

from pydantic import ValidationError

from claimcheck.claim import Claim
from claimcheck.comparison import SCHEMA_VERSION, Comparison, Finding
from claimcheck.diffing.words import words
from claimcheck.errors import SourceError, UsageError
from claimcheck.judging.wording import shorten, tell
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.view import KINDS_OF_ASPECT, SINGULAR, View, said_by
from claimcheck.rules_in_words import gate_in_words, rule_in_words
from claimcheck.value import Value

WIDTH: Final = 80
"""Columns of the explanation."""

MOST_SHOWN: Final = 4
"""Claims that were passed over, the nearest first; the rest are counted."""

SHORT: Final = 3
"""Letters of a word that says nothing about what two claims share."""

Line = tuple[int, str]
"""Indentation in columns, and the words, which may be foreign."""


def load_report(document: str, path: str) -> Comparison:
    """The comparison saved as JSON; raises SourceError when it is none this version can read."""
    try:
        return Comparison.model_validate_json(document)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"]) or "its beginning"
        raise SourceError(
            f"{path}: is not a claimcheck report of version {SCHEMA_VERSION} (at {place})",
            hint="Save one with: claimcheck compare A B -o report.json",
        ) from error


def explain(id_: str, comparison: Comparison) -> str:
    """The explanation of one finding, as text; raises UsageError for an id the report lacks."""
    view = View(comparison)
    finding = _found(id_, comparison)
    return "".join(_folded(line) for line in _lines(view, finding))


def _found(id_: str, comparison: Comparison) -> Finding:
    by_id = {finding.id: finding for finding in comparison.findings}
    if id_ in by_id:
        return by_id[id_]
    near = get_close_matches(id_, by_id, n=3, cutoff=0.5) or list(by_id)[:3]
    hint = f"Try {', '.join(near)}." if near else "The report holds no findings at all."
    raise UsageError(f"the report holds no finding '{id_}'", hint=hint)


def _lines(view: View, finding: Finding) -> Iterator[Line]:
    yield 0, f"{SINGULAR[finding.verdict].capitalize()} {finding.id}: {view.question(finding)}"
    yield 0, finding.reason
    yield from _section("What was compared", _sides(view, finding))
    yield from _section("Why these two were set against each other", _gates(finding))
    yield from _section("Why this verdict", _rule(finding))
    yield from _section("What else was considered", _alternatives(view, finding))


def _section(heading: str, lines: Iterator[Line]) -> Iterator[Line]:
    yield 0, ""
    yield 0, heading
    yield from ((2 + indent, words) for indent, words in lines)


def _sides(view: View, finding: Finding) -> Iterator[Line]:
    for claim in view.claims_of(finding.claims):
        circumstances = said_by(claim)
        said = f", {circumstances}" if circumstances else ""
        yield 0, f"{claim.source}  {view.label(claim.source)}, {view.place(claim)}{said}"
        yield 3, f"“{claim.quote}”"
        if claim.text != claim.quote:
            yield 3, f"read alone: {claim.text}"
        for value in _values(claim, finding):
            yield 3, f"{value.kind} “{value.text}”: {tell(value)} {_interval(value)}"
        if claim.event.background:
            yield 3, "about an earlier event, in the background of the article"
        if claim.as_of:
            yield 3, f"as of {claim.as_of}"


def _values(claim: Claim, finding: Finding) -> tuple[Value, ...]:
    kinds = KINDS_OF_ASPECT.get(finding.aspect, frozenset())
    asked = tuple(value for value in claim.values if value.kind in kinds)
    return asked or claim.values


def _interval(value: Value) -> str:
    """What the words allow, in the unit of the report."""
    unit = "" if value.unit in {"1", "clock", "day"} else f" {value.unit}"
    if value.low is not None and value.low == value.high:
        return f"(exactly {value.low}{unit})"
    low = f"from {value.low}" if value.low is not None else "without a lower end"
    high = f"to {value.high}" if value.high is not None else "without an upper end"
    return f"({value.bound.replace('_', ' ')}: {low} {high}{unit})"


def _gates(finding: Finding) -> Iterator[Line]:
    for number, gate in enumerate(finding.gates, start=1):
        yield 0, f"{number}. {gate_in_words(gate)}"
    yield 0, f"Likeness of their wordings, values masked: {finding.similarity:.2f} of 1."


def _rule(finding: Finding) -> Iterator[Line]:
    yield 0, f"Rule {finding.rule}: {rule_in_words(finding.rule)}"
    if len(finding.values) == 2:
        yield 0, f"Compared: {finding.values[0]}  |  {finding.values[1]}"
    if finding.judged_by != "rules":
        yield 0, f"Judged by the model {finding.judged_by}."


def _alternatives(view: View, finding: Finding) -> Iterator[Line]:
    lines = [*_other_findings(view, finding), *_passed_over(view, finding)]
    yield from lines or [(0, "Nothing: no other claim came near.")]


def _other_findings(view: View, finding: Finding) -> Iterator[Line]:
    """Findings that share a claim with this one: they were kept beside it."""
    shared = {
        other.id: other
        for claim in finding.claims
        for other in view.findings_about.get(claim, ())
        if other.id != finding.id
    }
    for other in shared.values():
        yield 0, f"{SINGULAR[other.verdict]} {other.id}: {other.reason}"
        for claim in view.claims_of(other.claims):
            if claim.id not in finding.claims:
                yield 3, f"with “{shorten(claim.quote)}” ({view.place(claim)})"


def _passed_over(view: View, finding: Finding) -> Iterator[Line]:
    """Claims with an answer of the same kind that no finding sets against this pair's."""
    pair = view.claims_of(finding.claims)
    met = {id_ for c in pair for f in view.findings_about.get(c.id, ()) for id_ in f.claims}
    sources = {claim.source for claim in pair}
    rest = [
        (_kinship(claim, pair), claim)
        for claim in view.comparison.claims
        if claim.source in sources and claim.id not in met and _same_kind(claim, finding)
    ]
    near = sorted((each for each in rest if each[0]), key=lambda each: -each[0])[:MOST_SHOWN]
    for _, claim in near:
        yield 0, f"{claim.source}  “{shorten(claim.quote)}” ({view.place(claim)})"
        yield 3, _where_it_went(view, claim)
    if len(rest) > len(near):
        more = len(rest) - len(near)
        yield 0, f"{more} more claim{'' if more == 1 else 's'} of the kind ‘{finding.aspect}’"


def _kinship(claim: Claim, pair: Sequence[Claim]) -> int:
    """How many names, counted things and longer words it shares with the two, names twice."""
    own = _words(claim)
    return sum(
        2 * len({*claim.entities} & {*other.entities}) + len(own & _words(other)) for other in pair
    )


def _words(claim: Claim) -> set[str]:
    return {word for word in words(claim.text) if len(word) > SHORT and not word.isdigit()}


def _same_kind(claim: Claim, finding: Finding) -> bool:
    kinds = KINDS_OF_ASPECT.get(finding.aspect, frozenset())
    return claim.aspect == finding.aspect or any(value.kind in kinds for value in claim.values)


def _where_it_went(view: View, claim: Claim) -> str:
    findings = view.findings_about.get(claim.id, ())
    if not findings:
        return "no finding is about it"
    answers = "; ".join(dict.fromkeys(view.question(finding) for finding in findings))
    return f"answers another question: {answers}"


def _folded(line: Line) -> str:
    indent, words = line
    margin = " " * indent
    hanging = margin + ("   " if words[:2] in {"A ", "B "} else "")
    safe = for_terminal(words)
    return (
        textwrap.fill(
            safe,
            WIDTH,
            initial_indent=margin,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        + "\n"
    )
