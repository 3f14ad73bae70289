"""The HTML report in a real browser: layout, links, colours, keyboard, print, no request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding, Question
from claimcheck.reporting.html import render
from tests.builders import make_article, make_claim, make_comparison, make_finding, make_question
from tests.reporting.browser import CHROMIUM, Browser, browser
from tests.reporting.payloads import PAYLOADS, hostile
from tests.reporting.test_sample_groups import comparison_of

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium")

WIDTHS = (375, 1024, 1920)
PARAGRAPHS = 14
LONG_WORD = "https://news.example/" + "a" * 140

OVERFLOWING = """
[...document.querySelectorAll('body *')]
  .filter(e => !e.closest('.scroll') && !e.classList.contains('skip'))
  .filter(e => { const r = e.getBoundingClientRect(); return r.width && r.right > innerWidth + 1; })
  .map(e => e.tagName + '.' + e.className)
"""

FAINT = """
(() => {
  const channel = v => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
  const behind = e => {
    for (; e; e = e.parentElement) {
      const c = parts(getComputedStyle(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c;
    }
    return [255, 255, 255];
  };
  const faint = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const e = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim()) continue;
    const pair = [light(parts(getComputedStyle(e).color)), light(behind(e))].sort((a, b) => b - a);
    const ratio = (pair[0] + .05) / (pair[1] + .05);
    if (ratio < 4.5) faint.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
  }
  return [...faint];
})()
"""
"""WCAG 2.2, 1.4.3: text whose contrast with what is behind it is under 4.5 to 1."""


def long_comparison(sources: int) -> Comparison:
    """Long articles with every verdict, a word nothing breaks, and a claim in each paragraph."""
    letters = "ABCD"[:sources]
    articles = [
        make_article(
            "A headline of some length about the storm\n\n"
            + "".join(
                f"Paragraph {n} of {letter}: the storm took {n + 2} roofs in the valley, and "
                f"the road to the coast stayed shut for {n + 3} days.\n\n"
                for n in range(PARAGRAPHS)
            )
            + f"More at {LONG_WORD} and elsewhere.\n",
            id=letter,
            label=f"The {letter} Gazette of Somewhere",
            path=f"stories/{letter.lower()}.txt",
            language="en",
            url=f"https://news.example/{letter}",
        )
        for letter in letters
    ]
    claims = [
        make_claim(a, f"the storm took {n + 2} roofs in the valley", aspect="count")
        for a in articles
        for n in range(PARAGRAPHS)
    ]
    return make_comparison(
        articles, claims, list(_findings(claims)), questions=list(_questions(claims))
    )


def _pairs(claims: list[Claim]) -> Iterator[tuple[int, tuple[Claim, ...]]]:
    for n in range(0, PARAGRAPHS, 2):
        yield n, tuple(claims[n::PARAGRAPHS])


def _questions(claims: list[Claim]) -> Iterator[Question]:
    for n, group in _pairs(claims):
        yield make_question(group, id=f"q-{n}", text=f"How many roofs did storm {n} take?")


def _findings(claims: list[Claim]) -> Iterator[Finding]:
    verdicts = ("contradiction", "update", "not_comparable", "agreement")
    for n, group in _pairs(claims):
        yield make_finding(
            group[:2],
            id=f"f-{n}",
            question=f"q-{n}",
            verdict=verdicts[n // 2 % 4],
            values=(f"{n} roofs", f"{n + 9} roofs"),
            reason=f"{n} against {n + 9}",
        )


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests of this module."""
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of two long articles."""
    return _saved(tmp_path_factory.mktemp("report"), long_comparison(2))


def _saved(folder: Path, comparison: Comparison) -> Path:
    file = folder / "report.html"
    file.write_text(render(comparison), encoding="utf-8")
    return file


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("sources", [1, 2, 3, 4])
def test_nothing_sticks_out(tab: Browser, tmp_path: Path, width: int, sources: int) -> None:
    """At phone, laptop and desktop width no element is wider than the window."""
    tab.resize(width)
    tab.open(_saved(tmp_path, long_comparison(sources)))

    assert tab.ask(OVERFLOWING) == []
    assert tab.ask("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "columns"), [(375, 1), (1024, 2), (1920, 2)])
def test_articles_stand_side_by_side(tab: Browser, page: Path, width: int, columns: int) -> None:
    """Two columns where there is room, one below the other on a phone."""
    tab.resize(width)
    tab.open(page)

    tops = tab.ask(
        "[...document.querySelectorAll('.articles article')]"
        ".map(e => Math.round(e.getBoundingClientRect().left))"
    )
    assert len(set(tops)) == columns


@pytest.mark.parametrize("width", WIDTHS)
def test_links_bring_their_target_into_view(tab: Browser, page: Path, width: int) -> None:
    """Every link of the page, followed, shows its target inside the window, made visible."""
    tab.resize(width)
    tab.open(page)
    found = tab.ask(
        "[...new Set([...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash))]"
    )
    assert len(found) > 30

    hidden = tab.ask(
        f"""{found}.filter(hash => {{
          location.hash = hash;
          const target = document.querySelector(':target');
          if (!target) return true;
          const box = target.getClientRects()[0] || target.getBoundingClientRect();
          const x = box.left + Math.min(box.width, 20) / 2;
          const y = box.top + Math.min(box.height, 10) / 2;
          const at = document.elementFromPoint(x, y);
          return !(at && (target.contains(at) || at.contains(target)));
        }})"""
    )
    assert hidden == []


def test_the_target_is_highlighted(tab: Browser, page: Path) -> None:
    """A claim or a finding that was jumped to is outlined."""
    tab.resize(1024)
    comparison = long_comparison(2)
    finding = comparison.findings[0]
    for anchor in (f"claim-{finding.claims[0]}", f"finding-{finding.id}"):
        tab.open(page, fragment=f"#{anchor}")
        outline = tab.ask("getComputedStyle(document.querySelector(':target')).outlineStyle")
        assert (anchor, outline) == (anchor, "solid")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["screen", "print"])
def test_text_can_be_read(tab: Browser, page: Path, scheme: str, kind: str) -> None:
    """Every text has a contrast of 4.5 to 1 in light, in dark, and on paper."""
    tab.resize(1024)
    tab.media(scheme=scheme, kind=kind)
    tab.open(page, fragment="#" + f"claim-{long_comparison(2).findings[0].claims[0]}")
    faint = tab.ask(FAINT)
    dark = tab.ask("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
    tab.media()

    assert faint == []
    assert dark == (kind == "screen")


def test_no_error_and_no_request(tab: Browser, page: Path) -> None:
    """The page asks for nothing but itself, and the console stays empty."""
    tab.open(page)
    tab.ask("document.fonts.ready.then(() => 1)")

    addresses = [e["request"]["url"] for e in tab.events("Network.requestWillBeSent")]
    assert [a for a in addresses if not a.startswith(("data:", "about:"))] == [page.as_uri()]
    assert tab.events("Log.entryAdded") == []
    assert tab.events("Runtime.consoleAPICalled") == []
    assert tab.events("Runtime.exceptionThrown") == []


def test_the_policy_is_in_force(tab: Browser, page: Path) -> None:
    """A script that found its way into the page would not run."""
    tab.open(page)
    tab.ask(
        "(() => { const s = document.createElement('script');"
        " s.textContent = 'window.ran = 1'; document.body.append(s); })()"
    )

    assert tab.ask("window.ran === undefined") is True
    assert len(tab.events("Log.entryAdded")) == 1


def test_without_scripts_it_looks_the_same(tab: Browser, page: Path) -> None:
    """With JavaScript off the window shows the same picture."""
    tab.resize(1024)
    tab.open(page)
    pictured = tab.screenshot()
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.open(page)
    without = tab.screenshot()
    tab.call("Emulation.setScriptExecutionDisabled", value=False)

    assert without == pictured


def test_keyboard(tab: Browser, page: Path) -> None:
    """The first stop is the link that skips to the findings, and the focus can be seen."""
    tab.resize(1024)
    tab.open(page)
    tab.press("Tab")

    assert tab.ask("document.activeElement.className") == "skip"
    assert tab.ask("document.activeElement.getBoundingClientRect().left") >= 0
    assert tab.ask("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_accessible_names(tab: Browser, page: Path) -> None:
    """Landmarks are there once each, regions and links have names."""
    tab.open(page)
    nodes = tab.call("Accessibility.getFullAXTree")["nodes"]
    roles = [(n.get("role", {}).get("value"), n.get("name", {}).get("value", "")) for n in nodes]

    assert [role for role, _ in roles].count("main") == 1
    assert [role for role, _ in roles].count("banner") == 1
    assert [role for role, _ in roles].count("contentinfo") == 1
    assert [role for role, _ in roles].count("navigation") == 1
    assert [r for r in roles if r[0] in {"link", "region", "article", "table"} and not r[1]] == []


@pytest.mark.parametrize("width", [794, 1920])
def test_paper_holds_everything(tab: Browser, page: Path, width: int) -> None:
    """In print nothing scrolls, so nothing is cut off."""
    tab.resize(width)
    tab.media(kind="print")
    tab.open(page)
    cut = tab.ask(
        "[...document.querySelectorAll('main, main *')]"
        ".filter(e => getComputedStyle(e).overflowY !== 'visible'"
        " && e.scrollHeight > e.clientHeight + 1).map(e => e.className)"
    )
    printed = tab.call("Page.printToPDF")["data"]
    tab.media()

    assert cut == []
    assert len(printed) > 10_000


@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_articles(tab: Browser, tmp_path: Path, width: int) -> None:
    """All payloads on one page: nothing runs, nothing is asked for, nothing sticks out."""
    file = _saved(tmp_path, hostile(" ".join(PAYLOADS.values())))
    tab.resize(width)
    tab.open(file)

    assert tab.ask(OVERFLOWING) == []
    addresses = [e["request"]["url"] for e in tab.events("Network.requestWillBeSent")]
    assert [a for a in addresses if not a.startswith(("data:", "about:"))] == [file.as_uri()]
    assert tab.events("Page.javascriptDialogOpening") == []
    assert tab.events("Log.entryAdded") == []
    assert tab.ask("document.scripts.length") == 0


@pytest.mark.parametrize("width", WIDTHS)
def test_a_sample_group(tab: Browser, tmp_path: Path, width: int) -> None:
    """A real comparison of three languages, laid out at each width."""
    tab.resize(width)
    tab.open(_saved(tmp_path, comparison_of("06-serra-wildfire")))

    assert tab.ask(OVERFLOWING) == []
    assert tab.ask(FAINT) == []
    assert tab.ask("document.querySelectorAll('.articles article').length") == 3
