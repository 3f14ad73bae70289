"""What only one source says: its claims that no finding touches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.claim import Claim
from claimcheck.comparison import Finding


def only_in(
    claims: Mapping[str, tuple[Claim, ...]], findings: Sequence[Finding]
) -> dict[str, tuple[str, ...]]:
    """Ids of the claims of each source that no finding is about, in text order."""
    met = {claim for finding in findings for claim in finding.claims}
    return {
        source: tuple(claim.id for claim in told if claim.id not in met)
        for source, told in claims.items()
    }
