"""``claimcheck doctor``: what is there, what is missing, and the mend."""

from __future__ import annotations

import hashlib
from importlib import metadata
from importlib.resources import files

import pytest

from claimcheck import doctor
from claimcheck.article import LANGUAGES
from claimcheck.cli import main
from claimcheck.doctor import Check, complete, examine
from claimcheck.reporting.checks import render


def by_name(name: str) -> Check:
    return next(check for check in examine() if check.name == name)


def test_every_language_has_a_parser_and_a_lexicon() -> None:
    """Two checks a language, in the order of the languages."""
    found = [check.name for check in examine() if check.section == "languages"]

    assert found == [f"{code} {part}" for code in LANGUAGES for part in ("parser", "lexicon")]


def test_a_language_without_a_lexicon_lacks_each_of_its_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The files are those that other languages have."""
    monkeypatch.setattr(doctor, "LANGUAGES", ("en", "xx"))

    known, unknown = by_name("en lexicon"), by_name("xx lexicon")
    assert known.state == "there"
    assert unknown.detail == known.detail.replace("en.", "xx.") + " not there"


def test_hashes_are_of_the_files() -> None:
    """The first digits of the file's SHA-256."""
    data = (files("claimcheck.models") / "fr.udpipe").read_bytes()

    assert by_name("fr parser").detail.endswith(hashlib.sha256(data).hexdigest()[:16])


def test_versions_are_the_installed_ones() -> None:
    """Every required library stands there with its version."""
    assert by_name("numpy").detail == metadata.version("numpy")
    assert by_name("pydantic").section == "versions"


def test_extras_name_their_use() -> None:
    """An optional library stands under what it opens."""
    assert by_name("pypdf").section == "optional, for PDF files"


def test_a_missing_extra_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told with its mend, and the whole is still complete."""
    _hide(monkeypatch, "pypdf")

    checks = examine()

    missing = next(check for check in checks if check.name == "pypdf")
    assert (missing.state, missing.mend) == ("optional", "pip install 'claimcheck[pdf]'")
    assert complete(tuple(check for check in checks if check.section != "models"))


def test_a_missing_library_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """What every comparison needs is missing, not optional."""
    _hide(monkeypatch, "numpy")

    assert by_name("numpy").state == "missing"
    assert not complete(examine())


def test_a_missing_model_has_its_own_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 4, and the name of the file."""
    monkeypatch.setattr(doctor, "LANGUAGES", ("xx",))

    assert main(["doctor"]) == 4
    out = capsys.readouterr().out
    assert "!! xx parser" in out
    assert "xx.udpipe is not there" in out
    assert "Install claimcheck again" in out


def test_render_lines_up() -> None:
    """One line a check, its mend below it, and the sum."""
    checks = (
        Check("versions", "a", "there", "1.0"),
        Check("versions", "long", "missing", "not installed", "pip install long"),
    )

    assert render(checks) == (
        "versions\n"
        "  ok a     1.0\n"
        "  !! long  not installed\n"
        "           pip install long\n"
        "\n"
        "1 needed but missing\n"
    )


def _hide(monkeypatch: pytest.MonkeyPatch, hidden: str) -> None:
    real = metadata.version

    def version(name: str) -> str:
        if name == hidden:
            raise metadata.PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr(metadata, "version", version)
