"""Identity of claims."""

from __future__ import annotations

import re

from claimcheck.extraction.statement import claim_id
from tests.extraction.build import article, claims


def test_ids_depend_on_source_span_and_aspect_only() -> None:
    one, other = article("a text"), article("another text")

    assert claim_id(one, 0, 5, "count") == claim_id(one, 0, 5, "count")
    assert len({claim_id(one, 0, 5, "count"), claim_id(one, 0, 5, "date"),
                claim_id(one, 0, 6, "count"), claim_id(other, 0, 5, "count")}) == 4  # fmt: skip


def test_ids_have_the_letter_of_their_source() -> None:
    (claim,) = claims("Le pont a été détruit.", "fr")

    assert re.fullmatch(r"A-[0-9a-f]{8}", claim.id)


def test_places_count_from_one() -> None:
    claim = claims("Titre de presse\n\nLe pont a été détruit.", "fr")[-1]

    assert (claim.line, claim.column) == (3, 1)
