"""Two small reports of one fire, claim by claim: each measure has something to measure."""

from __future__ import annotations

import datetime as dt

from claimcheck.alignment.align import second
from claimcheck.alignment.measure import Measured, measure
from claimcheck.alignment.space import Space
from claimcheck.article import Article
from claimcheck.claim import Attribution, Claim, Event
from tests.alignment.build import argument, claim, value
from tests.alignment.hashing import HashingEmbedder

EARLIER = Event(background=True, low="2019", high="2019")

LEFT = (
    claim(
        "A", "The barn of Orsa was destroyed", start=0, sentence=(0, 30), headline=True,
        aspect="status", poles=("damage:destroyed",), entities=("Orsa",),
        arguments=(argument("patient", "The barn of Orsa", "Orsa"),), predicate="destroyed",
    ),
    claim(
        "A", "12 horses and 3 cows died", start=40, sentence=(40, 65), aspect="count",
        direction="life:dead", poles=("life:dead",),
        values=(value("count", "12", of="horses"), value("count", "3", of="cows")),
    ),
    claim(
        "A", "The alarm did not ring", start=70, sentence=(70, 130), polarity="negated",
        arguments=(argument("agent", "The alarm"),), predicate="ring",
        attribution=Attribution(speaker="a neighbour", cue="said", stance="says"),
    ),
    claim(
        "A", "The fire began on Monday", start=100, sentence=(70, 130), aspect="date",
        values=(value("date", "2025-03-10"),),
    ),
    claim(
        "A", "A short circuit kindled the fire", start=140, sentence=(140, 172), aspect="cause",
        arguments=(argument("cause", "A short circuit"), argument("effect", "the fire")),
    ),
    claim(
        "A", "The barn of Orsa was destroyed", start=180, sentence=(180, 210),
        poles=("damage:destroyed",), entities=("Orsa",), predicate="destroyed",
        arguments=(argument("patient", "The barn of Orsa", "Orsa"),),
    ),
    claim("A", "A mill in Orsa burned", start=220, sentence=(220, 241), event=EARLIER,
          arguments=(argument("place", "Orsa", "Orsa"),), entities=("Orsa",)),
)  # fmt: skip

RIGHT = (
    claim(
        "B", "Marta Orsa's barn is intact", start=0, sentence=(0, 27), aspect="status",
        poles=("damage:intact",), entities=("Marta Orsa",), predicate="is",
        arguments=(argument("patient", "Marta Orsa's barn", "Marta Orsa"),),
    ),
    claim(
        "B", "9 horses died in the barn", start=30, sentence=(30, 55), aspect="count",
        direction="life:dead", poles=("life:dead",), values=(value("count", "9", of="horses"),),
    ),
    claim(
        "B", "The alarm rang", start=60, sentence=(60, 110), modality="reported",
        arguments=(argument("agent", "The alarm"),), predicate="rang",
        attribution=Attribution(speaker="a neighbour", cue="denies", stance="denies"),
    ),
    claim(
        "B", "The fire began on Tuesday", start=80, sentence=(60, 110), aspect="date",
        values=(value("date", "2025-03-11"),),
    ),
    claim(
        "B", "A cigarette kindled the fire", start=120, sentence=(120, 148), aspect="cause",
        arguments=(argument("cause", "A cigarette"), argument("effect", "the fire")),
    ),
    claim(
        "B", "15 animals were saved", start=150, sentence=(150, 171), direction="life:alive",
        modality="planned", values=(value("count", "15", of="animals"),),
    ),
    claim(
        "B", "Hasel and 3 deputies did not come", start=172, sentence=(172, 179),
        polarity="negated", entities=("Hasel",), values=(value("count", "3", of="deputies"),),
    ),
    claim("B", "A mill burned in Orsa", start=180, sentence=(180, 201), event=EARLIER,
          arguments=(argument("place", "Orsa", "Orsa"),), entities=("Orsa",)),
    claim("B", "A mill burned in Orsa", start=210, sentence=(210, 231), event=EARLIER,
          arguments=(argument("place", "Orsa", "Orsa"),), entities=("Orsa",)),
)  # fmt: skip


def measured(left: tuple[Claim, ...] = LEFT, right: tuple[Claim, ...] = RIGHT) -> Measured:
    """All pairs of two sources, with what competition adds."""
    claims = {side[0].source: side for side in (left, right)}
    space = Space([article(name) for name in claims], claims, HashingEmbedder())
    return second(measure(space, left[0].source, right[0].source))


def article(name: str) -> Article:
    """An article that only has a name and a date."""
    return Article(
        id=name, label=name, path=name, text="", language="en", sha256="0",
        published=dt.date(2025, 3, 10),
    )  # fmt: skip
