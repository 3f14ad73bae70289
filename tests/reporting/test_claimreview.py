"""The ClaimReview drafts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claimcheck.reporting.claimreview import render
from tests.builders import sample
from tests.reporting.payloads import PAYLOADS, hostile


def reviews(document: str) -> list[Any]:
    graph = json.loads(document)["@graph"]
    assert isinstance(graph, list)
    return graph


def test_a_draft_for_each_contradiction() -> None:
    """Both claims with their appearance, in their languages."""
    first, second = reviews(render(sample()))

    assert first["@type"] == "ClaimReview"
    assert first["claimReviewed"] == "How long did the outage last? 2 hours against 2 days"
    one, two = first["itemReviewed"]
    assert (one["@type"], one["text"]) == ("Claim", "La panne a duré deux heures")
    assert one["author"] == "l'opérateur"
    assert "author" not in two
    assert two["appearance"]["@type"] == "NewsArticle"
    assert [claim["inLanguage"] for claim in second["itemReviewed"]] == ["fr", "it"]


def test_never_a_rating() -> None:
    """Drafts say that they are drafts and rate nothing."""
    document = render(sample())

    assert {review["creativeWorkStatus"] for review in reviews(document)} == {"Draft"}
    assert "ating" not in document


@pytest.mark.parametrize("name", PAYLOADS)
def test_it_can_stand_in_a_script_element(name: str) -> None:
    """No payload ends the element it is pasted into; the words are kept."""
    comparison = hostile(PAYLOADS[name])
    document = render(comparison)

    assert [c for c in "<>&\u2028\u2029" if c in document] == []
    assert reviews(document)[0]["itemReviewed"][0]["text"] == comparison.claims[0].quote
