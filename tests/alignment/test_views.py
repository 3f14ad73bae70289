"""Views: claims that show nothing come first."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.alignment.vectors import Phrases
from claimcheck.alignment.views import VIEWS, both_show, cosines, view_texts
from claimcheck.claim import Attribution, Claim
from tests.alignment.build import argument, claim
from tests.alignment.hashing import HashingEmbedder

BARE = claim("A", "it was over")
FULL = claim(
    "A", "Marta Orsa closed the north gate in Velin", predicate="close", entities=("Velin",),
    arguments=(
        argument("agent", "Marta Orsa"), argument("patient", "the north gate"),
        argument("place", "Velin", "Velin"), argument("predicate", "closed"),
    ),
    attribution=Attribution(speaker="the mayor", cue="said"),
)  # fmt: skip


def shown(told: Claim) -> dict[str, str]:
    """What a claim shows, by the names of the views."""
    return {name: text for name, text in zip(VIEWS, view_texts(told), strict=True) if text}


def phrases(*claims: Claim) -> Phrases:
    """All they show, encoded."""
    return Phrases([text for told in claims for text in view_texts(told)], HashingEmbedder())


def test_a_claim_without_parts_shows_its_words() -> None:
    """And no part."""
    assert shown(BARE) == {"quote": "it was over", "core": "it was over"}


def test_a_speaker_may_be_unnamed() -> None:
    told = claim("A", attribution=Attribution(speaker=None, cue="reportedly"))
    assert "speaker" not in shown(told)


def test_a_predicate_without_a_part_is_its_lemma() -> None:
    assert shown(claim("A", predicate="close"))["predicate"] == "close"


def test_what_a_full_claim_shows() -> None:
    """The core has neither agent nor names; the setting has no subject."""
    assert shown(FULL) == {
        "quote": "Marta Orsa closed the north gate in Velin",
        "core": "closed the north gate in",
        "predicate": "closed",
        "agent": "Marta Orsa",
        "patient": "the north gate",
        "subject": "Marta Orsa the north gate",
        "setting": "Velin",
        "place": "Velin",
        "speaker": "the mayor",
    }


def test_nothing_shown_is_like_nothing() -> None:
    """Not even like nothing."""
    other = claim("B", "it was over")
    found = cosines([BARE, FULL], [other], phrases(BARE, FULL, other))
    assert set(found) == set(VIEWS)
    assert {name for name, matrix in found.items() if matrix.any()} == {"quote", "core"}


def test_one_cosine_a_pair() -> None:
    """Shape (left claims, right claims), 1 for the same words."""
    other = FULL.model_copy(update={"source": "B"})
    found = cosines([BARE, FULL, BARE], [BARE, other], phrases(BARE, FULL))
    assert all(matrix.shape == (3, 2) for matrix in found.values())
    assert found["agent"][:, 1] == pytest.approx([0, 1, 0], abs=1e-6)


def test_where_both_show() -> None:
    found = both_show([BARE, FULL], [FULL, BARE, FULL], "agent")
    assert found.tolist() == [[False, False, False], [True, False, True]]
    assert np.array_equal(both_show([FULL, BARE, FULL], [BARE, FULL], "agent"), found.T)
