"""The documentation is true to the code: commands parse, examples run, lists are whole."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable
from pathlib import Path

import pytest

import claimcheck
from claimcheck.analysis.analyse import analyse
from claimcheck.article import LANGUAGES
from claimcheck.cli import main, parsers
from claimcheck.extraction.values.read import read_values
from claimcheck.lexicon.load import TABLES
from claimcheck.lexicon.values import ValueLexicon
from claimcheck.reporting.csv import COLUMNS
from claimcheck.reporting.formats import FORMATS, SUFFIXES
from claimcheck.rules_in_words import GATES, RULES
from tests.builders import make_article

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
CODE = re.compile(r"`([^`]+)`")


def page(name: str) -> str:
    """A page without its blocks, so that the backticks left mark words."""
    return BLOCK.sub("", (ROOT / "docs" / name).read_text(encoding="utf-8"))


def blocks(language: str) -> list[tuple[str, str]]:
    """Each block of a language with the name of its page."""
    found = [
        (path.name, block)
        for path in PAGES
        for kind, block in BLOCK.findall(path.read_text(encoding="utf-8"))
        if kind == language
    ]
    assert found
    return found


def typed(block: str) -> list[str]:
    """The lines a reader types: those behind a prompt, or all where no line has one."""
    lines = block.splitlines()
    prompted = [line for line in lines if line.startswith("$ ")]
    return prompted or lines


def commands() -> list[list[str]]:
    """Every claimcheck command the pages show, split as a shell splits it."""
    lines = [line for _, block in blocks("console") for line in typed(block)]
    words = [shlex.split(line.removeprefix("$ "), comments=True) for line in lines]
    return [line for line in words if line[:1] == ["claimcheck"]]


@pytest.mark.parametrize("argv", commands(), ids=" ".join)
def test_every_command_shown_parses(argv: list[str]) -> None:
    """The command line knows the command, its options and its values."""
    options = parsers()[0].parse_args(argv[1:])

    assert options.command in argv


def test_scripts_shown_are_there() -> None:
    """Every script that a page tells to run is a file of the project."""
    lines = [line for _, block in blocks("console") for line in typed(block)]
    scripts = {line.split()[1] for line in lines if line.startswith("python ")}

    assert {script for script in scripts if not (ROOT / script).is_file()} == set()


@pytest.mark.parametrize(("name", "code"), blocks("python"))
def test_every_example_runs(
    name: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python examples run as they stand, on two articles of the names they use."""
    (tmp_path / "a.txt").write_text("Water cut\n\nThe water failed for six hours.\n", "utf-8")
    (tmp_path / "b.txt").write_text("Acqua\n\nL'acqua è mancata per due giorni.\n", "utf-8")
    monkeypatch.chdir(tmp_path)

    exec(compile(code, name, "exec"), {})  # noqa: S102 - running it is the test


def test_links_lead_to_files() -> None:
    """No page links to a file that is not there."""
    for path in PAGES:
        targets = LINK.findall(path.read_text(encoding="utf-8"))
        local = [target for target in targets if "://" not in target]
        assert [t for t in local if not (path.parent / t).exists()] == [], path.name


def test_every_format_and_suffix_is_told() -> None:
    """The table of formats is the table of the code."""
    rows = [
        CODE.findall(line) for line in page("formats.md").splitlines() if line.startswith("| `")
    ]
    told = {row[0]: row[1:2] for row in rows if row[0] in FORMATS}

    assert list(told) == list(FORMATS)
    first: dict[str, list[str]] = {}
    for suffix, name in SUFFIXES.items():
        first.setdefault(name, [suffix])
    assert told == {name: first.get(name, []) for name in FORMATS}


def test_csv_columns_are_told() -> None:
    """All of them, in order."""
    line = next(li for li in page("formats.md").splitlines() if li.startswith("The columns are"))

    assert tuple(CODE.findall(line)) == COLUMNS


def test_rules_and_gates_are_told() -> None:
    """Every rule with a sentence stands in the table, and every gate in the list."""
    text = page("verdicts.md")
    told = set(CODE.findall(text))

    rules = {rule for rule in RULES if not rule.startswith("judge.")}
    assert rules - told == set()
    assert re.findall(r"^\d\. \*\*(\w+)\*\*", text, re.MULTILINE) == list(GATES)


def test_languages_are_told() -> None:
    """The codes of the code."""
    first = next(line for line in page("languages.md").splitlines() if line.startswith("Articles"))

    assert tuple(CODE.findall(first)) == LANGUAGES


KINDS = {
    "durations": {"duration"},
    "times and dates": {"time", "date"},
    "money": {"money"},
    "percentages": {"percentage"},
    "counts": {"count"},
    "measures": {"measure"},
}
"""What the table of examples calls them, and the kinds they are read as."""


def examples() -> list[tuple[str, str]]:
    rows = [line.split("|") for line in page("languages.md").splitlines()]
    return [
        (row[1].strip(), example)
        for row in rows
        if len(row) == 4 and row[1].strip() in KINDS
        for example in CODE.findall(row[2])
    ]


def kinds_read(words: str, languages: Iterable[str] = LANGUAGES) -> set[str]:
    """The kinds of value that some language reads in these words."""
    found: set[str] = set()
    for language in languages:
        article = make_article(f"{words}.", language=language)
        for sentence in analyse(article):
            found |= {value.kind for value in read_values(article, sentence)}
    return found


@pytest.mark.parametrize(("kind", "example"), examples())
def test_examples_of_values_are_read(kind: str, example: str) -> None:
    """Some language reads each example as what the table says it is."""
    assert kinds_read(example) & KINDS[kind]


def test_examples_of_no_values_are_not_read() -> None:
    """Each in its language is silent."""
    line = next(li for li in page("languages.md").splitlines() if "looks like a value" in li)
    told = re.findall(r"`([^`]+)` \((\w\w)\)", line)

    assert len(told) == 2
    assert [words for words, language in told if kinds_read(words, [language])] == []


def test_lexicon_tables_are_told() -> None:
    """A new language is told of every table it needs."""
    told = set(CODE.findall(page("adding-a-language.md")))

    assert {*TABLES, "grammar", "direction", *ValueLexicon.model_fields} - told == set()


def test_public_names_are_told() -> None:
    """The library page lists what the library offers."""
    rows = [line for line in page("library.md").splitlines() if line.startswith("| `")]
    told = {CODE.findall(row)[0].partition("(")[0] for row in rows}

    assert told == set(claimcheck.__all__)


def test_exit_codes_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """The table's codes are those of the help."""
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out.partition("exit codes:")[2]

    rows = re.findall(r"^\| (\d+) \|", page("formats.md"), re.MULTILINE)
    assert rows == re.findall(r"\b(\d+) [a-z]", shown)
