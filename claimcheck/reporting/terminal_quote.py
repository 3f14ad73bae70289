"""A claim's exact words in their sentence, the words that answer the question underlined."""

from __future__ import annotations

from pathlib import PurePath

from rich.text import Text

from claimcheck.claim import Claim
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_styles import CONTEXT, DIFFERENCE, PLACE, PLAIN, SOURCE
from claimcheck.reporting.view import View, decisive_spans, said_by

_MAX_CONTEXT = 120
"""Characters of the sentence shown on either side of the quote."""

_OPEN, _CLOSE, _CUT = "“", "”", "…"


def quoted(view: View, claim: Claim, answer: str) -> Text:
    """The claim's quote, and around it, dimmed, the rest of its sentence."""
    before, after = _context(view, claim)
    line = Text(_OPEN)
    line.append(for_terminal(before), style=CONTEXT)
    at = 0
    for start, end in decisive_spans(claim, answer):
        line.append(for_terminal(claim.quote[at:start]), style=PLAIN)
        line.append(for_terminal(claim.quote[start:end]), style=DIFFERENCE)
        at = end
    line.append(for_terminal(claim.quote[at:]), style=PLAIN)
    line.append(for_terminal(after), style=CONTEXT)
    line.append(_CLOSE)
    return line


def bare(claim: Claim) -> Text:
    """Source, line and column, and the claim's quote alone."""
    return Text.assemble(
        (f"{claim.source} ", SOURCE),
        (f"{claim.line}:{claim.column}  ", PLACE),
        f"{_OPEN}{for_terminal(claim.quote)}{_CLOSE}",
    )


def origin(view: View, claim: Claim) -> Text:
    """``path:line:column`` whole, so that an editor can open it; who speaks, and how surely."""
    words = [view.place(claim), said(claim)]
    label = view.label(claim.source)
    if label != PurePath(view.place(claim).rpartition(":")[0].rpartition(":")[0]).name:
        words.insert(0, label)
    return Text("  ".join(for_terminal(word) for word in words if word), style=PLACE)


def said(claim: Claim) -> str:
    """Who says it and how surely, and whether it is about another event."""
    words = [said_by(claim)]
    if claim.event.background:
        dates = "–".join(dict.fromkeys(day for day in (claim.event.low, claim.event.high) if day))
        words.append(f"another event ({dates})" if dates else "another event")
    return for_terminal(", ".join(word for word in words if word))


def _context(view: View, claim: Claim) -> tuple[str, str]:
    """What its sentence says before and after the quote, cut at a word when long."""
    text = view.comparison.texts.get(claim.source)
    start, end = claim.sentence
    if text is None or not start <= claim.start < claim.end <= end:
        return "", ""
    before, after = text[start : claim.start], text[claim.end : end]
    if len(before) > _MAX_CONTEXT:
        before = f"{_CUT} {before[-_MAX_CONTEXT:].partition(' ')[2]}"
    if len(after) > _MAX_CONTEXT:
        after = f"{after[:_MAX_CONTEXT].rpartition(' ')[0]} {_CUT}"
    return before, after
