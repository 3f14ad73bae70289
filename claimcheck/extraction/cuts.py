"""The board on which a sentence is cut: where stretches begin, and which tokens separate them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from claimcheck.extraction.reading import Reading

Opening = Literal[
    "start", "comma", "hard", "bracket", "speech", "relative", "complement", "subordinate",
    "coordination", "participle", "purpose", "without", "source", "resumption",
]  # fmt: skip
"""What stands before a stretch, or which rule cut it off."""

_LONGEST_PRONOUN = 3
"""Tokens of a relative clause's beginning before an insertion ("who, officials said, …")."""


@dataclass(slots=True)
class Cuts:
    """Cuts made so far in one sentence; the rules add to it in turn."""

    reading: Reading
    openings: dict[int, Opening] = field(default_factory=lambda: {0: "start"})
    """What opens the stretch that begins at a token."""
    separators: set[int] = field(default_factory=set)
    """Tokens that belong to no stretch."""

    def begin(self, index: int) -> int:
        """First token of the stretch a token lies in."""
        return max((at for at in self.openings if at <= index), default=0)

    def end(self, index: int) -> int:
        """Index behind the stretch a token lies in."""
        return min((at for at in self.openings if at > index), default=len(self.reading.tokens))

    def at(self, index: int) -> bool:
        """Whether a stretch begins at a token."""
        return index in self.openings

    def finite_ahead(self, index: int) -> bool:
        """Whether a finite verb follows in the stretch, or right behind an insertion."""
        end = self.end(index)
        return self._finite(index, end) or self._finite_behind_insertion(index, end)

    def finite_before(self, index: int) -> bool:
        """Whether a finite verb precedes in the stretch."""
        return self._finite(self.begin(index), index)

    def close(self, *starts: int) -> None:
        """Undo the cuts at the marks before these tokens."""
        for start in starts:
            self.openings.pop(start, None)
            self.separators.discard(start - 1)

    def starts(self) -> dict[int, int]:
        """Index of the first token at each offset."""
        return {token.start: token.index for token in reversed(self.reading.tokens)}

    def _finite(self, first: int, behind: int) -> bool:
        return any(
            p.form == "finite" and first <= p.first < behind for p in self.reading.predicates
        )

    def _finite_behind_insertion(self, index: int, end: int) -> bool:
        inserted = end < len(self.reading.tokens) and self.openings.get(end) == "comma"
        if not inserted or end - index > _LONGEST_PRONOUN:
            return False
        behind = self.end(end)
        return self._finite(behind, self.end(behind))


def in_speech(reading: Reading, index: int) -> bool:
    """Whether a token stands inside direct speech."""
    at = reading.tokens[index].start
    return any(start <= at < end for start, end in reading.speech)


def with_clitics(reading: Reading, index: int) -> int:
    """Where a verb group begins with its pronouns and its negator: "ne s'est"."""
    while index > 0 and (
        reading.tokens[index - 1].relation in {"expl", "aux"}
        or "Polarity=Neg" in reading.tokens[index - 1].feats
    ):
        index -= 1
    return index
