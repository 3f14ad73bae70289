"""The atomic claim: one check-worthy fact, with its exact words and language-neutral facets.

This is the wall of the house. Whatever is language-dependent has been recognised by the time a
claim exists; alignment and judging read these fields and never a word list.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.value import Value

Aspect = Literal[
    "duration", "time", "date", "place", "count", "amount", "percentage", "measure",
    "cause", "agent", "action", "status", "quote", "attribution", "identity", "other",
]  # fmt: skip
"""The question a claim answers."""

Polarity = Literal["affirmed", "negated"]
Modality = Literal["asserted", "reported", "hedged", "planned", "denied", "question"]

Role = Literal["agent", "patient", "predicate", "place", "time", "cause", "effect", "complement"]
"""What a part of the claim does in it; ``agent`` is the logical subject, in the passive too."""


class Argument(BaseModel):
    """One part of a claim and its role; ``article.text[start:end] == text``, unless borrowed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    text: str = Field(description="The words, without leading function words.")
    head: str = Field(description="Lemma of the head word, lower case.")
    start: int
    end: int
    entities: tuple[str, ...] = Field(default=(), description="Names inside this part.")
    borrowed: bool = Field(
        default=False,
        description="Taken from another clause (a subject shared, a pronoun resolved).",
    )


class Attribution(BaseModel):
    """Who is said to say it, and the word that says so."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    speaker: str | None = Field(description="The words that name the speaker, if any.")
    cue: str = Field(description="The reporting verb or preposition, as in the text.")
    stance: Literal["says", "denies", "claims_responsibility"] = "says"


class Event(BaseModel):
    """Which event a claim is about: the article's own, or one in the background with its date."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    background: bool = False
    low: str | None = Field(default=None, description="ISO date the background event began by.")
    high: str | None = Field(default=None, description="ISO date it ended by.")


class Claim(BaseModel):
    """One atomic claim; ``article.text[start:end] == quote`` in code points, always."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(description="Source letter and a hash of source, span and aspect.")
    source: str = Field(description="Id of the article it was taken from.")
    text: str = Field(description="The claim readable alone; what was borrowed is in brackets.")
    quote: str = Field(description="The exact words, contiguous.")
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    line: int = Field(ge=1, description="Line of the first character, from 1.")
    column: int = Field(ge=1, description="Column of the first character, from 1, in code points.")
    aspect: Aspect
    values: tuple[Value, ...] = ()
    polarity: Polarity = "affirmed"
    modality: Modality = "asserted"
    attribution: Attribution | None = None
    direction: str | None = Field(
        default=None,
        description="Neutral label from the lexicon's antonym classes, 'class:pole': "
        "'level:up', 'access:open', 'contest:win' ...",
    )
    poles: tuple[str, ...] = Field(
        default=(),
        description="Every 'class:pole' the words stand on, negation applied: 'damage:intact' ...",
    )
    turned: tuple[str, ...] = Field(
        default=(),
        description="Those of its poles that a negation put it on: 'damage:intact' of "
        '"was not destroyed".',
    )
    scope: tuple[str, ...] = Field(
        default=(),
        description="What its figure is of and how it is reckoned, 'class:label': 'extent:part', "
        "'group:child', 'price:reduced', 'reckoning:per_month', 'tax:net' ...",
    )
    entities: tuple[str, ...] = Field(default=(), description="Names in the claim, as written.")
    as_of: str | None = Field(
        default=None, description="ISO date or interval 'low/high' the claim is dated to."
    )
    derived_from: tuple[str, ...] = Field(
        default=(), description="Ids of the claims this one follows from."
    )
    sentence: tuple[int, int] = Field(
        default=(0, 0), description="Span of the sentence it stands in, for context."
    )
    headline: bool = Field(default=False, description="Whether it stands in the headline.")
    frame: str = Field(
        default="",
        description="The claim's content words with its values masked: what alignment embeds.",
    )
    predicate: str = Field(default="", description="Lemma of the main predicate, lower case.")
    arguments: tuple[Argument, ...] = ()
    event: Event = Event()

    def __hash__(self) -> int:
        """By its id alone: alignment looks claims up tens of thousands of times."""
        return hash(self.id)
