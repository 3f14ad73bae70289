"""The values of a sentence: what it states in numbers, amounts, dates and times.

Grammar::

    values = {date | time | quantity | ordinal}

Dates in digits come first, since nothing else is written so; then what holds numbers and states
nothing is set aside (names, scores, phone numbers); then each reader takes its words, and what it
took no later one reads.
"""

from __future__ import annotations

from claimcheck.analysis.sentence import Sentence
from claimcheck.article import Article
from claimcheck.extraction.values.bounds import bounded
from claimcheck.extraction.values.dates import read_dates, read_numeric_dates
from claimcheck.extraction.values.not_values import mask
from claimcheck.extraction.values.number import Draft
from claimcheck.extraction.values.ordinals import read_ordinal
from claimcheck.extraction.values.quantities import read_quantities
from claimcheck.extraction.values.scan import span
from claimcheck.extraction.values.scene import Scene, scene_of
from claimcheck.extraction.values.times import read_times
from claimcheck.value import Value


def read_ordinals(scene: Scene) -> None:
    """Keep every ordinal of a sentence."""
    for at in range(len(scene.words)):
        if scene.free(at, at + 1):
            reading = read_ordinal(scene, at)
            if reading is not None:
                scene.keep(bounded(scene, reading))


READERS = (read_numeric_dates, mask, read_times, read_dates, read_quantities, read_ordinals)
"""In this order: a reader sees what those before it have left."""


def read_values(article: Article, sentence: Sentence) -> tuple[Value, ...]:
    """The values of one sentence in text order, spans in the article's code points.

    Raises:
        ClaimcheckError: the article's language has no lexicon of values.
    """
    scene = scene_of(article, sentence)
    for reader in READERS:
        reader(scene)
    drafts = sorted(scene.drafts, key=lambda draft: draft.first)
    return tuple(_value(scene, draft) for draft in drafts)


def _value(scene: Scene, draft: Draft) -> Value:
    first, last = span(scene.words, draft.first, draft.last)
    start, end = scene.sentence.start + first, scene.sentence.start + last
    return Value(
        kind=draft.kind,
        text=scene.sentence.text[first:last],
        start=start,
        end=end,
        amount=draft.amount,
        low=draft.low,
        high=draft.high,
        unit=draft.unit,
        bound=draft.bound,
        of=draft.of,
    )
