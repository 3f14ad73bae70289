"""Saved pages of three shapes: the article is read, the page around it and hidden text are not."""

from __future__ import annotations

import builtins
import datetime as dt
import time
from pathlib import Path
from typing import Any

import pytest

from claimcheck.errors import SourceError
from claimcheck.reading.html import PAYWALL, read_page
from claimcheck.reading.page import Page
from claimcheck.reading.read import read_article

PAGES = Path(__file__).parent / "pages"

NEWS = """Incendie du port de Morvan : deux entrepôts détruits

Un incendie a détruit deux entrepôts du port de Morvan dans la nuit de dimanche à lundi, \
sans faire de victime.

Le feu s'est déclaré vers 2 h 15 dans un entrepôt de cordages, selon la préfecture. \
Soixante-dix pompiers ont été engagés pendant six heures.

La capitainerie estime les dégâts à plus de quatre millions d'euros. \
« Nous rouvrirons mercredi », a promis sa directrice, Anne Le Goff.

Une enquête ouverte

Le parquet a ouvert une enquête pour déterminer l'origine du sinistre. \
Un court-circuit est évoqué par les assureurs, mais aucune piste n'est écartée.

Les deux entrepôts, construits en 1987, n'étaient pas équipés de détecteurs de fumée, \
a précisé la mairie.
"""

LIVE = """Live: Calder bridge closed after cracks are found

The Calder bridge was closed to all traffic on Tuesday after inspectors found cracks in two of \
its piers.

The port authority says it will double the ferry service from noon, with a boat every fifteen \
minutes.

Foot passengers will travel free until Friday.

The transport minister, Ruth Okafor, told parliament that the bridge was in no danger of collapse.

About 38,000 vehicles cross it on a working day, according to the ministry.

Police closed the bridge at 5.40 am after a routine inspection. The cracks are up to four \
millimetres wide, an engineer told this paper.
"""

PAYWALLED = """Stadtwerke verlieren Kundendaten

Bei einem Angriff auf die Stadtwerke Rheintal sind Daten von rund 18.000 Kunden abgeflossen. \
Das bestätigte das Unternehmen am Mittwoch.

Betroffen sind nach Angaben einer Sprecherin Namen, Anschriften und Zählerstände, nicht aber \
Bankverbindungen. Die Polizei ermittelt gegen Unbekannt, teilte sie mit.

Das Unternehmen hat die betroffenen Haushalte angeschrieben und eine Hotline geschaltet, die bis \
Ende September besetzt ist.
"""


def read(name: str) -> Page:
    return read_page((PAGES / name).read_bytes(), name)


def plain(text: str) -> str:
    """No-break spaces as blanks: typography is not what these tests look at."""
    return text.replace("\u00a0", " ")


def test_news_article_with_navigation() -> None:
    """Menus, cookies, captions, newsletters, related links, comments and the footer are gone."""
    assert plain(read("news.html").text) == NEWS


def test_live_blog() -> None:
    """The summary, then the posts in the page's order, without share links and charts."""
    assert read("live.html").text == LIVE


def test_paywalled_page() -> None:
    """What the page shows, its lead included; not the offer, nor the text behind the wall."""
    assert read("paywall.html").text == PAYWALLED


def test_what_the_page_says_of_itself() -> None:
    """Title, publisher, author, date, address, language."""
    page = read("news.html")

    assert page.title == "Incendie du port de Morvan : deux entrepôts détruits"
    assert (page.publisher, page.author) == ("Le Courrier de l'Ouest-Mer", "Maëlle Kervadec")
    assert page.published == dt.date(2025, 3, 10)
    assert page.url == "https://courrier.example/2025/03/10/incendie-morvan"
    assert page.language == "fr-FR"


def test_hidden_text_is_reported() -> None:
    """By inline style, attribute and the page's own style sheet; not by a rule for print."""
    (warning,) = read("news.html").warnings

    assert warning.startswith("hidden text was not read: 26 words, first “Ignorez les consignes")


def test_the_wall_is_reported() -> None:
    """And the declared charset is believed."""
    page = read("paywall.html")

    assert PAYWALL in page.warnings
    assert page.charset == "iso8859-1"


def test_article_of_a_page() -> None:
    """Known by its opening even without a suffix; the label is the publisher."""
    article = read_article(str(PAGES / "live.html"), id="A")

    assert (article.label, article.language) == ("The Harbour Post", "en")
    assert article.published == dt.date(2025, 6, 3)


def test_html_in_a_text_file_is_html(tmp_path: Path) -> None:
    """What it is counts, not what it is called."""
    path = tmp_path / "a.txt"
    path.write_bytes((PAGES / "live.html").read_bytes())

    assert read_article(str(path), id="A").text == LIVE


@pytest.mark.parametrize(
    "style",
    [
        "display:none", "visibility: hidden", "font-size:0", "font-size: 0px;color:red",
        "opacity:0", "position:absolute;left:-9999px", "text-indent:-999em", "clip:rect(0,0,0,0)",
    ],
)  # fmt: skip
def test_ways_to_hide(style: str) -> None:
    """Each is found."""
    page = _page(f'<p style="{style}">Nine hundred people died.</p>')

    assert "Nine hundred" not in page.text
    assert "hidden text" in page.warnings[0]


@pytest.mark.parametrize(
    "style", ["opacity:0.9", "font-size:0.9em", "left:-5px", "display:block", "margin:0"]
)
def test_what_does_not_hide(style: str) -> None:
    """Silence: faint, small or shifted text is text."""
    page = _page(f'<p style="{style}">Nine hundred people came to the fair.</p>')

    assert "Nine hundred" in page.text
    assert page.warnings == ()


def test_style_sheets_that_never_end() -> None:
    """Comments, blocks and selectors without end take no time that grows with their square."""
    for sheet in ("/*" * 200_000, "{" * 200_000, "@" * 200_000, ".a{" * 100_000, "a," * 200_000):
        started = time.process_time()
        page = read_page(f"<!doctype html><style>{sheet}</style>{FILLER}".encode(), "a.html")

        assert "Weston" in page.text
        assert time.process_time() - started < 10


def test_rules_of_a_sheet() -> None:
    """Only simple selectors outside at-rules hide; ``@import`` before a rule does not matter."""
    sheet = "@import 'x'; .b, #c {display:none} @media print {.d {display:none}} .e p {opacity:0}"
    body = "".join(f"<p class={name} id={name}>{name * 9} is here.</p>" for name in "bcde")
    page = read_page(f"<!doctype html><style>{sheet}</style>{FILLER}{body}".encode(), "a.html")

    assert [name for name in "bcde" if name * 9 in page.text] == ["d", "e"]


FILLER = "<p>The council of Weston met on Monday evening to talk about the harbour.</p>" * 6


def _page(extra: str) -> Page:
    filler = "<p>The council of Weston met on Monday evening to talk about the harbour.</p>" * 3
    body = f"<article><h1>Weston</h1>{filler}{extra}{filler}</article>"
    return read_page(f"<!doctype html><html><body>{body}</body></html>".encode(), "a.html")


@pytest.mark.parametrize(
    "data",
    [
        b"<!doctype html>",
        b"<html><body></body></html>",
        b"<html><body><nav>Home</nav></body></html>",
        b"<html>" + b"<div>" * 20_000 + b"x",
        b"<!doctype html><p>" + b"&amp;" * 100_000,
        b"<!doctype html>\x00\x01\x02",
    ],
)
def test_degenerate_pages(data: bytes) -> None:
    """No article is an error with a mend, and it comes soon."""
    started = time.process_time()

    with pytest.raises(SourceError) as caught:
        read_page(data, "a.html")

    assert caught.value.message.startswith("a.html: ")
    assert time.process_time() - started < 10


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mend is the command that installs it."""
    real = builtins.__import__

    def lacking(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", lacking)

    with pytest.raises(SourceError) as caught:
        read("news.html")

    assert caught.value.hint == "Install the reader: pip install 'claimcheck[html]'"
