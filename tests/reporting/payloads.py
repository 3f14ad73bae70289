"""Hostile text, and a comparison that holds it wherever a source or a user can put text.

Every sink is attacked with every payload: terminal, files, HTML, Markdown, CSV, annotations,
standard error. ``PAYLOADS`` maps a name to the text.
"""

from __future__ import annotations

import datetime as dt

from claimcheck.article import Article
from claimcheck.claim import Attribution, Claim
from claimcheck.comparison import Comparison, Failure
from tests.builders import (
    make_article,
    make_claim,
    make_comparison,
    make_finding,
    make_question,
    make_value,
)

TERMINAL = {
    "csi colour": "\x1b[31mred\x1b[0m",
    "csi clear screen": "\x1b[2J\x1b[H",
    "csi cursor up": "gone\x1b[1A\x1b[2Kforged line",
    "osc title": "\x1b]0;owned\x07",
    "osc 8 link": "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "osc 52 clipboard": "\x1b]52;c;cm0gLXJmIH4=\x07",
    "dcs": "\x1bP+q544e\x1b\\",
    "apc": "\x1b_Gf=100;AAAA\x1b\\",
    "c1 csi": "\x9b31mred",
    "c1 osc": "\x9d0;owned\x9c",
    "c1 next line": "one\x85two",
    "bell": "ding\x07dong",
    "backspace": "safe\x08\x08\x08\x08evil",
    "delete": "a\x7fb",
    "nul": "a\x00b",
    "carriage return": "honest\rforged",
    "line feed": "one\nverdict\tcontradiction",
    "vertical tab and form feed": "a\x0bb\x0cc",
    "tab": "a\tb\tc",
    "shift out": "\x0eqqq\x0f",
    "reset": "\x1bc",
    "keypad": "\x1b=\x1b>",
    "bracketed paste": "\x1b[201~rm -rf ~\n",
}

DIRECTION = {
    "override": "\u202egnorw si siht\u202c",
    "isolate": "\u2066hidden\u2069",
    "embedding": "\u202bfoo\u202a",
    "marks": "a\u200eb\u200fc\u061cd",
    "line separator": "one\u2028two",
    "paragraph separator": "one\u2029two",
    "zero width": "in\u200bvis\u2060ible\ufeff",
    "tag characters": "go\U000e0067\U000e006f",
    "soft hyphen": "pass\u00adword",
    "right to left": "שלום עולם 12",
    "wide": "東京で停電が二時間続いた",
    "combining": "Z" + "\u0301\u0327" * 40,
    "family emoji": "👨‍👩‍👧‍👦 🇫🇷",
}

MARKUP = {
    "rich tag": "[bold red]x[/]",
    "rich closing": "[/nope]",
    "rich link": "[link=file:///etc/passwd]x[/link]",
    "rich event": "[@click=app.quit]x[/]",
    "rich emoji": ":skull: :warning:",
    "script": "<script>alert(1)</script>",
    "closing script": "</script><script>alert(1)</script>",
    "closing style": "</style><script>alert(1)</script>",
    "closing title": "</title><svg/onload=alert(1)>",
    "img onerror": "<img src=x onerror=alert(1)>",
    "attribute break": '" onmouseover="alert(1)',
    "attribute break single": "' autofocus onfocus='alert(1)",
    "javascript url": "javascript:alert(1)",
    "data url": "data:text/html,<script>alert(1)</script>",
    "html comment": "--><script>alert(1)</script><!--",
    "cdata": "]]><script>alert(1)</script>",
    "meta refresh": "<meta http-equiv=refresh content=0;url=//evil.example>",
    "entities": "&lt;b&gt; &#x3C;script&#x3E;",
    "markdown link": "[click](javascript:alert(1))",
    "markdown image": "![x](http://evil.example/pixel.png)",
    "markdown table": "a | b | c",
    "markdown heading": "\n# forged\n\n- [x] done\n",
    "markdown fence": "```\n</code>\n```",
    "markdown autolink": "<http://evil.example>",
    "template": "{{7*7}} ${7*7} {% raw %} %(x)s {0}",
}

FORMULA = {
    "equals": '=HYPERLINK("http://evil.example","x")',
    "plus": "+cmd|' /C calc'!A0",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "quote comma": '","=1+1',
    "workflow command": "::error file=a.txt::forged",
    "workflow property": "x,title=forged::stop",
    "workflow escape": "%0A::set-output name=x::y",
}

PAYLOADS = {**TERMINAL, **DIRECTION, **MARKUP, **FORMULA}


def hostile(payload: str) -> Comparison:
    """A comparison whose every free text is, begins with, or holds the payload."""
    articles = (_article(payload, "A"), _article(payload, "B"), _article(payload, "C"))
    first, second, third = (_claim(article, payload) for article in articles)
    questions = (
        make_question((first, second), text=f"{payload} How many?"),
        make_question((second, third), id="q-2", text=payload),
    )
    findings = (
        make_finding((first, second), reason=payload, values=(payload, f"{payload} 2")),
        make_finding(
            (first, third), question="q-2", verdict="agreement", reason=payload, values=("1", "1")
        ),
        make_finding((second, third), question="q-2", verdict="not_comparable", reason=payload),
    )
    return make_comparison(
        articles,
        (first, second, third),
        findings,
        questions=questions,
        only_in={"A": (first.id,), "B": (), "C": (third.id,)},
        status="partial",
        errors=(Failure(path=payload, message=f"{payload}: no such file", hint=payload),),
    )


def _article(payload: str, id_: str) -> Article:
    text = f"{payload}\n\nBefore {payload} 12 homes {payload} after.\n"
    return make_article(
        text,
        id=id_,
        label=payload,
        path=f"{payload}.txt",
        title=payload,
        publisher=payload,
        author=payload,
        url=payload,
        published=dt.date(2025, 3, 10),
        warnings=(payload,),
    )


def _claim(article: Article, payload: str) -> Claim:
    return make_claim(
        article,
        f"{payload} 12 homes {payload}",
        aspect="count",
        text=f"[{payload}] 12 homes",
        values=(make_value(article, "12 homes", amount="12", of=payload),),
        attribution=Attribution(speaker=payload, cue=payload),
        entities=(payload,),
        modality="reported",
    )
