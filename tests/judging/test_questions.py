"""The questions of a report, in words."""

from __future__ import annotations

import pytest

from claimcheck.claim import Aspect, Attribution, Claim
from claimcheck.judging.questions import ask
from tests.alignment.build import argument, claim, value


@pytest.mark.parametrize(
    ("aspect", "claims", "text"),
    [
        ("count", [claim("A")], "How many?"),
        ("action", [claim("A", arguments=(argument("agent", "He"),))], "What happened: “He”?"),
        (
            "action",
            [
                claim("A", arguments=(argument("agent", "He"),)),
                claim("B", arguments=(argument("agent", "le maire"),)),
            ],
            "What happened: “le maire”?",
        ),
        ("count", [claim("A", values=(value("count", "3", of="jobs"),))], "How many: “jobs”?"),
        (
            "cause",
            [claim("A", arguments=(argument("effect", "the fire"),))],
            "What caused “the fire”?",
        ),
        (
            "quote",
            [claim("A", attribution=Attribution(speaker="Ada", cue="said", stance="says"))],
            "What did “Ada” say?",
        ),
    ],
)
def test_the_words_of_a_question(aspect: Aspect, claims: list[Claim], text: str) -> None:
    """A topic that tells, where some claim names one."""
    assert ask(aspect, claims) == text
