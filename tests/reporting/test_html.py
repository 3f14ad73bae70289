"""The HTML report: its structure, its links, its safety."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.comparison import Comparison, Model, Run
from claimcheck.reporting.html import render
from tests.builders import (
    make_article,
    make_claim,
    make_comparison,
    make_finding,
    make_question,
    sample,
)
from tests.reporting.page import Node, parse
from tests.reporting.payloads import PAYLOADS, hostile

ELEMENTS = {
    "html", "head", "meta", "link", "title", "style", "body", "header", "main", "footer", "nav",
    "section", "article", "div", "p", "h1", "h2", "h3", "ul", "li", "a", "span", "bdi", "b",
    "strong", "mark", "code", "figure", "figcaption", "blockquote", "table", "caption", "thead",
    "tbody", "tr", "th", "td",
}  # fmt: skip
"""Every element the report is made of."""

ATTRIBUTES = {
    "id", "class", "href", "lang", "dir", "title", "role", "tabindex", "scope", "rel", "charset",
    "name", "content", "http-equiv", "aria-label", "aria-labelledby", "aria-hidden",
}  # fmt: skip
"""Every attribute; none of them runs anything."""


def ids(page: Node) -> list[str]:
    return [i for node in page.all() if (i := node.attributes.get("id"))]


def fragments(page: Node) -> list[str]:
    links = [node.attributes.get("href") or "" for node in page.all("a")]
    return [link[1:] for link in links if link.startswith("#")]


def by_id(page: Node, id_: str) -> Node:
    return next(node for node in page.all() if node.attributes.get("id") == id_)


def three_sources() -> Comparison:
    """Three sources, of which two contradict each other and one is silent."""
    a = make_article("Fire\n\nTwelve homes burned.\n")
    b = make_article("Fuoco\n\nBruciate venti case.\n", id="B", language="it")
    c = make_article("Feuer\n\nNiemand wurde verletzt.\n", id="C", language="de")
    one = make_claim(a, "Twelve homes burned", aspect="count")
    two = make_claim(b, "Bruciate venti case", aspect="count")
    three = make_claim(c, "Niemand wurde verletzt", aspect="count", polarity="negated")
    return make_comparison(
        (a, b, c),
        (one, two, three),
        (make_finding((one, two), values=("12", "20")),),
        questions=(make_question((one, two), text="How many homes burned?"),),
    )


def test_every_link_leads_somewhere() -> None:
    """Each fragment is the id of one element, and no id stands twice."""
    page = parse(render(sample()))

    assert len(ids(page)) == len(set(ids(page)))
    assert set(fragments(page)) <= set(ids(page))


def test_findings_lead_to_the_words_and_back() -> None:
    """A finding's card links to both claims; each claim's words are followed by the way back."""
    comparison = sample()
    page = parse(render(comparison))

    for finding in comparison.findings:
        card = by_id(page, f"finding-{finding.id}")
        assert {f"claim-{claim}" for claim in finding.claims} <= set(fragments(card))
    texts = [node for node in page.all("div") if node.has_class("text")]
    back = [link for text in texts for link in fragments(text)]
    assert sorted(back) == sorted(f"finding-{f.id}" for f in comparison.findings for _ in f.claims)


def test_marks_hold_the_exact_quotes() -> None:
    """What is highlighted is the quote, no more and no less."""
    comparison = sample()
    page = parse(render(comparison))

    for claim in comparison.claims:
        assert by_id(page, f"claim-{claim.id}").text() == claim.quote


def test_contradictions_come_first() -> None:
    """The sections stand in the order of gravity."""
    page = parse(render(sample()))

    sections = [node.attributes.get("class") for node in page.all("section")]
    assert sections[:3] == ["contradiction", "agreement", "articles"]


def test_nested_claims_nest() -> None:
    """A claim inside another is marked inside it, and both are whole."""
    article = make_article("Le maire, élu en 2020, a démissionné.\n")
    outer = make_claim(article, "Le maire, élu en 2020, a démissionné")
    inner = make_claim(article, "élu en 2020")
    page = parse(render(make_comparison((article,), (outer, inner))))

    assert by_id(page, f"claim-{outer.id}").text() == outer.quote
    assert by_id(page, f"claim-{inner.id}").parent is by_id(page, f"claim-{outer.id}")


def test_crossing_claims_are_cut_not_lost() -> None:
    """Of two claims that cross, the first stays whole and the second goes on behind it."""
    article = make_article("one two three four\n")
    first, second = make_claim(article, "one two three"), make_claim(article, "two three four")
    page = parse(render(make_comparison((article,), (first, second))))

    assert by_id(page, f"claim-{first.id}").text() == "one two three"
    assert by_id(page, f"claim-{second.id}").text() == "two three"
    paragraph = next(node for node in page.all("p") if node.has_class("headline"))
    assert paragraph.text() == "one two three four"
    assert [node.text() for node in paragraph.all("mark")][-1] == " four"


def test_a_claim_over_two_lines_is_one_link_target() -> None:
    """A claim that runs over a line break is marked on both lines and has one id."""
    article = make_article("Title\n\nfirst line\nsecond line\n")
    claim = make_claim(article, "line\nsecond")
    page = parse(render(make_comparison((article,), (claim,))))

    marks = [node.text() for node in page.all("mark")]
    assert marks == ["line", "second"]
    assert ids(page).count(f"claim-{claim.id}") == 1


def test_no_word_of_the_article_is_lost() -> None:
    """Without the footnotes, each column holds its article, paragraph by paragraph."""
    comparison = sample()
    page = parse(render(comparison))

    columns = [node for node in page.all("div") if node.has_class("text")]
    for column, text in zip(columns, comparison.texts.values(), strict=True):
        for note in [node for node in column.all("a") if node.has_class("note")]:
            note.children.clear()
        paragraphs = [paragraph.text() for paragraph in column.all("p")]
        assert paragraphs == [line for line in text.split("\n") if line]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_claims_leave_the_text_whole(data: st.DataObject) -> None:
    """However claims nest, cross and run on: every word stays, every claim has one place."""
    article = make_article("one two\nthree four\n\nfive six\n")
    size = len(article.text) - 1
    spans = data.draw(st.sets(st.tuples(st.integers(0, size), st.integers(0, size)), max_size=7))
    claims = [
        make_claim(article, article.text[start:end]).model_copy(
            update={"id": f"A-{start}-{end}", "start": start, "end": end}
        )
        for start, end in sorted(spans)
        if article.text[start:end].strip()
    ]
    findings = [make_finding((c, c), id=f"c-{c.id}") for c in claims]
    page = parse(render(make_comparison((article,), claims, findings)))

    column = next(node for node in page.all("div") if node.has_class("text"))
    back = [link.removeprefix("finding-c-") for link in fragments(column)]
    assert sorted(back) == sorted(claim.id for claim in claims)
    for note in [node for node in column.all("a") if node.has_class("note")]:
        note.children.clear()
    assert [p.text() for p in column.all("p")] == ["one two", "three four", "five six"]
    marked = [i for node in column.all("mark") if (i := node.attributes.get("id"))]
    assert sorted(marked) == sorted(f"claim-{claim.id}" for claim in claims)


def test_matrix_has_a_row_a_question_and_a_column_a_source() -> None:
    """Every cell answers or says that the source is silent."""
    page = parse(render(three_sources()))

    head, row = page.all("tr")
    assert [cell.text() for cell in head.all("th")] == ["Question", "A a.txt", "B b.txt", "C c.txt"]
    assert [cell.text() for cell in row.all("td")] == ["12", "20", "–"]


def test_languages_are_declared() -> None:
    """Articles and quotes carry their language; the report's own words are English."""
    page = parse(render(three_sources()))

    assert page.all("html")[0].attributes["lang"] == "en"
    assert [n.attributes.get("lang") for n in page.all("blockquote")] == ["fr", "it"]
    texts = [node for node in page.all("div") if node.has_class("text")]
    assert [node.attributes.get("lang") for node in texts] == ["fr", "it", "de"]


def test_policy_allows_the_style_sheet_and_nothing_else() -> None:
    """The content security policy names the hash of the one style element."""
    page = parse(render(sample()))
    style = page.all("style")[0].text()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

    policy = next(
        node.attributes["content"] or ""
        for node in page.all("meta")
        if node.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}';" in policy
    assert "unsafe" not in policy
    assert re.findall(r"url\(|@import", style) == []


def test_without_texts_there_are_no_columns_and_no_dead_links() -> None:
    """A comparison read back from JSON has no texts: the findings stand alone."""
    bare = sample().model_copy(update={"texts": {}})
    page = parse(render(bare))

    assert [node for node in page.all("section") if node.has_class("articles")] == []
    assert set(fragments(page)) <= set(ids(page))


def test_claims_that_were_not_compared() -> None:
    """What ``extract`` gives is a list of claims, each linked to its words, and no verdicts."""
    run = Run(embedder=Model(id="none"))
    extracted = sample().model_copy(
        update={"run": run, "findings": (), "questions": (), "only_in": {}}
    )
    page = parse(render(extracted))

    assert "contradiction" not in page.all("body")[0].text()
    assert [node.text() for node in page.all("h2")] == ["Claims", "The articles"]
    links = [link for link in fragments(page) if link.startswith("claim-")]
    assert links == [f"claim-{claim.id}" for claim in extracted.claims]


def test_what_was_left_out_is_said() -> None:
    """A report of some verdicts only says which."""
    settings = sample().run.model_copy(update={"settings": {"only": "contradictions"}})
    page = parse(render(sample().model_copy(update={"run": settings})))

    assert "shown: contradictions" in page.all("header")[0].text()


def test_incomplete_reports_say_so() -> None:
    """A source that could not be read is named on the page."""
    page = parse(render(hostile("harmless")))

    troubles = next(node for node in page.all("div") if node.has_class("troubles"))
    assert troubles.text().startswith("This report is incomplete")
    assert "harmless: harmless: no such file" in troubles.text()


def test_the_same_comparison_gives_the_same_bytes() -> None:
    """No clock, no hash order."""
    assert render(sample()) == render(sample())


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_payload_becomes_markup(name: str) -> None:
    """With every payload, the page is made of the same elements as with a harmless word."""
    page, harmless = parse(render(hostile(PAYLOADS[name]))), parse(render(hostile("harmless")))

    assert {node.name for node in page.all()} <= ELEMENTS
    assert {key for node in page.all() for key in node.attributes} <= ATTRIBUTES
    assert len(page.all("style")) == len(page.all("title")) == 1
    assert len(page.all("meta")) == len(harmless.all("meta"))
    links = [node.attributes.get("href") or "" for node in page.all("a")]
    assert [link for link in links if not link.startswith("#")] == []


def test_only_web_addresses_become_links() -> None:
    """An article's address is a link when it is one a browser may open, else nothing."""
    for url, found in (("https://news.example/a?b=1&c=2", 1), ("javascript:alert(1)", 0)):
        article = make_article(url=url)
        page = parse(render(make_comparison((article,))))
        outward = [n for n in page.all("a") if not (n.attributes["href"] or "").startswith("#")]
        assert [node.attributes["href"] for node in outward] == [url] * found
