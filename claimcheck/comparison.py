"""The comparison: aligned questions, findings about them, and the manifest of the run."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.claim import Aspect, Claim

SCHEMA_VERSION = "1.0"
"""Version of the JSON contract; additive changes only within 1.x."""

Verdict = Literal["contradiction", "update", "not_comparable", "agreement"]
"""In the order findings are shown."""

COPY = "copy.verbatim"
"""Rule of an agreement between copies of one text: two sources, one voice."""


class _Noun(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Noun):
    """What the report says of an article: everything but its text."""

    id: str
    label: str
    path: str
    language: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    sha256: str
    charset: str = "utf-8"
    characters: int
    warnings: tuple[str, ...] = ()


class Question(_Noun):
    """A question that claims of two or more sources answer."""

    id: str
    text: str
    aspect: Aspect
    claims: tuple[str, ...] = Field(
        description="Ids of the claims that answer it, source by source."
    )


class Finding(_Noun):
    """What the comparison of aligned claims found, and why."""

    id: str
    question: str
    verdict: Verdict
    aspect: Aspect
    claims: tuple[str, ...] = Field(description="Two claim ids, in the order of their sources.")
    rule: str = Field(description="The rule that fired: 'duration.disjoint', 'cause.rival' ...")
    reason: str = Field(description="One line for the reader: '2 hours against 2 days'.")
    values: tuple[str, ...] = Field(default=(), description="What was compared, claim by claim.")
    similarity: float = Field(description="Cosine of the two frames, rounded to 2 places.")
    judged_by: str = Field(default="rules", description="'rules', or the cross-encoder's name.")
    gates: tuple[str, ...] = Field(default=(), description="The gates passed, in order.")


class Tool(_Noun):
    """Which tool and version wrote the report."""

    name: str = "claimcheck"
    version: str


class Model(_Noun):
    """A model used in the run."""

    id: str
    sha256: str | None = None


class Run(_Noun):
    """The settings a reader needs to get the same report again."""

    embedder: Model
    judge: str = "rules"
    settings: dict[str, str] = {}
    network: bool = False


class Failure(_Noun):
    """A source that could not be read or compared."""

    path: str
    message: str
    hint: str | None = None


class Comparison(_Noun):
    """The whole report: the contract of ``--format json``."""

    schema_version: str = SCHEMA_VERSION
    tool: Tool
    status: Literal["complete", "partial"] = "complete"
    run: Run
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    questions: tuple[Question, ...] = ()
    findings: tuple[Finding, ...] = ()
    only_in: dict[str, tuple[str, ...]] = {}
    errors: tuple[Failure, ...] = ()
    texts: dict[str, str] = Field(
        default={},
        exclude=True,
        repr=False,
        description="Source id to the article's text, for reports that show words in context. "
        "Never exported: a comparison read back from JSON has none.",
    )
