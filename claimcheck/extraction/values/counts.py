"""Counts: how many of something.

Grammar::

    count = number [of] noun           "47 blessés", "une trentaine de riverains"
          | number partitive           "three of them": the noun is the last count's
          | number                     bare, behind another: "187 votes for and 163 against"

An article is no number: "un", "una", "eine" count only behind a bound ("at least one person").
Without a parse the noun is the word behind the number; with one, the noun the parser hangs it on.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.extraction.values.bounds import bound_after, bound_before
from claimcheck.extraction.values.number import Number, Reading
from claimcheck.extraction.values.scan import DASHES
from claimcheck.extraction.values.scene import Scene

SMALL = 12
"""Up to this a bare number behind "about" may be an hour or a place in a row."""

THOUSAND = 1000

OLDEST = 110
"""Up to this a bare number behind a name may be an age: "Marco Rossi, about 40"."""

SHORTEST_NOUN = 4
"""Letters of a noun joined to its number by a dash: not "10-K", "747-neo"."""

FARTHEST_AGED = 8
"""Words between "the youngest" and an age."""

FARTHEST_NOUN = 4
"""Words between a number and the noun it counts."""


def read_count(scene: Scene, number: Number) -> Reading | None:
    """What a number counts, if it counts."""
    number = counted_millions(scene, number) or number
    if number.sort in ("fraction", "half") or _is_name(scene, number):
        return None
    if number.sort == "about" and number.amount == 1:
        return None  # "une bonne idée"
    if number.sort == "one" and not _at_least(scene, number):
        return None
    whole = number.amount == int(number.amount) or number.scale > 1
    if not whole or scene.tables.measures.at(scene.words, number.last) is not None:
        return None
    noun = noun_of(scene, number)
    noun = _verbless(scene, number) if noun is None else noun
    if noun is None:
        return _some_of(scene, number) or _bare(scene, number)
    of = scene.words[noun].text
    scene.counted = of
    about = number.sort == "about"
    last, scale = noun + 1, number.scale
    return Reading("count", "1", number.first, last, number.amount, scale=scale, of=of, about=about)


def _at_least(scene: Scene, number: Number) -> bool:
    """Whether a bound makes an article a number: "at least one person"."""
    bound = bound_before(scene, number.first)
    return bound is not None and bound[1] == "at_least"


def counted_millions(scene: Scene, number: Number) -> Number | None:
    """A number with a short magnitude that counts a plural: "1.2m people", not "a 300m race"."""
    found = scene.tables.integer("numbers.short_magnitudes").at(scene.words, number.last)
    if found is None or number.digits is None or scene.glue(number.last):
        return None
    plurals = scene.tables.lexicon.numbers.plural_endings
    if not scene.noun(found[0]) or not plurals or not scene.key(found[0]).endswith(plurals):
        return None
    scale = Decimal(found[1])
    return replace(number, last=found[0], amount=number.amount * scale, scale=scale, digits=None)


def noun_of(scene: Scene, number: Number) -> int | None:
    """The word a number counts."""
    at = number.last
    if number.scale > 1 or number.grouped:
        at = scene.skip("fractions.of", at)
    adjective = scene.skip("not_values.adjectives", at)
    at = adjective if scene.noun(adjective) else at
    if not scene.noun(at) or not _parted(scene, at) or scene.taken[at]:
        return None
    parsed = _parsed_noun(scene, number, at)
    if parsed is not None:
        return parsed
    if scene.tables.language == "de":
        return _capital_noun(scene, at)
    return None if number.amount > 1 and _is_singular(scene, at) else at


def _verbless(scene: Scene, number: Number) -> int | None:
    """The noun behind an article and a number that does not count it as one phrase.

    The number opens a clause without a verb ("Otto i feriti"), or is what a verb reckons.
    """
    token = scene.by_start.get(scene.words[number.first].start)
    opens = scene.begins(number.first) or scene.key(number.first - 1) in {",", ";", ":"}
    if token is None or number.sort not in ("plain", "about") or number.last >= len(scene.words):
        return None
    if not (opens or _is_reckoned(scene, number)):
        return None
    article = scene.by_start.get(scene.words[number.last].start)
    if article is None or article.upos != "DET" or "Number=Plur" not in article.feats:
        return None
    noun = scene.sentence.tokens[article.head]
    at = number.last + 1
    near = at < len(scene.words) and scene.words[at].start == noun.start - scene.sentence.start
    linked = token.head in {noun.index, noun.head} or noun.head == token.index
    return at if near and linked and noun.upos == "NOUN" else None


def _is_reckoned(scene: Scene, number: Number) -> bool:
    """Whether a verb and a preposition lead to a number: "cifró en once los detenidos"."""
    before = [scene.words[at].start for at in (number.first - 2, number.first - 1) if at >= 0]
    tokens = [scene.by_start.get(start) for start in before]
    return [t.upos if t else "" for t in tokens] == ["VERB", "ADP"]


def _is_singular(scene: Scene, at: int) -> bool:
    """Whether the parser sees one participle or adjective, which no number above one counts."""
    token = scene.by_start.get(scene.words[at].start)
    return token is not None and token.upos in ("VERB", "ADJ") and scene.singular(at)


def _parted(scene: Scene, at: int) -> bool:
    """Whether space or an elision parts a word from the one before, or a dash: "36-member"."""
    if scene.glue(at) == " " or scene.key(at - 1).endswith("'"):
        return True
    counted = scene.words[at - 1].sort == "number" and len(scene.words[at].text) >= SHORTEST_NOUN
    joined = scene.glue(at) in DASHES and bool(scene.glue(at))
    return counted and joined and scene.counted_by(at) and not scene.words[at].capital


def _parsed_noun(scene: Scene, number: Number, at: int) -> int | None:
    """The head the parser gives a number, when it stands close behind."""
    token = scene.by_start.get(scene.words[number.last - 1].start)
    if token is None or token.head < 0 or token.relation not in ("nummod", "det", "amod"):
        return None
    head = scene.sentence.tokens[token.head]
    for here in range(at, min(at + FARTHEST_NOUN, len(scene.words))):
        if scene.words[here].sort != "word" or scene.taken[here]:
            return None
        if scene.words[here].start == head.start - scene.sentence.start:
            return here if head.upos in ("NOUN", "PROPN") else None
    return None


def _capital_noun(scene: Scene, at: int) -> int | None:
    """German nouns tell themselves by their capitals."""
    for here in range(at, min(at + FARTHEST_NOUN, len(scene.words))):
        if not scene.noun(here):
            return None
        if scene.words[here].capital:
            return here
    return None


def _is_name(scene: Scene, number: Number) -> bool:
    """Whether a number is part of a name: "Movimento 5 Stelle", "Tres Cantos"."""
    german = scene.tables.language == "de"
    if scene.words[number.first].capital and not scene.begins(number.first):
        return True
    after = number.last < len(scene.words) and scene.words[number.last].capital
    return after and not german and scene.name_like(number.first - 1)


def _some_of(scene: Scene, number: Number) -> Reading | None:
    """Part of a number: "two of the six", "deux des six victimes"."""
    if number.sort != "plain" or number.scale > 1 or number.amount > 10**6:
        return None
    at = scene.skip("not_values.some_of", number.last)
    if at == number.last:
        return None
    whole = scene.number(at)
    at = whole.last if whole is not None else at
    for here in range(at, min(at + FARTHEST_NOUN, len(scene.words))):
        if scene.noun(here) and not scene.taken[here]:
            of = scene.words[here].text
            last = number.last
            return Reading("count", "1", number.first, last, number.amount, of=of, shared=False)
    return None


def _bare(scene: Scene, number: Number) -> Reading | None:
    """A number whose noun was named before."""
    told = scene.stands("not_values.partitives", number.last)
    told = told or scene.stood("not_values.count_before", number.first)
    apposed = number.sort == "about" and (told or scene.key(number.first - 1) in {",", "("})
    some = apposed or (number.grouped and bound_before(scene, number.first) is not None)
    if (
        not (number.sort == "plain" or some)
        or number.amount != int(number.amount)
        or not (apposed or _lone(scene, number))
    ):
        return None
    return Reading(
        "count", "1", number.first, number.last, number.amount,
        of=_subject(scene, number) or scene.counted, shared=False, about=apposed,
    )  # fmt: skip


def _subject(scene: Scene, number: Number) -> str | None:
    """The plural subject of a clause that says its number: "I morti sono quattro"."""
    token = scene.by_start.get(scene.words[number.last - 1].start)
    if token is None or not scene.stood("not_values.count_before", number.first):
        return None
    tokens = scene.sentence.tokens
    verb = token.index if token.relation in {"root", "conj"} else token.head
    subjects = (tokens[i] for i in scene.sentence.children[verb])
    named = (t for t in subjects if t.relation == "nsubj" and t.upos == "NOUN")
    return next((t.form for t in named if "Number=Plur" in t.feats), None)


def _lone(scene: Scene, number: Number) -> bool:
    """Whether a bare number stands where a count would."""
    if _glued(scene, number.last) or _aged(scene, number):
        return False
    if scene.stood("not_values.count_before", number.first):
        return True
    partitive = scene.stands("not_values.partitives", number.last)
    if scene.noun(number.last) and not scene.taken[number.last] and not partitive:
        return False
    told = scene.stands("not_values.totals", number.last) or _acts(scene, number)
    if told or _large(scene, number) or (partitive and scene.begins(number.first)):
        return True
    if scene.counted is None or _is_age(scene, number):
        return False
    return partitive or _apart(scene, number)


def _acts(scene: Scene, number: Number) -> bool:
    """Whether a number does what a verb says: "five voted against it", "otto sono tornati"."""
    token = scene.by_start.get(scene.words[number.first].start)
    if token is None or token.upos != "NUM" or token.relation != "nsubj":
        return False
    tokens = scene.sentence.tokens
    if token.index and tokens[token.index - 1].upos == "DET":
        return False  # "the two": who they are was told
    year = number.digits is not None and number.digits.isdigit() and number.amount >= THOUSAND
    between = tokens[token.index + 1 : max(token.head, token.index)]
    before = token.index < token.head and tokens[token.head].upos == "VERB"
    return before and not year and all(t.upos in {"AUX", "ADV", "PRON"} for t in between)


def _glued(scene: Scene, at: int) -> bool:
    """Whether what follows a number is written to it: "5G", "3/4"."""
    if at >= len(scene.words) or scene.glue(at) != "":
        return False
    word = scene.words[at]
    return word.sort != "symbol" or word.text not in '.,;:!?)»”"'


def _large(scene: Scene, number: Number) -> bool:
    """A number too large to be anything but a count: with its thousands set apart, or a bound."""
    large = number.amount > SMALL or number.grouped
    if bound_before(scene, number.first) is not None and large:
        return True
    if bound_after(scene, number.last) is not None and number.amount > OLDEST:
        return True
    if number.scale == THOUSAND:
        return True
    return number.digits is not None and number.amount >= THOUSAND and not number.digits.isdigit()


def _is_age(scene: Scene, number: Number) -> bool:
    """Whether it stands alone between commas, as an age behind a name does."""
    return scene.key(number.first - 1) in {",", "("} and scene.key(number.last) in {",", ")", "."}


def _aged(scene: Scene, number: Number) -> bool:
    """Whether the number is the age of the youngest or the oldest."""
    before = range(max(0, number.first - FARTHEST_AGED), number.first)
    return number.amount <= OLDEST and any(scene.stands("not_values.aged", at) for at in before)


def _apart(scene: Scene, number: Number) -> bool:
    """Behind a preposition or at the head of a clause, with no noun of its own."""
    before = scene.words[number.first - 1] if number.first else None
    if before is None or before.text in ",;:":
        return True
    return before.sort == "word" and not scene.noun(number.first - 1)
