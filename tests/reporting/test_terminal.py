"""The terminal report: what stands where, at every width, without colour and with hostile text."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from claimcheck.comparison import Comparison, Failure
from claimcheck.reporting.terminal import render
from tests.builders import (
    make_article,
    make_claim,
    make_comparison,
    make_finding,
    make_question,
    make_value,
)
from tests.reporting.payloads import PAYLOADS, hostile

REPORT = """\
claimcheck 0.1.0 · 2 sources (fr, it) · 3 + 4 claims · 3 aligned · offline

A  a.txt  fr · 2025-03-10
   La plateforme Delta à l'arrêt
B  b.txt  it · 2025-03-10
   Delta, due giorni di blackout

✗ CONTRADICTION  duration                                                 c-01e5
  How long did the outage last?
  A  2 h  “La panne a duré deux heures”
          a.txt:3:1  said by l'opérateur (selon)
  B  2 d  “Il blackout è durato due giorni”
          b.txt:3:1
  2 hours against 2 days  (rule duration.disjoint)

✗ CONTRADICTION  cause                                                    c-407d
  What caused the outage?
  A  “La direction parle d'une attaque informatique”
     a.txt:5:1
  B  “La causa sarebbe un guasto a un server”
     b.txt:5:1  reported
  rival causes  (rule cause.rival)

✓ How many customers were affected?  both 12,000                          c-777c
  A 3:49  “Elle a touché 12 000 clients à Lyon”
  B 3:34  “I clienti colpiti a Lione sono 12.000”

only in A 0 · only in B 1   (--all lists them)
2 contradictions, 1 agreement.
claimcheck explain c-01e5 REPORT.json  tells why; -o REPORT.json saves it
"""

ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def test_the_whole_report() -> None:
    """Summary, sources, contradictions first, agreements in brief, counts, what to do next."""
    assert render(make_comparison()) == REPORT


def test_everything_lists_what_one_source_says() -> None:
    """Every claim with its aspect and place, under its source."""
    written = render(make_comparison(), everything=True)

    assert "Only in B  b.txt\naction  B 6:1  “Il sindaco ha chiesto un'indagine”\n" in written
    assert "--all" not in written


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("everything", [False, True])
def test_no_line_is_too_wide(width: int, everything: bool) -> None:
    """Counted in columns of the screen, where a CJK character takes two."""
    for comparison in (
        make_comparison(),
        hostile("東京で停電が二時間続いた"),
        hostile("word " * 40),
    ):
        lines = render(comparison, width=width, everything=everything).split("\n")

        assert max(cell_len(line) for line in lines) <= width


def test_a_long_answer_is_cut_before_its_identifier() -> None:
    """Unless everything is asked for."""
    told = make_comparison()
    long = "12,000 follows from " + "what the company told its customers " * 3
    findings = tuple(
        each.model_copy(update={"reason": long}) if each.verdict == "agreement" else each
        for each in told.findings
    )
    comparison = told.model_copy(update={"findings": findings})
    line = next(line for line in render(comparison).split("\n") if line.startswith("✓"))
    assert line.endswith("…  c-777c")
    assert "12,000 follows from" in line
    assert long.strip() in " ".join(render(comparison, everything=True).split())


def test_words_do_not_depend_on_style() -> None:
    """Colour and weight add nothing that is not said; only blanks at line ends differ."""
    plain = [line.rstrip() for line in render(make_comparison()).split("\n")]

    for style in ("mono", "colour"):
        styled = ESCAPE.sub("", render(make_comparison(), style=style)).split("\n")
        assert [line.rstrip() for line in styled] == plain


def test_mono_has_weight_but_no_colour() -> None:
    """Bold, dim and underline only."""
    written = render(make_comparison(), style="mono")

    assert set(re.findall("\x1b\\[([0-9;]*)m", written)) <= {"0", "1", "2", "1;4"}


def test_what_differs_is_underlined() -> None:
    """The words of the value, not the quote around them."""
    written = render(make_comparison(), style="colour")

    assert re.findall("\x1b\\[1;4m([^\x1b]*)", written) == ["deux heures", "due giorni"]


def test_the_quote_stands_in_its_sentence() -> None:
    """The rest of the sentence is shown around it, dimmed, and cut when it is long."""
    article = make_article(f"Titre\n\n{'Mot ' * 60}la panne a duré deux heures, dit-on.\n")
    start = article.text.index("Mot")
    claim = make_claim(
        article, "la panne a duré deux heures", sentence=(start, len(article.text) - 1)
    )
    finding = make_finding((claim, claim.model_copy(update={"id": "B-1"})))
    comparison = make_comparison(
        (article,), (claim,), (finding,), questions=(make_question((claim,)),)
    )

    written = " ".join(render(comparison, width=200).split())

    assert "“… Mot Mot" in written
    assert "la panne a duré deux heures, dit-on.”" in written
    assert written.count("Mot") < 60


def test_another_event_is_said() -> None:
    """A claim about the past does not look like one about today."""
    article = make_article()
    claim = make_claim(article, "La panne a duré deux heures").model_copy(
        update={
            "event": make_claim(article, "La panne").event.model_copy(
                update={"background": True, "low": "2024-02-01", "high": "2024-02-29"}
            )
        }
    )
    comparison = make_comparison((article,), (claim,), only_in={"A": (claim.id,)})

    assert "another event (2024-02-01–2024-02-29)" in render(comparison, width=120, everything=True)


def three_sources() -> Comparison:
    """Three answers to one question: two agree, one does not."""
    articles = [make_article(id=letter) for letter in "ABC"]
    claims = [
        make_claim(
            article,
            "La panne a duré deux heures",
            aspect="duration",
            values=(make_value(article, "deux heures", kind="duration", unit="s", amount="7200"),),
        )
        for article in articles
    ]
    first, second, third = claims
    findings = (
        make_finding((first, third), reason="2 hours against 2 days", values=("2 h", "2 d")),
        make_finding((second, third), reason="2 hours against 2 days", values=("2 h", "2 d")),
        make_finding((first, second), verdict="agreement", reason="both 2 h", values=("2 h",) * 2),
    )
    return make_comparison(articles, claims, findings, questions=(make_question(claims),))


def test_three_sources_share_a_block() -> None:
    """A question is asked once; each source answers once; each pair has its reason."""
    written = render(three_sources(), width=100)

    assert written.count("✗ CONTRADICTION") == 1
    assert written.count("\n  A  2 h  “") == 1
    assert "A and C: 2 hours against 2 days" in written
    assert "B and C: 2 hours against 2 days" in written


def test_three_sources_at_a_glance() -> None:
    """A row a question, a column a source; the odd one out has a sign, the others none."""
    head, row = render(three_sources(), width=100).split("\n")[9:11]

    assert head.split() == ["Where", "they", "differ", "A", "B", "C"]
    assert row.split() == ["What?", "2", "h", "2", "h", "✗", "2", "d"]


def test_two_sources_need_no_table() -> None:
    """Their answers stand side by side already."""
    assert "Where they differ" not in render(make_comparison())


def test_no_line_ends_in_blanks() -> None:
    """Not before an escape code either."""
    for style in ("none", "mono", "colour"):
        for line in render(three_sources(), style=style).split("\n"):
            assert ESCAPE.sub("", line) == ESCAPE.sub("", line).rstrip()


def test_a_source_that_failed_is_named() -> None:
    """In the report too, not on standard error only."""
    failure = Failure(path="x.txt", message="x.txt: no such file")
    comparison = make_comparison().model_copy(update={"errors": (failure,)})

    assert "! NOT READ  x.txt: no such file\n" in render(comparison)


def test_an_extraction_lists_claims() -> None:
    """No verdicts, no counts of what only one says."""
    article = make_article()
    comparison = make_comparison(
        (article,), (make_claim(article, "La panne a duré deux heures"),), only_in={}
    )

    written = render(comparison)

    assert "other  A 3:1  “La panne a duré deux heures”" in written
    assert "agreement" not in written


def test_nothing_found_is_said() -> None:
    """An empty report is not an empty screen."""
    article = make_article()
    claim = make_claim(article, "La panne a duré deux heures")

    assert "no findings." in render(make_comparison((article,), (claim,)))


def test_a_label_is_shown_with_its_place() -> None:
    """A publisher's name says more than a letter."""
    article = make_article(label="Le Courrier")
    other = make_article(id="B")
    claims = [make_claim(a, "La panne a duré deux heures") for a in (article, other)]
    comparison = make_comparison(
        (article, other), claims, (make_finding(claims),), questions=(make_question(claims),)
    )

    written = render(comparison)

    assert "     Le Courrier  a.txt:3:1\n" in written
    assert "     b.txt:3:1\n" in written


@pytest.mark.parametrize("name", ["rich tag", "rich closing", "rich link", "rich emoji"])
def test_markup_is_shown_not_obeyed(name: str) -> None:
    """Letter by letter."""
    assert PAYLOADS[name] in render(hostile(PAYLOADS[name]), width=200)
