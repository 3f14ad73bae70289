"""The README opens on real output, and its commands are those that prove the project.

``python -m tests.test_readme`` writes the shown report anew.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from claimcheck.cli import main
from tests.capture import shown_by

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SHOWN = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)
LONGEST = 150


def first_block() -> re.Match[str]:
    found = SHOWN.search(README.read_text(encoding="utf-8"))
    assert found is not None
    return found


def report(command: str) -> str:
    """What a command of the README prints, 80 columns wide, without colour."""
    words = shlex.split(command)[1:]
    return shown_by([*words, "--width", "80"], folder=ROOT)


def command_below(mark: str) -> str:
    """The shell command behind a comment in the README, as ``.ci/run`` reads it."""
    text = README.read_text(encoding="utf-8")
    return text.split(f"<!-- {mark} -->\n```sh\n")[1].split("```")[0]


def test_opens_on_what_the_tool_prints() -> None:
    """The first block is a command and its whole output."""
    block = first_block()

    assert block["output"] == report(block["command"])


def test_is_read_in_one_sitting() -> None:
    """At most 150 lines."""
    assert len(README.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_the_main_command_compares_the_articles_shown() -> None:
    """Who runs the first set-up command sees the report the page opens on."""
    *_, last = command_below("main command").split("&&\n")

    assert last.strip() == f".venv/bin/{first_block()['command']}"


@pytest.mark.parametrize("mark", ["main command", "test command"])
def test_set_up_pins_what_is_installed(mark: str) -> None:
    """Both commands make an environment of their own and honour the constraints."""
    command = command_below(mark)

    assert command.startswith("python3 -m venv .venv &&")
    assert "-c constraints.txt" in command


def test_a_command_that_fails_is_seen(capsys: pytest.CaptureFixture[str]) -> None:
    """The way reports are captured here does not hide a failure."""
    code = main(["compare", "no-such-article.txt", "nor-this.txt"])

    assert (code, "no-such-article.txt" in capsys.readouterr().err) == (2, True)


if __name__ == "__main__":
    block = first_block()
    text = README.read_text(encoding="utf-8")
    new = text[: block.start("output")] + report(block["command"]) + text[block.end("output") :]
    README.write_text(new, encoding="utf-8")
