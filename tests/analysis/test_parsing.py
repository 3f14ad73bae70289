"""Trees and token spans."""

from __future__ import annotations

import pytest

from claimcheck.analysis.parsing import parse, plain
from claimcheck.article import LANGUAGES
from claimcheck.errors import ModelError

SAMPLES = {
    "en": "“The port won’t open,” said Ms. Hale – it cost $1.38 million and 12,000 jobs.",
    "fr": "« Le port n’ouvrira pas », dit l’élue : 12 000 emplois, 4,5 % du total de l’X.",
    "it": "«L’hanno chiuso», dice l’avv. Costa: 12.000 posti dell’isola alle 4.12.",
    "es": "«No lo abrirán», dijo al salir del puerto; costó 1.200.000 euros.",
    "de": "„Der Hafen bleibt zu“, sagte sie am 3. März – das kostete 1,2 Mio. Euro.",
    "pt": "“Não abre”, disse a vereadora: perderam-se 12.000 empregos na região.",
}


def test_empty_text_has_no_tokens() -> None:
    assert parse("", "fr") == ()


def test_unknown_language_is_an_error_with_a_mend() -> None:
    with pytest.raises(ModelError, match="xx: no parser") as caught:
        parse("X.", "xx")
    assert caught.value.hint


@pytest.mark.parametrize("language", SAMPLES)
def test_tokens_cover_the_sentence(language: str) -> None:
    """Every character but white space lies in a token, in order; contractions share a span."""
    text = SAMPLES[language]
    tokens = parse(text, language, offset=100)
    spans = sorted({(token.start - 100, token.end - 100) for token in tokens})
    assert spans == list(dict.fromkeys((t.start - 100, t.end - 100) for t in tokens))
    covered = "".join(text[start:end] for start, end in spans)
    assert covered.replace(" ", "") == text.replace(" ", "").replace("\u00a0", "")


@pytest.mark.parametrize("language", SAMPLES)
def test_the_tree_is_one(language: str) -> None:
    """One root, every other token below it."""
    tokens = parse(SAMPLES[language], language)
    assert [token.index for token in tokens] == list(range(len(tokens)))
    assert sum(token.head == -1 for token in tokens) == 1
    for token in tokens:
        seen, at = set(), token.index
        while at != -1:
            assert at not in seen
            seen.add(at)
            at = tokens[at].head


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("fr", "Il y a 12\u202f000 clients.", "12 000"),
        ("fr", "Il y a 1 234 567 clients.", "1 234 567"),
        ("en", "It cost $1.38 billion.", "1.38"),
        ("en", "It cost €1.2bn.", "1.2"),
        ("it", "Sono le 20.40 di lunedì.", "20.40"),
        ("de", "Es kamen 8.400 Leute.", "8.400"),
    ],
)
def test_numbers_are_one_token(language: str, text: str, number: str) -> None:
    """A number is never split at its separators; a no-break space becomes a plain one."""
    assert number in [token.form for token in parse(text, language)]


@pytest.mark.parametrize("word", ["its", "whose", "has", "news"])
def test_english_words_in_s_are_whole(word: str) -> None:
    """A tokenizer that learnt from misspellings splits them into two words."""
    tokens = parse(f"The firm said {word} owner was there.", "en")
    assert word in [token.form for token in tokens]


def test_typographic_and_plain_text_parse_alike() -> None:
    typographic = "« L’État n’a rien payé », a-t-il dit."
    straight = "\" L'État n'a rien payé \", a-t-il dit."
    tree = [(t.start, t.end, t.upos, t.head, t.deprel) for t in parse(typographic, "fr")]
    assert tree == [(t.start, t.end, t.upos, t.head, t.deprel) for t in parse(straight, "fr")]


@pytest.mark.parametrize("language", SAMPLES)
def test_plain_copies_are_as_long(language: str) -> None:
    assert len(plain(SAMPLES[language], ("«", "»"))) == len(SAMPLES[language])


def test_straight_quotes_take_sides() -> None:
    assert plain('Ele disse "sim" e “não”.', ("«", "»")) == "Ele disse «sim» e «não»."


def test_a_language_without_a_parser_is_told() -> None:
    """Every language that is read has one."""
    assert all(parse("X.", language) for language in LANGUAGES)
    with pytest.raises(ModelError):
        parse("X.", "xx")


def test_an_abbreviation_keeps_its_point_inside_a_sentence() -> None:
    """Else the tokenizer takes the point for the end of something."""
    text = "The march ends at 9 p.m. on Friday."
    assert "p.m." in [token.form for token in parse(text, "en")]
    assert len(plain(text)) == len(text)
