"""Text on a web page that no reader of it sees: removed from the tree, and reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:[a-z%]*)\s*(?:;|!|$)"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}"
    r"|clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%)",
    re.IGNORECASE,
)
"""Inline styles and rules that hide: no box, no ink, no size, no place on the page."""

_BRACE = re.compile(r"([{}])")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SIMPLE = re.compile(r"[.#][A-Za-z_][\w-]*")

_NEVER_SHOWN = frozenset({"template", "noscript", "script", "style", "head", "title"})
"""Elements whose words are not the page's text anyway: nothing to report."""

_EXCERPT = 60


def remove_hidden(tree: HtmlElement) -> tuple[str, ...]:
    """Remove hidden elements; a warning if they held words, with the first of them."""
    names = _hiding_names(tree)
    removed = []
    for element in [found for found in tree.iter() if _is_hidden(found, names)]:
        if element.getparent() is None:
            continue
        words = " ".join("".join(element.itertext()).split())
        if words:
            removed.append(words)
        element.drop_tree()
    if not removed:
        return ()
    count = sum(len(words.split()) for words in removed)
    first = removed[0] if len(removed[0]) <= _EXCERPT else f"{removed[0][:_EXCERPT]}…"
    return (f"hidden text was not read: {count} words, first “{first}”",)


def _is_hidden(element: HtmlElement, names: frozenset[str]) -> bool:
    if not isinstance(element.tag, str) or element.tag in _NEVER_SHOWN:
        return False
    if element.get("hidden") is not None or _STYLE.search(element.get("style") or ""):
        return True
    own = {f".{name}" for name in (element.get("class") or "").split()}
    own.add(f"#{element.get('id')}")
    return not own.isdisjoint(names)


def _hiding_names(tree: HtmlElement) -> frozenset[str]:
    """Classes and ids that a rule of the page's own style sheets hides on every screen."""
    return frozenset(
        selector
        for style in tree.iter("style")
        for selectors, body in _rules(style.text or "")
        if _STYLE.search(body)
        for selector in (part.strip() for part in selectors.split(","))
        if _SIMPLE.fullmatch(selector)
    )


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules outside any at-rule, such as ``@media print``."""
    opened: list[str] = []
    words = ""
    for piece in _BRACE.split(_COMMENT.sub(" ", sheet)):
        if piece == "{":
            opened.append(words.rpartition(";")[2].strip())
        elif piece == "}":
            selectors = opened.pop() if opened else ""
            if not any(outer.startswith("@") for outer in (*opened, selectors)):
                yield selectors, words
        words = piece if piece not in ("{", "}") else ""
