"""Whether what a date belongs to is past or to come.

With a parse the verb tells on which the date hangs: its tense, its auxiliaries, the verb that
governs it ("is expected to open"). A verb in the present that bears the date itself speaks of what
is to come ("the trial opens on Monday"), unless the words say since when. Without a parse, or where
the verb tells nothing, the words of the clause do: "will", "prochain", an ending of the future.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from claimcheck.analysis.sentence import Token
from claimcheck.extraction.values.scene import Scene

Tense = Literal["past", "present", "future", ""]

CLAUSE_ENDS = frozenset(",;:()")
PAST = frozenset({"Tense=Past", "Tense=Imp"})
FINITE = "VerbForm=Fin"
PARTICIPLES = frozenset({"VerbForm=Part", FINITE})
"""What a participle behind its auxiliary is read as: "hat … verzichtet"."""

DATE_PARTS = frozenset({"case", "det", "nummod", "flat", "amod", "advmod", "compound"})
"""Relations within a date, from its first word to its head."""

FARTHEST_VERB = 6
"""Steps up the tree from a date to its verb."""

FEW = 4
"""Words of a date set before its clause by a comma: "On Tuesday, ..."."""


def is_future(scene: Scene, at: int) -> bool:
    """Whether the date at a word is one to come, as far as verb and words tell."""
    tense = _tense(scene, at)
    since = scene.stands("dates.since_cues", at) and tense != "future"
    if since or scene.stood("dates.since_cues", at) or tense == "past":
        return False
    return tense in ("future", "present") or _is_cued(scene, at)


def is_past(scene: Scene, at: int) -> bool:
    """Whether the verb a date belongs to speaks of the past, and no word of what is to come."""
    return _tense(scene, at) == "past" and not _is_cued(scene, at)


def tells_once(scene: Scene, at: int) -> bool:
    """Whether the verb a date belongs to is in the past or future: not of what is every week."""
    return _tense(scene, at) in ("past", "future")


def _tense(scene: Scene, at: int) -> Tense:
    start = next((w.start for w in scene.words[at:] if w.start in scene.by_start), None)
    token, direct = (None, False) if start is None else _verb(scene, scene.by_start[start])
    if token is None:
        return ""
    group = _group(scene, token)
    if any("Tense=Fut" in t.feats or _sounds_future(scene, t.form.casefold()) for t in group):
        return "future"
    past = any(PAST & t.feats or "VerbForm=Part" in t.feats for t in group)
    if past or _heads_participle(scene, token) or _is_mistaken(token, group):
        return "past"
    return "present" if direct and "Tense=Pres" in token.feats else ""


def _group(scene: Scene, verb: Token) -> list[Token]:
    """A verb and its auxiliaries, an infinitive with the verb that governs it.

    Of a passive infinitive the participle tells no time: "is expected to be completed".
    """
    auxiliaries = _auxiliaries(scene, verb)
    if not any("VerbForm=Inf" in t.feats for t in (verb, *auxiliaries)):
        return [verb, *auxiliaries]
    governing = [scene.sentence.tokens[verb.head]] if verb.head >= 0 else []
    group = [*auxiliaries, *governing]
    return group if "VerbForm=Part" in verb.feats else [verb, *group]


def _verb(scene: Scene, token: Token) -> tuple[Token | None, bool]:
    """The verb above a date, and whether the date hangs on it with nothing between."""
    tokens = scene.sentence.tokens
    if token.relation in DATE_PARTS and token.head >= 0:
        token = tokens[token.head]
    ago = scene.tables.keys("dates.ago_in_the_past")
    for step in range(FARTHEST_VERB):
        if token.upos in ("VERB", "AUX") and token.form.casefold() not in ago:
            return token, step <= 1
        if token.head < 0:
            break
        token = tokens[token.head]
    return None, False


def _auxiliaries(scene: Scene, verb: Token) -> list[Token]:
    below = (scene.sentence.tokens[at] for at in scene.sentence.children[verb.index])
    return [token for token in below if token.relation in ("aux", "cop")]


def _heads_participle(scene: Scene, verb: Token) -> bool:
    """Whether a verb is the auxiliary of a perfect that the parser took for the main one."""
    below = (scene.sentence.tokens[at] for at in scene.sentence.children[verb.index])
    return any(t.relation == "xcomp" and bool(PARTICIPLES & t.feats) for t in below)


def _is_mistaken(verb: Token, group: Sequence[Token]) -> bool:
    """Whether a participle was taken for a finite verb, which has no auxiliary: "zugestimmt"."""
    return FINITE in verb.feats and any(t is not verb and "Tense=Pres" in t.feats for t in group)


def _sounds_future(scene: Scene, form: str) -> bool:
    """A word of what is to come, or a verb with an ending of the future."""
    if form in scene.tables.keys("dates.future_words"):
        return True
    endings = scene.tables.lexicon.dates.future_endings
    return bool(endings) and len(form) > FEW and form.endswith(endings)


def _is_cued(scene: Scene, at: int) -> bool:
    """Whether a word of the clause speaks of what is to come."""
    first, last = _clause(scene, at)
    if scene.by_start:
        cues = scene.tables.keys("dates.future_words")
        return any(word.key in cues for word in scene.words[first:last])
    return any(_sounds_future(scene, word.key) for word in scene.words[first:last])


def _clause(scene: Scene, at: int) -> tuple[int, int]:
    """The words between the commas around one, and the next ones too where these are few."""
    first, last = at, at
    while first > 0 and scene.words[first - 1].text not in CLAUSE_ENDS:
        first -= 1
    while last < len(scene.words) and scene.words[last].text not in CLAUSE_ENDS:
        last += 1
    if last - first > FEW:
        return first, last
    last += 1
    while last < len(scene.words) and scene.words[last].text not in CLAUSE_ENDS:
        last += 1
    return first, last
