"""The command line from end to end: exit codes, streams, options, errors that mend."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from claimcheck import __version__, cli, pipeline
from claimcheck.article import Article
from claimcheck.comparison import Comparison, Failure
from claimcheck.errors import ModelError
from tests.builders import make_claim, make_comparison, make_finding, make_question

FRENCH = "La panne de Lyon\n\nElle a duré deux heures, selon la ville.\n"
ITALIAN = "Il blackout di Lione\n\nIl blackout è durato due giorni, secondo la città.\n"


def stand_in(
    articles: Sequence[Article], *, errors: Sequence[Failure] = (), **_: object
) -> Comparison:
    """A comparison in which the last lines contradict each other and the headlines agree."""
    lines = [article.text.strip().split("\n") for article in articles]
    last = [make_claim(a, words[-1]) for a, words in zip(articles, lines, strict=True)]
    first = [make_claim(a, words[0]) for a, words in zip(articles, lines, strict=True)]
    return make_comparison(
        articles,
        (*first, *last),
        (
            make_finding(last[:2], reason="2 hours against 2 days"),
            make_finding(first[:2], verdict="agreement", question="q-2"),
        ),
        questions=(make_question(last, text="How long?"), make_question(first, id="q-2")),
        status="partial" if errors else "complete",
        errors=tuple(errors),
    )


@pytest.fixture(autouse=True)
def _stand_ins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pipeline, "compare", stand_in)
    monkeypatch.setattr(pipeline, "extract", lambda article: stand_in([article] * 2).claims[:1])
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "a.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ITALIAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


Said = tuple[int, str, str]


@pytest.fixture
def claimcheck(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run a command line: exit code, standard output, standard error."""

    def run(*argv: str) -> Said:
        code = cli.main(argv)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


Run = Callable[..., Said]


def test_compare_says_nothing_on_standard_error(claimcheck: Run) -> None:
    """The report is the output; a quiet run is a good run."""
    code, out, err = claimcheck("compare", "a.txt", "b.txt")

    assert (code, err) == (0, "")
    assert out.startswith(f"claimcheck {__version__} · 2 sources (fr, it) · ")
    assert "✗ CONTRADICTION" in out
    assert "a.txt:3:1" in out


def test_json(claimcheck: Run) -> None:
    """Sources in the order given, the same bytes every time."""
    code, out, _ = claimcheck("compare", "b.txt", "a.txt", "--format", "json")

    assert code == 0
    assert [source["path"] for source in json.loads(out)["sources"]] == ["b.txt", "a.txt"]
    assert claimcheck("compare", "b.txt", "a.txt", "--format", "json")[1] == out


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("compare", "a.txt", "b.txt"), 0),
        (("compare", "a.txt", "b.txt", "--fail-on", "never"), 0),
        (("compare", "a.txt", "b.txt", "--fail-on", "contradiction"), 1),
        (("compare", "a.txt"), 2),
        (("compare", "a.txt", "missing.txt"), 2),
        (("compare",), 2),
        (("compare", "a.txt", "b.txt", "--date", "yesterday"), 2),
        (("compare", "a.txt", "b.txt", "--lang", "A=nl"), 2),
        (("compare", "a.txt", "b.txt", "--label", "C=X"), 2),
        (("compare", "-", "-"), 2),
        (("compare", "a.txt", "b.txt", "missing.txt"), 3),
        (("compare", "a.txt", "b.txt", "missing.txt", "--fail-on", "contradiction"), 1),
        (("extract", "a.txt"), 0),
        (("extract", "missing.txt"), 2),
        (("extract", "a.txt", "missing.txt"), 3),
        (("schema",), 0),
        (("--version",), 0),
        (("--help",), 0),
        (("compare", "--help"), 0),
        ((), 2),
        (("completion", "bash"), 0),
        (("completion", "tcsh"), 2),
    ],
)
def test_exit_codes(claimcheck: Run, argv: tuple[str, ...], code: int) -> None:
    """0 done, 1 found, 2 misused, 3 incomplete."""
    assert claimcheck(*argv)[0] == code


def test_a_missing_model_is_four(claimcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its mend."""

    def refuse(*_: object, **__: object) -> None:
        raise ModelError("no model 'x'", hint="Install it.")

    monkeypatch.setattr(pipeline, "compare", refuse)

    assert claimcheck("compare", "a.txt", "b.txt") == (
        4, "", "claimcheck: no model 'x'\n  Install it.\n",
    )  # fmt: skip


@pytest.mark.parametrize("option", ["--embedder", "--judge"])
def test_models_are_looked_for_here(
    claimcheck: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, option: str
) -> None:
    """A model that is not on this machine is an error, not a download."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")  # so that it is put back afterwards
    monkeypatch.delenv("HF_HUB_OFFLINE")
    code, out, err = claimcheck("compare", "a.txt", "b.txt", option, str(tmp_path / "no-model"))

    assert (code, out) == (4, "")
    assert "no-model" in err
    assert os.environ["HF_HUB_OFFLINE"] == "1"


def test_interrupted_is_130(claimcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a traceback."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "compare", interrupt)

    assert claimcheck("compare", "a.txt", "b.txt") == (130, "", "")


def test_a_bug_is_70_and_says_so(claimcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The traceback is there, made harmless; no report is."""

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("\x1b[2J")

    monkeypatch.setattr(pipeline, "compare", fail)
    code, out, err = claimcheck("compare", "a.txt", "b.txt")

    assert (code, out) == (70, "")
    assert "ZeroDivisionError: <U+001B>[2J" in err
    assert err.endswith("please report it with the lines above.\n")


def test_one_bad_source_among_three(claimcheck: Run) -> None:
    """Its error on standard error and in the report; the others are compared."""
    code, out, err = claimcheck("compare", "a.txt", "lost.txt", "b.txt", "--format", "json")
    report = json.loads(out)

    assert code == 3
    assert err == "claimcheck: lost.txt: no such file\n  Check the path.\n"
    assert report["status"] == "partial"
    assert [error["path"] for error in report["errors"]] == ["lost.txt"]
    assert [source["id"] for source in report["sources"]] == ["A", "C"]


def test_too_few_sources_name_the_cause(claimcheck: Run) -> None:
    """One file and a misspelt one."""
    code, out, err = claimcheck("compare", "a.txt", "b.tx")

    assert (code, out) == (2, "")
    assert err == "claimcheck: b.tx: no such file\n  Did you mean b.txt?\n"


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("compre", "a.txt", "b.txt"), "did you mean 'compare'?"),
        (("a.txt", "b.txt"), "did you mean 'claimcheck compare a.txt b.txt'?"),
        (("compare", "a.txt", "b.txt", "--formt", "json"), "did you mean '--format'?"),
        (("compare", "a.txt", "b.txt", "--format", "jsn"), "did you mean 'json'?"),
        (("compare", "a.txt", "b.txt", "--only", "agreement"), "did you mean 'agreements'?"),
        (("compare", "a.txt", "b.txt", "-o", "x.docx"), "'.docx'"),
        (("compare", "a.txt", "b.txt", "--date", "10/03/2025"), "Write it as 2025-03-10"),
        (("schema", "x"), "too many"),
        (("compare", "a.txt", "b.txt", "--\x1b[2J"), "<U+001B>"),
    ],
)
def test_errors_mend(claimcheck: Run, argv: tuple[str, ...], words: str) -> None:
    """What was probably meant, or what is possible."""
    code, _, err = claimcheck(*argv)

    assert code == 2
    assert words in err


def test_dates_labels_languages(claimcheck: Run) -> None:
    """By letter, or for all; sources may follow options."""
    argv = ("compare", "a.txt", "--date", "2025-03-10", "b.txt", "--date=B=2025-03-11")
    _, out, _ = claimcheck(*argv, "--label", "A=Le Monde", "--lang", "A=it", "--format", "json")
    first, second = json.loads(out)["sources"]

    assert (first["published"], second["published"]) == ("2025-03-10", "2025-03-11")
    assert (first["label"], second["label"]) == ("Le Monde", "b.txt")
    assert (first["language"], second["language"]) == ("it", "it")


def test_standard_input(claimcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As either side."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ITALIAN.encode())))

    code, out, _ = claimcheck("compare", "a.txt", "-", "--format", "json")

    assert code == 0
    assert json.loads(out)["sources"][1]["label"] == "stdin"


def test_only_some_kinds(claimcheck: Run) -> None:
    """Findings of other verdicts are left out, and the report says that it was asked for."""
    argv = ("compare", "a.txt", "b.txt", "--format", "json", "--only")
    report = json.loads(claimcheck(*argv, "contradictions")[1])

    assert [finding["verdict"] for finding in report["findings"]] == ["contradiction"]
    assert report["only_in"] == {}
    assert report["run"]["settings"] == {"only": "contradictions"}
    assert len(json.loads(claimcheck(*argv, "agreements,contradictions")[1])["findings"]) == 2


def test_only_does_not_hide_what_fails(claimcheck: Run) -> None:
    """--fail-on looks at what was found, not at what is shown."""
    argv = ("compare", "a.txt", "b.txt", "--only", "agreements", "--fail-on", "contradiction")

    assert claimcheck(*argv)[0] == 1


def test_extract_has_the_shape_of_a_comparison(claimcheck: Run) -> None:
    """The same keys; no findings."""
    report = json.loads(claimcheck("extract", "a.txt", "--format", "json")[1])
    compared = json.loads(claimcheck("compare", "a.txt", "b.txt", "--format", "json")[1])

    assert report.keys() == compared.keys()
    assert report["findings"] == []
    assert len(report["claims"]) == 1


def test_verbose_gives_timings(claimcheck: Run) -> None:
    """On standard error, because they differ from run to run."""
    _, out, err = claimcheck("compare", "a.txt", "b.txt", "-v")

    assert " ms" in err
    assert " ms" not in out


def test_warnings_and_quiet(claimcheck: Run) -> None:
    """What the reader noticed is said once, and not with -q."""
    Path("a.txt").write_bytes(FRENCH.encode("cp1252"))

    assert "cp1252" in claimcheck("compare", "a.txt", "b.txt")[2]
    assert claimcheck("compare", "a.txt", "b.txt", "-q")[2] == ""


@pytest.mark.parametrize(
    ("env", "escapes"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": ""}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour(
    claimcheck: Run, monkeypatch: pytest.MonkeyPatch, env: dict[str, str], escapes: bool
) -> None:
    """None where the output is no terminal, unless forced; NO_COLOR wins."""
    for name, value in env.items():
        monkeypatch.setenv(name, value)

    assert ("\x1b[1;31m" in claimcheck("compare", "a.txt", "b.txt")[1]) == escapes


def test_width(claimcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """--width, then COLUMNS, then 80."""

    def widest(*argv: str) -> int:
        lines = claimcheck("compare", "a.txt", "b.txt", *argv)[1].split("\n")
        return max(len(line) for line in lines)

    assert widest() == 80
    monkeypatch.setenv("COLUMNS", "100")
    assert widest() == 100
    assert widest("--width", "60") == 60


def test_interpreter_module() -> None:
    """``python -m claimcheck`` is the same program."""
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "-V"], capture_output=True, text=True, check=True
    )

    assert done.stdout == f"claimcheck {__version__}\n"


def test_broken_pipe_is_silent(tmp_path: Path) -> None:
    """``| head -1``: no traceback, no complaint at exit."""
    program = f"{sys.executable} -m claimcheck schema | head -1"
    done = subprocess.run(
        ["bash", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert (done.stdout, done.stderr) == ("{\n", "")


def test_ascii_locale_does_not_crash(tmp_path: Path) -> None:
    """Piped output is UTF-8 whatever the locale."""
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "completion", "fish"],
        cwd=tmp_path, env=env, capture_output=True, check=True,
    )  # fmt: skip

    assert done.stdout.decode("utf-8").startswith("complete -c claimcheck")
