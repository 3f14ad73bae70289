"""What a claim of cause is made of."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cause:
    """Spans of the cause and the effect in the article; ``None`` where the clause has none."""

    cause: Span | None
    effect: Span | None
