"""The styles of the terminal report: what a word is, not what it looks like, is asked for.

No style stands alone: a symbol, a word or a column says the same without it.
"""

from __future__ import annotations

from typing import Final, Literal

from claimcheck.comparison import Verdict

Style = Literal["none", "mono", "colour"]
"""No escape codes at all; bold and underline only; or colours too."""

HEAD: Final = "bold"
SOURCE: Final = "bold"
ANSWER: Final = "bold"
DIFFERENCE: Final = "bold underline"
CONTEXT: Final = "dim"
PLACE: Final = "dim"
COMMAND: Final = "bold"
PLAIN: Final = ""

VERDICT: Final[dict[Verdict, str]] = {
    "contradiction": "bold red",
    "update": "bold blue",
    "not_comparable": "bold yellow",
    "agreement": "bold green",
}
