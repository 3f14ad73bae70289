"""Look-ups into a comparison, and the words of a quote that answer its question."""

from __future__ import annotations

from claimcheck.claim import Argument, Attribution
from claimcheck.reporting.view import (
    View,
    counted,
    decisive_spans,
    distinct_answer,
    said_by,
)
from tests.builders import (
    make_article,
    make_claim,
    make_comparison,
    make_finding,
    make_value,
    sample,
)

ARTICLE = make_article("Le feu, parti d'un atelier, a détruit 12 maisons en deux heures.\n")


def test_findings_are_numbered_within_their_verdict() -> None:
    """Contradictions 1, 2; agreement 1; whatever the order they came in."""
    shuffled = sample().model_copy(update={"findings": sample().findings[::-1]})
    view = View(shuffled)

    assert [f.verdict for f in view.findings] == ["contradiction", "contradiction", "agreement"]
    assert [view.numbers[f.id] for f in view.findings] == [1, 2, 1]


def test_findings_about_a_claim() -> None:
    """A claim in two findings is listed with both, the gravest first."""
    a, b = ARTICLE, make_article("Otto case distrutte.\n", id="B")
    one, two = make_claim(a, "a détruit 12 maisons"), make_claim(b, "Otto case distrutte")
    agreed = make_finding((one, two), id="a-1", verdict="agreement")
    rival = make_finding((one, two), id="c-1")
    view = View(make_comparison((a, b), (one, two), (agreed, rival)))

    assert [f.id for f in view.findings_about[one.id]] == ["c-1", "a-1"]


def test_counted() -> None:
    """One is singular, none and more are plural; what has no plural stays."""
    assert [counted("contradiction", n) for n in (0, 1, 2)] == [
        "0 contradictions", "1 contradiction", "2 contradictions",
    ]  # fmt: skip
    assert counted("not_comparable", 2) == "2 not comparable"


def test_said_by() -> None:
    """A plain statement needs no words; all else is named."""
    plain = make_claim(ARTICLE, "12 maisons")
    told = make_claim(
        ARTICLE, "12 maisons", attribution=Attribution(speaker="le maire", cue="selon"),
        modality="reported", polarity="negated",
    )  # fmt: skip

    assert said_by(plain) == ""
    assert said_by(told) == "said by le maire (selon), negated"


def test_decisive_words_are_the_values_asked_for() -> None:
    """A count's answer is its number, not the duration beside it."""
    claim = make_claim(
        ARTICLE, "a détruit 12 maisons en deux heures", aspect="count",
        values=(
            make_value(ARTICLE, "12 maisons"),
            make_value(ARTICLE, "deux heures", kind="duration", unit="s"),
        ),
    )  # fmt: skip

    assert [claim.quote[slice(*span)] for span in decisive_spans(claim)] == ["12 maisons"]


def test_decisive_words_of_a_cause() -> None:
    """Without values, the part in the role that was asked for."""
    quote = "parti d'un atelier"
    start = ARTICLE.text.index("un atelier")
    part = Argument(role="cause", text="un atelier", head="atelier", start=start, end=start + 10)
    claim = make_claim(ARTICLE, quote, aspect="cause", arguments=(part,))

    assert [claim.quote[slice(*span)] for span in decisive_spans(claim)] == ["un atelier"]


def test_decisive_words_that_were_compared() -> None:
    """The compared words stand out where they are a part of the quote, and only then."""
    claim = make_claim(ARTICLE, "Le feu, parti d'un atelier, a détruit 12 maisons", aspect="cause")

    spans = decisive_spans(claim, "un atelier")
    assert [claim.quote[slice(*span)] for span in spans] == ["un atelier"]
    assert decisive_spans(claim, claim.quote) == ()
    assert decisive_spans(claim, "a workshop") == ()


def test_an_answer_that_repeats_the_quote_is_left_out() -> None:
    """Statements are compared as quotes cut short: shown once."""
    claim = make_claim(ARTICLE, "Le feu, parti d'un atelier, a détruit 12 maisons")

    assert distinct_answer(claim, "12 houses") == "12 houses"
    assert distinct_answer(claim, "un atelier") == "un atelier"
    assert distinct_answer(claim, "Le feu, parti d'un atelier, a…") == ""
