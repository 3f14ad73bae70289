"""Linked data of a web page (schema.org in JSON-LD): whether the page declares a paywall."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LINKED_DATA = "application/ld+json"


def open_wall(tree: HtmlElement) -> bool:
    """Whether the page declares a paywall; its linked data loses the text behind it."""
    walled = False
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != _LINKED_DATA:
            continue
        try:
            data = json.loads(script.text or "")
        except ValueError:
            continue
        walled |= _declares_wall(data)
        script.text = json.dumps(_without_body(data))
    return walled


def _declares_wall(data: object) -> bool:
    if isinstance(data, list):
        return any(_declares_wall(part) for part in data)
    if not isinstance(data, dict):
        return False
    free = str(data.get("isAccessibleForFree", True)).lower()
    return free.endswith("false") or any(_declares_wall(part) for part in data.values())


def _without_body(data: object) -> object:
    """Linked data without article bodies: what the page does not show is not read."""
    if isinstance(data, list):
        return [_without_body(part) for part in data]
    if isinstance(data, dict):
        return {key: _without_body(part) for key, part in data.items() if key != "articleBody"}
    return data
