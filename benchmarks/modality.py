"""Attribution, modality and polarity against a table of sentences, language by language.

``python benchmarks/modality.py [--misses] [LANGUAGE ...]`` prints the share of rows read rightly.

A row of ``modality.<language>.jsonl`` is a sentence, the ``quote`` in it that carries one fact,
and what is to be read of that fact:

* ``speaker``: who is said to say it, or null where the article says it itself;
* ``modality``: ``asserted`` by the article; ``reported`` as somebody's words or by a mood that
  reports (German Konjunktiv I); ``hedged`` by the mood of rumour, a modal of possibility or an
  adverb ("aurait", "may have", "allegedly"); ``planned``: future, intention, forecast; ``denied``
  by its speaker; ``question``. Where two hold, the later of these wins, so a spokesman's plan is
  ``planned`` and his "may have" is ``hedged``;
* ``polarity``: null on a denied row, where the words "denies having" leave it open.

The claim compared is the one that covers most of the quote; none over half of it is a miss,
except for a question, which need not be a claim at all.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from claimcheck.article import LANGUAGES, Article
from claimcheck.claim import Claim, Modality, Polarity
from claimcheck.pipeline import extract

TABLES = Path(__file__).parent
TARGET = 0.9
WORD = re.compile(r"\w+")
Facet = Literal["claim", "speaker", "modality", "polarity"]


class Row(BaseModel):
    """One line of the table."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sentence: str
    quote: str
    speaker: str | None
    modality: Modality
    polarity: Polarity | None


def rows(language: str) -> list[Row]:
    """The table of a language."""
    lines = (TABLES / f"modality.{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Row.model_validate(json.loads(line)) for line in lines]


def article(row: Row, language: str) -> Article:
    """The sentence as an article without a headline."""
    return Article(
        id="A",
        label="table",
        path="table",
        text=row.sentence,
        language=language,
        sha256=hashlib.sha256(row.sentence.encode()).hexdigest(),
    )


def covering(row: Row, claims: Sequence[Claim]) -> Claim | None:
    """The claim with most of the quote and least besides; ``None`` if none has half of it."""
    start = row.sentence.index(row.quote)
    end = start + len(row.quote)

    def shared(claim: Claim) -> int:
        return max(0, min(end, claim.end) - max(start, claim.start))

    best = max(claims, key=lambda c: (shared(c), c.start - c.end, -c.start), default=None)
    return best if best is not None and 2 * shared(best) >= len(row.quote) else None


def same_speaker(expected: str | None, read: str | None) -> bool:
    """Whether the words read name the expected speaker: its longest word is among them."""
    if expected is None or read is None:
        return expected is read
    name = max(WORD.findall(expected.casefold()), key=len)
    return any(word.startswith(name) for word in WORD.findall(read.casefold()))


def misread(row: Row, claim: Claim | None) -> list[Facet]:
    """The facets of the row that the claim gets wrong."""
    if claim is None:
        return [] if row.modality == "question" else ["claim"]
    said_by = claim.attribution.speaker if claim.attribution else None
    wrong: list[Facet] = []
    if not same_speaker(row.speaker, said_by):
        wrong.append("speaker")
    if claim.modality != row.modality:
        wrong.append("modality")
    if row.polarity not in (None, claim.polarity):
        wrong.append("polarity")
    return wrong


def score(language: str, *, misses: bool = False) -> tuple[int, int, dict[Facet, int]]:
    """Rows read rightly in all facets, rows, and how often each facet was wrong."""
    table = rows(language)
    wrong: dict[Facet, int] = {"claim": 0, "speaker": 0, "modality": 0, "polarity": 0}
    right = 0
    for row in table:
        claim = covering(row, extract(article(row, language)))
        missed = misread(row, claim)
        right += not missed
        for facet in missed:
            wrong[facet] += 1
        if misses and missed:
            print(f"  {language} {'+'.join(missed)}: {row.sentence}\n     {shown(row, claim)}")
    return right, len(table), wrong


def shown(row: Row, claim: Claim | None) -> str:
    """What was wanted of a row and what was read."""
    wanted = f"wanted {row.speaker} {row.modality} {row.polarity}"
    if claim is None:
        return f"{wanted}; no claim"
    speaker = claim.attribution.speaker if claim.attribution else None
    return f"{wanted}; read {speaker} {claim.modality} {claim.polarity} in {claim.quote!r}"


def main(argv: Sequence[str]) -> int:
    """Print the table of accuracies; 1 when the mean is under the target."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("languages", nargs="*", default=list(LANGUAGES), metavar="LANGUAGE")
    parser.add_argument("--misses", action="store_true", help="print the rows read wrongly")
    options = parser.parse_args(argv)
    total = good = 0
    for language in options.languages:
        right, size, wrong = score(language, misses=options.misses)
        total, good = total + size, good + right
        parts = ", ".join(f"{facet} {1 - count / size:.2f}" for facet, count in wrong.items())
        print(f"{language}  {right / size:.2f} of {size} rows ({parts})")
    print(f"all {good / total:.2f} of {total} rows (target {TARGET})")
    return 0 if good >= TARGET * total else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
