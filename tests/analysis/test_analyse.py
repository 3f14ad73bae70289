"""From article to sentences."""

from __future__ import annotations

import pytest

from claimcheck.analysis.analyse import analyse
from claimcheck.article import Article
from claimcheck.errors import ModelError

TEXT = """Le port reste fermé

• Deux blessés

Le port de Brume a fermé lundi. « Rien n’ouvrira », a dit la maire."""


def article(text: str, title: str | None = None) -> Article:
    return Article(
        id="A", label="a", path="a.txt", text=text, language="fr", title=title, sha256="0" * 64
    )


def test_an_empty_article_has_no_sentence() -> None:
    assert analyse(article("")) == ()


def test_an_unknown_language_is_an_error_with_a_mend() -> None:
    unknown = article("Tekst.").model_copy(update={"language": "und"})
    with pytest.raises(ModelError, match="und") as caught:
        analyse(unknown)
    assert caught.value.hint


def test_every_span_indexes_into_the_article() -> None:
    sentences = analyse(article(TEXT))
    assert [s.kind for s in sentences] == ["headline", "bullet", "body", "body"]
    for sentence in sentences:
        assert TEXT[sentence.start : sentence.end] == sentence.text
        assert all(sentence.start <= t.start < t.end <= sentence.end for t in sentence.tokens)


def test_paragraphs_do_not_change_one_another() -> None:
    """Each sentence is parsed alone, so the same paragraph gives the same tree anywhere."""
    alone = analyse(article("X.\n\nLe port de Brume a fermé lundi."))[-1]
    among = next(s for s in analyse(article(TEXT)) if s.text == alone.text)
    assert [(t.form, t.head, t.deprel) for t in alone.tokens] == [
        (t.form, t.head, t.deprel) for t in among.tokens
    ]
