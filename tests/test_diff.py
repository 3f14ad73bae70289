"""``claimcheck diff`` end to end: real extraction on two versions of an article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.cli import main
from claimcheck.diffing.words import words

ENGLISH = """\
Ferry runs aground off Marlowe Point

A passenger ferry ran aground off Marlowe Point on Tuesday evening. The coastguard said 212 people
were taken off the ship by lifeboat.

The captain has been questioned by the police. The company apologised to the passengers.

Divers will inspect the hull on Thursday. The harbour remains closed to all traffic.
"""
FRENCH = """\
Un ferry s'échoue au large de Kervanec

Un ferry s'est échoué mardi soir au large de Kervanec. Les secours ont évacué 212 personnes.

Le capitaine a été entendu par la police. La compagnie a présenté ses excuses aux passagers.

Le port reste fermé à toute navigation.
"""


def run(
    old: str, new: str, folder: Path, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, str]:
    """The exit code and what was written."""
    (folder / "old.txt").write_text(old, encoding="utf-8")
    (folder / "new.txt").write_text(new, encoding="utf-8")
    paths = (str(folder / "old.txt"), str(folder / "new.txt"))
    code = main(["diff", *paths, "--date", "2025-03-12", *options])
    return code, capsys.readouterr().out


def reordered(text: str) -> str:
    """The headline, then the paragraphs backwards."""
    headline, *paragraphs = text.strip().split("\n\n")
    return "\n\n".join([headline, *reversed(paragraphs)]) + "\n"


@pytest.mark.parametrize("text", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_reordering_and_spelling_give_nothing(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Paragraphs moved, typos made: no claim changed."""
    new = reordered(text)
    for right, wrong in (
        ("passenger", "passanger"), ("evening", "evenning"), ("compagnie", "compagnnie"),
    ):  # fmt: skip
        new = new.replace(right, wrong)
    assert new != text

    code, out = run(text, new, tmp_path, capsys)

    assert code == 0
    assert out.splitlines()[1].startswith("0 changed, 0 added, 0 removed, ")


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (ENGLISH, "said 212 people", "said 187 people"),
        (FRENCH, "évacué 212 personnes", "évacué 187 personnes"),
        (ENGLISH, "remains closed", "is no longer closed"),
        (ENGLISH, "questioned by the police", "arrested by the police"),
    ],
)
def test_one_edit_is_one_change(
    text: str, before: str, after: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An edit is found in the midst of moved paragraphs, and nothing else is."""
    code, out = run(
        text, reordered(text.replace(before, after)), tmp_path, capsys, "--format", "json"
    )

    found = json.loads(out)["changes"]
    assert code == 0
    assert [change["kind"] for change in found] == ["changed"]
    edited = set(words(after)) - set(words(before))
    assert edited <= set(words(found[0]["new"]["quote"]))
    assert not edited & set(words(found[0]["old"]["quote"]))


def test_a_new_paragraph_is_added(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its claims are new, the others unchanged."""
    new = ENGLISH + "\nA tug from Port Ellison towed the ferry away on Friday.\n"

    _, out = run(ENGLISH, new, tmp_path, capsys)

    counts = out.splitlines()[1]
    assert counts.startswith("0 changed, ")
    assert "0 added" not in counts
    assert "0 removed" in counts
    assert "+ ADDED  not said before" in out


def test_two_languages_are_no_versions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Said with the mend, not compared."""
    (tmp_path / "old.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "new.txt").write_text(FRENCH, encoding="utf-8")

    code = main(["diff", str(tmp_path / "old.txt"), str(tmp_path / "new.txt")])

    assert code == 2
    assert "claimcheck compare" in capsys.readouterr().err


def test_other_formats_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Changes are no comparison, so a comparison's formats do not fit."""
    assert run(ENGLISH, ENGLISH, tmp_path, capsys, "--format", "sarif")[0] == 2
