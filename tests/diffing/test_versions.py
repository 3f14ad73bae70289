"""Two versions whose claims are given: which changes are found, and which are none."""

from __future__ import annotations

from typing import Any

from claimcheck.article import Article
from claimcheck.claim import Attribution, Claim
from claimcheck.diffing.changes import Change
from claimcheck.diffing.versions import compare_versions
from tests.builders import make_article, make_claim, make_value


def version(*sentences: str) -> Article:
    """An English article of these sentences, one a line."""
    return make_article("".join(f"{sentence}\n" for sentence in sentences), language="en")


def whole(article: Article, **facets: Any) -> list[Claim]:
    """Each sentence as one claim; every digit group in it as a count."""
    claims = []
    for line in article.text.splitlines():
        quote = line.rstrip(".")
        values = tuple(
            make_value(article, word, amount=word) for word in quote.split() if word.isdigit()
        )
        start = article.text.index(line)
        span = (start, start + len(line))
        claims.append(make_claim(article, quote, values=values, sentence=span, **facets))
    return claims


def changes(old: Article, new: Article) -> tuple[Change, ...]:
    return compare_versions(old, new, claims=(whole(old), whole(new)))


OLD = version(
    "The river burst its banks on Sunday.",
    "Some 40 families left their homes.",
    "The mayor asked the army for help.",
)


def test_the_same_text_has_no_changes() -> None:
    """An article against itself."""
    assert changes(OLD, OLD) == ()


def test_reordering_is_no_change() -> None:
    """Sentences may stand anywhere."""
    assert changes(OLD, version(*reversed(OLD.text.splitlines()))) == ()


def test_spelling_is_no_change() -> None:
    """A typo that is mended, or made, says nothing new."""
    mended = version(
        "The river burst its bankss on Sunday.",
        "Some 40 famillies left their homes.",
        "The mayor asked the army for help!",
    )

    assert changes(OLD, mended) == ()


def test_a_figure_that_changed() -> None:
    """Both claims, and what became of the value."""
    lines = OLD.text.replace("40", "60").splitlines()

    (change,) = changes(OLD, version(*lines))

    assert (change.kind, change.facet, change.reason) == ("changed", "value", "40 became 60")
    assert change.old is not None
    assert change.new is not None
    assert change.old.quote == "Some 40 families left their homes"
    assert change.new.quote == "Some 60 families left their homes"


def test_a_sentence_that_came_and_one_that_went() -> None:
    """Added and removed, after what changed."""
    new = version(
        "The river burst its banks on Sunday.",
        "Some 60 families left their homes.",
        "Schools will stay closed until further notice.",
    )

    found = changes(OLD, new)

    assert [(c.kind, c.reason) for c in found] == [
        ("changed", "40 became 60"),
        ("added", "not said before"),
        ("removed", "no longer said"),
    ]


def test_a_word_that_changed() -> None:
    """Without values, the words that differ are the change."""
    new = version(*OLD.text.replace("The mayor", "The governor").splitlines())

    (change,) = changes(OLD, new)

    assert (change.facet, change.reason) == ("wording", "“mayor” became “governor”")


def test_a_sentence_that_is_joined_to_another_is_still_said() -> None:
    """Two sentences made one keep their claims."""
    old = version("Ten people were hurt.", "The bridge is closed.")
    new = version("Ten people were hurt and the bridge is closed.")
    span = (0, len(new.text) - 1)
    claims = (
        make_claim(new, "Ten people were hurt", sentence=span),
        make_claim(new, "the bridge is closed", sentence=span),
    )

    assert compare_versions(old, new, claims=(whole(old), claims)) == ()


def test_facets_of_a_claim() -> None:
    """Polarity, modality and speaker count as changes, the gravest is told."""
    old, new = version("He said that it is safe."), version("He then said that it is safe.")
    (claim,) = whole(old)
    told: list[tuple[str, str]] = []
    for facets in (
        {"polarity": "negated", "modality": "hedged"},
        {"modality": "hedged"},
        {"attribution": Attribution(speaker="the mayor", cue="said")},
    ):
        (change,) = compare_versions(old, new, claims=((claim,), whole(new, **facets)))
        told.append((change.facet, change.reason))

    assert told == [
        ("polarity", "affirmed became negated"),
        ("modality", "asserted became hedged"),
        ("speaker", "now said by the mayor"),
    ]


def test_one_edit_is_told_once() -> None:
    """Claims that quote the same place do not repeat its change."""
    old, new = version("In all 40 families left home."), version("In all 60 families left home.")
    several = [
        [
            make_claim(
                article, quote, sentence=(0, 29), aspect=aspect,
                values=(make_value(article, number, amount=number),),
            )
            for quote, aspect in (
                (f"In all {number} families left home", "action"),
                (f"{number} families left home", "count"),
            )
        ]
        for article, number in ((old, "40"), (new, "60"))
    ]  # fmt: skip

    found = compare_versions(old, new, claims=(several[0], several[1]))

    assert [change.reason for change in found] == ["40 became 60"]


def dated(text: str, words: str, low: str, high: str) -> tuple[Article, list[Claim]]:
    """A one-sentence article with one date, and its claim."""
    article = version(text)
    value = make_value(article, words, kind="date", unit="day", amount=None, low=low, high=high)
    span = (0, len(text))
    return article, [make_claim(article, text.rstrip("."), values=(value,), sentence=span)]


def test_a_letter_that_makes_another_value_is_no_typo() -> None:
    """June and July differ by one letter in German, and by a month."""
    old = dated("Die Messe beginnt im Juni 2025.", "im Juni 2025", "2025-06-01", "2025-06-30")
    new = dated("Die Messe beginnt im Juli 2025.", "im Juli 2025", "2025-07-01", "2025-07-31")

    (change,) = compare_versions(old[0], new[0], claims=(old[1], new[1]))

    assert change.facet == "value"


def test_a_misspelt_value_is_a_typo() -> None:
    """A value that one version misspells is read less exactly there, or not at all."""
    old = dated("The fair opens in March 2025.", "in March 2025", "2025-03-01", "2025-03-31")
    vague = dated("The fair opens in Marrch 2025.", "2025", "2025-01-01", "2025-12-31")
    none = version("The fair opens in Marrch 2025.")

    assert compare_versions(old[0], vague[0], claims=(old[1], vague[1])) == ()
    assert compare_versions(old[0], none, claims=(old[1], whole(none))) == ()
