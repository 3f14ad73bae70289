"""Places in a row written in digits, as quarters and centuries are numbered."""

from __future__ import annotations

from claimcheck.extraction.values.scene import Scene


def digit_place(scene: Scene, at: int) -> tuple[int, int] | None:
    """Digits with an ordinal mark: "1er", "3."."""
    number = scene.number(at)
    if number is None or number.digits is None or len(number.digits) > 2:
        return None
    marks = scene.tables.keys("ordinals.marks") | scene.tables.keys("dates.day_marks")
    marked = scene.key(at + 1) in marks and not scene.glue(at + 1)
    return (at + 2, int(number.amount)) if marked else None
