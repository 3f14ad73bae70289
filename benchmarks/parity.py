"""Translation parity: a sentence and its faithful translation must state the same values.

    python -m benchmarks.parity [TABLE.tsv.xz] [--parse] [--show en-fr] [--anchor 2016-11-15]

The table (Parallel Universal Dependencies, 1,000 sentences of news and Wikipedia in six languages:
a header of language codes behind ``id``, then a sentence a column) is read language by language;
every pair of languages is then compared sentence by sentence:

conflicts   sentences with a value on each side of one kind and unit, disjoint, neither of which has
            a compatible partner on the other side
one-sided   sentences where one side reads some value and the other none

Both in per cent of all sentences. The table gives no days of publication, so dates are what the
words alone say ("--03-10") unless ``--anchor`` gives one day for all. ``--show`` prints the
sentences of one pair of languages, to read through.
"""

from __future__ import annotations

import argparse
import datetime as dt
import lzma
import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from claimcheck.alignment.compare_values import compare
from claimcheck.analysis.analyse import analyse
from claimcheck.analysis.sentence import Sentence
from claimcheck.article import LANGUAGES, Article
from claimcheck.extraction.values.read import read_values
from claimcheck.value import Value

TABLE = Path("../shared/data/eval/pud_parallel.tsv.xz")
Values = tuple[Value, ...]


def sentences(table: Path) -> dict[str, list[str]]:
    """The sentences of each language, in the table's order."""
    with lzma.open(table, "rt", encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return {
        language: [row[header.index(language)] for row in rows]
        for language in LANGUAGES
        if language in header
    }


def values_of(text: str, *, language: str, anchor: dt.date | None, parse: bool) -> Values:
    """The values of one sentence, read as an article of its own."""
    article = Article(
        id="A",
        label="parity",
        path="-",
        text=text,
        language=language,
        published=anchor,
        sha256="0" * 64,
    )
    whole = Sentence(start=0, end=len(text), text=text, kind="body", paragraph=0, tokens=())
    found = analyse(article) if parse else (whole,)
    return tuple(value for sentence in found for value in read_values(article, sentence))


def agree(one: Value, other: Value) -> bool:
    """Whether one number can satisfy both."""
    return compare(one, other) in ("equal", "compatible")


def conflicts(left: Values, right: Values) -> list[tuple[Value, Value]]:
    """Disjoint values of one kind and unit, neither with a partner on the other side."""
    lone_left = [a for a in left if not any(agree(a, b) for b in right)]
    lone_right = [b for b in right if not any(agree(a, b) for a in left)]
    return [
        (a, b)
        for a in lone_left
        for b in lone_right
        if (a.kind, a.unit) == (b.kind, b.unit) and compare(a, b) == "disjoint"
    ]


def said(values: Sequence[Value]) -> str:
    """Values on one line."""
    return "; ".join(f"{v.kind} {v.text!r} {v.amount or (v.low, v.high)} {v.unit}" for v in values)


def show(pair: tuple[Values, Values], texts: tuple[str, str], *, what: str) -> None:
    """One sentence of a pair to read through."""
    print(f"{what}\n  {texts[0]}\n    {said(pair[0])}\n  {texts[1]}\n    {said(pair[1])}")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure every pair of languages; the exit code is 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("table", type=Path, nargs="?", default=TABLE)
    parser.add_argument("--parse", action="store_true", help="with the parser's trees")
    parser.add_argument("--show", default="", help="a pair to read through, as en-fr")
    parser.add_argument("--anchor", type=dt.date.fromisoformat, help="day of publication")
    args = parser.parse_args(argv)
    texts = sentences(args.table)
    read = {
        language: [
            values_of(text, language=language, anchor=args.anchor, parse=args.parse)
            for text in texts[language]
        ]
        for language in texts
    }
    print("pair   conflicts  one-sided  values")
    for one, other in combinations(texts, 2):
        pairs = list(zip(read[one], read[other], strict=True))
        torn = [at for at, pair in enumerate(pairs) if conflicts(*pair)]
        lone = [at for at, pair in enumerate(pairs) if bool(pair[0]) != bool(pair[1])]
        share = 100 / len(pairs)
        count = sum(len(left) + len(right) for left, right in pairs)
        print(f"{one}-{other}  {len(torn) * share:7.1f} %  {len(lone) * share:7.1f} %  {count:6}")
        if args.show == f"{one}-{other}":
            for what, rows in (("CONFLICT", torn), ("ONE-SIDED", lone)):
                for at in rows:
                    show(pairs[at], (texts[one][at], texts[other][at]), what=what)
    return 0


if __name__ == "__main__":
    sys.exit(main())
