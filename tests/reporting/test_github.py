"""GitHub annotations."""

from __future__ import annotations

import re

import pytest

from claimcheck.reporting.github import render
from tests.builders import make_article, make_comparison, sample
from tests.reporting.payloads import PAYLOADS, hostile

COMMAND = re.compile(r"::(warning|notice) file=([^:,]*),line=(\d+),col=(\d+),title=([^:,]*)::(.*)")
"""What the runner reads: properties hold no colon and no comma, the message is the rest."""


def test_an_annotation_for_each_contradiction() -> None:
    """File, line and column of the first claim; both quotes in the message."""
    first, second = render(sample()).splitlines()

    assert first == (
        "::warning file=a.txt,line=3,col=1,title=contradiction%3A How long did the outage last?"
        "::2 hours against 2 days; a.txt: “La panne a duré deux heures” (a.txt:3:1); "
        "b.txt: “Il blackout è durato due giorni” (b.txt:3:1)"
    )
    assert second.startswith("::warning file=a.txt,line=5,col=1,")


def test_silence_without_contradictions() -> None:
    """Nothing to say, nothing written."""
    assert render(make_comparison((make_article(),))) == ""


@pytest.mark.parametrize("name", PAYLOADS)
def test_every_payload_is_one_command(name: str) -> None:
    """As many commands as findings, each of the form the runner reads, none forged."""
    lines = render(hostile(PAYLOADS[name])).splitlines()

    assert len(lines) == 1
    assert all(COMMAND.fullmatch(line) for line in lines)
    assert re.findall(r"%(?!25|3A|2C)", lines[0]) == []
