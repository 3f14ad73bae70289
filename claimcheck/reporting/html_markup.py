"""HTML that is safe by construction: what is not :class:`Html` is text, and is escaped.

Every element of the report is built by :func:`element`. Plain strings, whether they come from an
article, a file name or this program, become character data; only the result of :func:`element` and
:func:`fragment` is markup. Attribute names are ours, attribute values are escaped.
"""

from __future__ import annotations

import html
import re
from typing import Final

from claimcheck.reporting.sanitise import for_terminal

_VOID: Final = frozenset({"meta", "link", "br", "hr"})
_UNSAFE_IN_ID: Final = re.compile(r"[^A-Za-z0-9-]")


class Html(str):
    """Markup that :func:`element` or :func:`fragment` made; never wrap foreign text in it."""

    __slots__ = ()


def text(value: str) -> Html:
    """Foreign text as character data on one line: control and bidi characters shown, escaped."""
    return Html(html.escape(for_terminal(value), quote=True))


def fragment(*children: str) -> Html:
    """Children one after the other, escaped unless they are markup already."""
    return Html("".join(c if isinstance(c, Html) else text(c) for c in children))


def element(name: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """One element; ``class_`` and ``aria_label`` become ``class`` and ``aria-label``.

    An attribute that is ``None`` or ``False`` is left out, one that is ``True`` stands alone.
    """
    opening = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _VOID:
        return Html(f"<{name}{opening}>")
    return Html(f"<{name}{opening}>{fragment(*children)}</{name}>")


def anchor(kind: str, id_: str) -> str:
    """A page-wide id for a claim, finding, question or source.

    Characters with a meaning in addresses or selectors become ``_`` and their code point, so that
    different ids stay different and a link needs no escaping.
    """
    return f"{kind}-{_UNSAFE_IN_ID.sub(lambda m: f'_{ord(m[0]):x}_', id_)}"


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{text(value)}"'
