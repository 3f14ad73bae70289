"""Shell completion: complete, and tried in the shells that are here."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from claimcheck.cli import COMMANDS, long_options, parsers
from claimcheck.commands.completion import script


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_and_option_is_known(shell: str) -> None:
    """The scripts cannot fall behind the parser."""
    written = script(shell)

    for name, command in parsers()[1].items():
        assert name in written
        for option in long_options(command):
            assert (option[2:] if shell == "fish" else option) in written


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_can_read_it(shell: str) -> None:
    """Syntax checked by the shell itself."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run(
        [shell, "-n"], input=script(shell), capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["claimcheck", ""], [*COMMANDS, "--help", "--version"]),
        (["claimcheck", "com"], ["compare", "completion"]),
        (["claimcheck", "compare", "--fo"], ["--format"]),
        (["claimcheck", "compare", "--format", "js"], ["json", "jsonl"]),
        (["claimcheck", "compare", "a.txt", "--only", "a"], ["agreements"]),
        (["claimcheck", "schema", "--fo"], []),
    ],
)
def test_bash_completes(words: list[str], offered: list[str]) -> None:
    """Commands first, then options and their values."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    line = " ".join(f"'{word}'" for word in words)
    program = (
        f"{script('bash')}\nCOMP_WORDS=({line}); COMP_CWORD={len(words) - 1}\n"
        '_claimcheck; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == offered
