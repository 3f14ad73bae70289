"""``claimcheck explain``: everything it tells comes from the saved report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import claimcheck
from claimcheck.cli import main
from claimcheck.comparison import Comparison
from claimcheck.errors import SourceError, UsageError
from claimcheck.explaining import explain, load_report
from claimcheck.reporting.json import render
from claimcheck.rules_in_words import GATES, gate_in_words, rule_in_words
from tests.builders import make_article, make_claim, make_comparison, make_finding, sample
from tests.reporting.payloads import PAYLOADS, hostile
from tests.reporting.test_sanitise import CONTROL

RULE = re.compile(r"\"((?:[a-z]+\.)?[a-z]+\.[a-z]+|polarity)\"")


def saved(comparison: Comparison) -> Comparison:
    """The comparison as it is when read back from its JSON."""
    return load_report(render(comparison), "report.json")


def test_whole_explanation() -> None:
    """What was compared, why, what the rule means, what else there was."""
    comparison = saved(sample())
    told = explain(comparison.findings[0].id, comparison)

    assert told.splitlines()[:2] == [
        f"Contradiction {comparison.findings[0].id}: How long did the outage last?",
        "2 hours against 2 days",
    ]
    for words in (
        "A a.txt, a.txt:3:1, said by l'opérateur (selon)",
        "duration “deux heures”: 2 hours (exactly 7200 s)",
        "1. They are about the same event.",
        "Likeness of their wordings, values masked: 0.71 of 1.",
        "Rule duration.disjoint: no single value satisfies both",
        "Nothing: no other claim came near.",
    ):
        assert words in told


def test_other_findings_of_the_same_claims_are_told() -> None:
    """A claim that is compared with two others shows the other comparison too."""
    a, b, c = (
        make_article(f"{n} homes\n", id=i) for n, i in (("Ten", "A"), ("Six", "B"), ("Two", "C"))
    )
    claims = [make_claim(x, x.text.strip(), aspect="count") for x in (a, b, c)]
    first = make_finding(claims[:2])
    second = make_finding((claims[0], claims[2]), id="c-other", reason="10 against 2")

    told = explain(first.id, saved(make_comparison((a, b, c), claims, (first, second))))

    assert "contradiction c-other: 10 against 2" in told
    assert "with “Two homes” (c.txt:1:1)" in told


def test_claims_passed_over_are_told_with_where_they_went() -> None:
    """Claims of the same kind, those that share words with the two first, the others counted."""
    a = make_article("Ten homes burned\nForty roads closed\nThirty homes flooded\n")
    b = make_article("Six homes burned\nTwo bridges fell\n", id="B")
    ten, roads, homes, six, two = (
        make_claim(article, line, aspect="count")
        for article in (a, b)
        for line in article.text.splitlines()
    )
    finding = make_finding((ten, six))

    told = explain(
        finding.id, saved(make_comparison((a, b), (ten, roads, homes, six, two), (finding,)))
    )

    assert "A “Thirty homes flooded” (a.txt:3:1)\n     no finding is about it\n" in told
    assert "Forty roads" not in told
    assert "2 more claims of the kind ‘count’" in told


def test_an_unknown_finding_is_an_error_with_the_near_ones() -> None:
    """The ids there are stand in the hint."""
    comparison = sample()
    near = comparison.findings[0].id

    with pytest.raises(UsageError, match="holds no finding") as caught:
        explain(near[:-1] + "z", comparison)

    assert near in (caught.value.hint or "")


@pytest.mark.parametrize("document", ["", "{}", "[1, 2]", "not json", '{"schema_version": "1.0"}'])
def test_what_is_no_report_is_an_error(document: str) -> None:
    """It names the file and how to make a report."""
    with pytest.raises(SourceError, match=r"^x\.json: is not a claimcheck report") as caught:
        load_report(document, "x.json")

    assert "claimcheck compare" in (caught.value.hint or "")


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From a file, to standard output; a wrong id is exit code 2."""
    report = tmp_path / "report.json"
    report.write_text(render(sample()), encoding="utf-8")

    assert main(["explain", sample().findings[0].id, str(report)]) == 0
    assert capsys.readouterr().out == explain(sample().findings[0].id, sample())
    assert main(["explain", "c-none", str(report)]) == 2


def test_every_rule_has_its_sentence() -> None:
    """Each rule named in the judging room is known here."""
    folder = Path(claimcheck.__file__).parent / "judging" / "rules"
    sources = "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.py")))
    rules = {rule for rule in RULE.findall(sources) if not rule.endswith(".quiet")}

    assert len(rules) > 15
    assert [rule for rule in sorted(rules) if rule_in_words(rule) == rule] == []


def test_gates_without_a_sentence_keep_their_name() -> None:
    """A later version's gate is shown as it is."""
    assert gate_in_words("event") == GATES["event"]
    assert gate_in_words("weather") == "weather"


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_payload_survives(name: str) -> None:
    """The explanation is text for a terminal: no control, direction or invisible character."""
    comparison = saved(hostile(PAYLOADS[name]))
    told = explain(comparison.findings[0].id, comparison)

    assert CONTROL.findall(told) == []
