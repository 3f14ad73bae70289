"""Two claims of different sources that may answer the same question."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.claim import Claim, Role
from claimcheck.value import Value

Relation = Literal["equal", "compatible", "disjoint", "incomparable"]
"""How two values stand to each other; see ``compare_values``."""


Derivation = Literal["sum", "difference", "score", "share", "since", "rate", "anchored", "span"]
"""How a value follows from what a claim states; see ``implied``."""


class Compared(BaseModel):
    """The two values that answer the question, one of each claim, and their relation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    left: Value
    right: Value
    relation: Relation
    context: float = Field(default=0.0, description="Cosine of the words around the two values.")
    counted: float | None = Field(
        default=None, description="Cosine of what the two count; null where either does not say."
    )
    by: Derivation | None = Field(
        default=None, description="How one of the two is derived; null where both are stated."
    )


class Likeness(BaseModel):
    """Cosine between the parts of one role in the two claims; the better of several."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    cosine: float
    shared_names: bool = Field(
        default=False, description="Whether both parts carry the same name, spelt either way."
    )


class Pair(BaseModel):
    """A candidate the gates let through, and what they measured."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    left: Claim = Field(description="The claim of the source given first.")
    right: Claim
    similarity: float = Field(description="Cosine of the two frames, values masked.")
    gates: tuple[str, ...] = Field(default=(), description="Gates passed, in order.")
    score: float = Field(
        default=0.0, description="How surely both say the same, 0 to 1, uncalibrated."
    )
    rivalry: float = Field(
        default=0.0, description="How surely they give rival answers, 0 to 1, uncalibrated."
    )
    compared: Compared | None = Field(
        default=None, description="The values that answer the question, if both claims carry any."
    )
    likeness: tuple[Likeness, ...] = Field(
        default=(), description="How alike the parts of each role are that both claims have."
    )
    subject: float = Field(
        default=0.0, description="How surely both are about one thing; 1 for a shared name."
    )
    core: float = Field(
        default=0.0, description="Cosine of what they say of it, agent and names left out."
    )
    shared_names: tuple[str, ...] = Field(
        default=(), description="Names in both claims, as the left one spells them."
    )
    names_apart: tuple[str, str] | None = Field(
        default=None, description="A name of each claim, where both carry some and share none."
    )
    published: tuple[str | None, str | None] = Field(
        default=(None, None), description="ISO publication dates of the two sources."
    )
    times_of_day: int = Field(
        default=0, description="How often the two sources together tell what time of day it was."
    )

    @property
    def strength(self) -> float:
        """The greater of score and rivalry: how surely both are of one matter."""
        return max(self.score, self.rivalry)

    def alike(self, role: Role) -> Likeness | None:
        """The likeness of one role; ``None`` where a claim lacks it."""
        return next((part for part in self.likeness if part.role == role), None)
