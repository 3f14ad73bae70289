"""A claim's exact words in their sentence, the words that answer the question underlined."""

from __future__ import annotations

from rich.text import Text

from claimcheck.claim import Claim
from claimcheck.reporting.sanitise import for_terminal
from claimcheck.reporting.terminal_styles import CONTEXT, DIFFERENCE, PLAIN
from claimcheck.reporting.view import View, decisive_spans

_MAX_CONTEXT = 120
"""Characters of the sentence shown on either side of the quote."""

_OPEN, _CLOSE, _CUT = "“", "”", "…"


def quoted(view: View, claim: Claim) -> Text:
    """The claim's quote, and around it, dimmed, the rest of its sentence."""
    before, after = _context(view, claim)
    line = Text(_OPEN)
    line.append(for_terminal(before), style=CONTEXT)
    at = 0
    for start, end in decisive_spans(claim):
        line.append(for_terminal(claim.quote[at:start]), style=PLAIN)
        line.append(for_terminal(claim.quote[start:end]), style=DIFFERENCE)
        at = end
    line.append(for_terminal(claim.quote[at:]), style=PLAIN)
    line.append(for_terminal(after), style=CONTEXT)
    line.append(_CLOSE)
    return line


def bare(claim: Claim) -> Text:
    """The claim's quote alone."""
    return Text(f"{_OPEN}{for_terminal(claim.quote)}{_CLOSE}")


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
