"""Text from the sources made harmless, one function a sink.

An article may hold anything: terminal escapes that repaint the screen, direction overrides that
show a quote backwards, line ends that forge a record. Here they become visible and inert. What is
shown is no longer the exact text; the exact text is in the JSON.
"""

from __future__ import annotations

import re

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Direction marks, embeddings, overrides and isolates (UAX 9, section 2)."""

_INVISIBLE = "\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
"""Characters that take no room and can hide words or split them: tags, zero widths, fillers."""

_SURROGATES = "\ud800-\udfff"

_CONTROL = "\x00-\x1f\x7f-\x9f"

_UNSAFE = re.compile(f"[{_CONTROL}{_BIDI}{_INVISIBLE}\u2028\u2029{_SURROGATES}]")

_JSON_UNSAFE = re.compile(f"[\x7f-\x9f{_BIDI}{_INVISIBLE}\u2028\u2029]")

_SPACES = re.compile(r"[ \t\r\n\u2028\u2029]+")


def for_terminal(text: str) -> str:
    """One line of inert text: white space is a blank, other controls are shown as ``<U+001B>``."""
    return _UNSAFE.sub(_shown, _SPACES.sub(" ", text))


def for_json(document: str) -> str:
    """A JSON document whose strings hold no invisible character: they are escaped, not lost."""
    return _JSON_UNSAFE.sub(_escaped, document)


def _shown(matched: re.Match[str]) -> str:
    return f"<U+{ord(matched[0]):04X}>"


def _escaped(matched: re.Match[str]) -> str:
    # JSON escapes are UTF-16 units: a character above U+FFFF takes two.
    units = matched[0].encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
