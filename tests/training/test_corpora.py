"""What is read of the open corpora."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from corpora import SHARES, entries, meanings


def write(path: Path, *rows: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with lzma.open(path, "wt", encoding="utf-8") as out:
        out.write("".join(f"{row}\n" for row in rows))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write(
        tmp_path / "parallel" / "en-fr.tsv.xz",
        "tatoeba\tHello.\tBonjour.",
        "tatoeba\tHello.\tSalut.",
        "multi30k\tA dog.\tUn chien.",
        "wmtnews\tA vote.\tUn vote.",
        "broken line",
    )
    write(tmp_path / "parallel" / "en-it.tsv.xz", "tatoeba\tHello.\tCiao.")
    write(tmp_path / "parallel" / "fr-it.tsv.xz", "tatoeba\tMerci.\tGrazie.")
    write(tmp_path / "parallel" / "en-nl.tsv.xz", "tatoeba\tHello.\tHallo.")
    write(tmp_path / "lexicon" / "omw.en-fr.tsv.xz", "dog\tchien")
    write(tmp_path / "lexicon" / "freedict.en-fr.tsv.xz", "cat\tchat")
    write(
        tmp_path / "lexicon" / "cldr_names.tsv.xz",
        "kind\tcode\ten\tfr",
        "territory\tDE\tGermany\tAllemagne",
    )
    return tmp_path


def test_sources_we_may_not_use_are_left_out(data: Path) -> None:
    """Non-commercial and research-only corpora, GPL dictionaries, languages we do not read."""
    texts = [text for group in meanings(data) + entries(data) for _, text in group.sentences]
    assert not {"A dog.", "A vote.", "cat", "Hallo."} & set(texts)
    assert not {"multi30k", "wmtnews"} & set(SHARES)


def test_translations_meet_in_their_english_sentence(data: Path) -> None:
    groups = [sorted(group.sentences) for group in meanings(data)]
    assert groups == [
        [("en", "Hello."), ("fr", "Bonjour."), ("fr", "Salut."), ("it", "Ciao.")],
        [("fr", "Merci."), ("it", "Grazie.")],
    ]


def test_words_and_names_are_entries(data: Path) -> None:
    assert [group.sentences for group in entries(data)] == [
        [("en", "dog"), ("fr", "chien")],
        [("en", "Germany"), ("fr", "Allemagne")],
    ]


def test_a_large_source_is_capped(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SHARES, "tatoeba", 1)
    assert [len(group.sentences) for group in meanings(data)] == [3, 2]
