"""Two claims of different sources that may answer the same question."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.claim import Claim


class Pair(BaseModel):
    """A candidate the gates let through, and what they measured."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    left: Claim = Field(description="The claim of the source given first.")
    right: Claim
    similarity: float = Field(description="Cosine of the two frames, values masked.")
    gates: tuple[str, ...] = Field(default=(), description="Gates passed, in order.")
