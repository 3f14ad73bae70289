"""What a comparison of two versions finds."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.claim import Claim
from claimcheck.comparison import Source, Tool

ChangeKind = Literal["changed", "added", "removed"]
"""In the order changes are shown."""

Facet = Literal["value", "polarity", "modality", "speaker", "wording", "claim"]
"""What of the claim changed; ``claim`` when the whole of it came or went."""


class _Noun(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Change(_Noun):
    """One claim that is not what it was."""

    kind: ChangeKind
    facet: Facet
    reason: str = Field(description="One line for the reader: '2 hours became 3 hours'.")
    old: Claim | None = Field(description="The claim of the old version; null for a new one.")
    new: Claim | None = Field(description="The claim of the new version; null for one removed.")


class Changes(_Noun):
    """Two versions of one article, and what changed between them."""

    schema_version: str = "1.0"
    tool: Tool
    old: Source
    new: Source
    changes: tuple[Change, ...]
    unchanged: int = Field(description="Claims in sentences of the new version without any change.")
