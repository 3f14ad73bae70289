"""The command line: parse arguments, call the command, turn errors into exit codes.

Nothing heavy is imported here; a command's module is loaded when the command is given.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from claimcheck import __version__
from claimcheck.commands.options import did_you_mean, one_of, some_of
from claimcheck.reporting.formats import FORMATS
from claimcheck.reporting.sanitise import for_terminal

DONE, FOUND, MISUSED, INCOMPLETE, NO_MODEL, BUG, INTERRUPTED = 0, 1, 2, 3, 4, 70, 130
"""Exit codes. 70 is a bug in claimcheck: EX_SOFTWARE of sysexits(3)."""

COMMANDS = {
    "compare": "where two or more articles agree, differ, and stand alone",
    "extract": "the claims of articles, one by one",
    "explain": "why a finding of a JSON report is one",
    "diff": "what changed, claim by claim, between two versions of an article",
    "schema": "the JSON Schema of the report",
    "doctor": "versions, models and what is missing",
    "completion": "a completion script for your shell",
}
"""Each command and what it shows; ``claimcheck/commands/<name>.py`` has its ``run``."""

EXAMPLES = """\
examples:
  claimcheck compare lemonde.txt repubblica.txt
  claimcheck compare a.txt b.txt --date A=2025-03-10 --date B=2025-03-11 -o report.html
  claimcheck compare a.txt b.txt c.txt --only contradictions --fail-on contradiction
  claimcheck extract a.txt --format jsonl
  claimcheck explain c-7f3a report.json

exit codes:
  0 done   1 findings that --fail-on names   2 wrong use, or nothing to read
  3 done, but a source could not be read   4 a model asked for is not there
  70 a bug in claimcheck   130 interrupted
"""

ONLY = ("contradictions", "updates", "not-comparable", "agreements", "only-in")
FAIL_ON = ("contradiction", "never")
SHELLS = ("bash", "zsh", "fish")


_LONG_OPTION = re.compile(r"(?<![\w-])--[a-z-]+")


class _Parser(argparse.ArgumentParser):
    """An argument parser whose errors say what to do, in the form of all our errors."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"claimcheck: {for_terminal(message)}\n  Try '{self.prog} --help'.\n")


def parsers() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The whole grammar of the command line, and the part of it each command has."""
    top = _Parser(
        prog="claimcheck",
        description="Compare news articles claim by claim, across languages, offline.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("-V", "--version", action="version", version=f"claimcheck {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    made: dict[str, argparse.ArgumentParser] = {
        name: commands.add_parser(
            name,
            help=summary,
            description=f"Show {summary}.",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        for name, summary in COMMANDS.items()
    }
    made["compare"].epilog = EXAMPLES
    _compare_options(made["compare"])
    _extract_options(made["extract"])
    _diff_options(made["diff"])
    made["explain"].add_argument("finding", metavar="FINDING", help="its id: c-7f3a")
    made["explain"].add_argument("report", metavar="REPORT.json", help="a report, or '-'")
    made["completion"].add_argument(
        "shell", metavar="SHELL", type=one_of(SHELLS), help=f"one of {' '.join(SHELLS)}"
    )
    for command in made.values():
        _common_options(command)
    return top, made


def _common_options(to: argparse.ArgumentParser) -> None:
    to.add_argument("-o", "--output", metavar="FILE", help="write to FILE, format by its suffix")
    to.add_argument("-q", "--quiet", action="store_true", help="no warnings, no progress")
    to.add_argument("-v", "--verbose", action="store_true", help="every claim; timings on stderr")


def _source_options(to: argparse.ArgumentParser) -> None:
    about = to.add_argument_group("about one source, by its letter; without a letter, about all")
    for option, metavar, text in (
        ("--date", "A=YYYY-MM-DD", "the day it was published"),
        ("--lang", "A=fr", "its language: en fr it es de pt"),
        ("--label", "A=NAME", "what to call it"),
    ):
        about.add_argument(option, metavar=metavar, action="append", default=[], help=text)
    to.add_argument(
        "--allow-net", action="store_true", help="let https:// sources be fetched; off by default"
    )


def _report_options(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--format", metavar="FORMAT", type=one_of(FORMATS), help=f"one of {' '.join(FORMATS)}"
    )
    to.add_argument("--width", metavar="N", type=int, help="columns of the terminal report")


def _compare_options(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "paths", metavar="SOURCE", nargs="+", help=".txt .md .html .pdf .jsonl, URL, or '-'"
    )
    _source_options(to)
    _report_options(to)
    to.add_argument(
        "--only", metavar="KIND", type=some_of(ONLY), help=f"show some kinds: {', '.join(ONLY)}"
    )
    to.add_argument("--all", action="store_true", help="list the claims only one source makes")
    to.add_argument("--embedder", metavar="NAME", help="a sentence-transformers model")
    to.add_argument("--judge", metavar="NAME", help="a cross-encoder trained on inference")
    to.add_argument(
        "--fail-on",
        metavar="WHAT",
        type=one_of(FAIL_ON),
        default="never",
        help="exit with 1 on a contradiction; default: never",
    )


def _extract_options(to: argparse.ArgumentParser) -> None:
    to.add_argument("paths", metavar="SOURCE", nargs="+", help="as for compare")
    _source_options(to)
    _report_options(to)


def _diff_options(to: argparse.ArgumentParser) -> None:
    to.add_argument("old", metavar="OLD")
    to.add_argument("new", metavar="NEW")
    _source_options(to)
    _report_options(to)


def main(argv: Sequence[str]) -> int:
    """Run one command line; the exit code."""
    try:
        options = _parse(list(argv))
        if options is None:
            return MISUSED
        command = import_module(f"claimcheck.commands.{options.command}")
        return int(command.run(options))
    except SystemExit as stop:
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost frame: every error gets its exit code
        return _explained(error)


def run() -> None:
    """The console script."""
    # pydantic would look through every installed distribution for plugins before its first model.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A run is short and leaves few cycles behind: looking for them took a twentieth of its time.
    gc.disable()
    sys.exit(main(sys.argv[1:]))


def _parse(argv: list[str]) -> argparse.Namespace | None:
    """The options; None when there is no command (the help has been printed)."""
    top, commands = parsers()
    first = next((word for word in argv if not word.startswith("-")), None)
    if first is not None and first not in COMMANDS:
        top.error(f"no command '{first}': {_meant(first, argv)}")
    options, rest = top.parse_known_args(argv)
    if options.command is None:
        top.print_help(sys.stderr)
        return None
    command = commands[options.command]
    for word in rest:
        # argparse gives up on sources that follow an option; they are sources all the same.
        if word.startswith("-") and word != "-":
            known = long_options(command)
            command.error(f"no option '{word}': {did_you_mean(word.partition('=')[0], known)}")
        if not hasattr(options, "paths"):
            command.error(f"'{word}' is one argument too many")
        options.paths.append(word)
    return options


def _meant(word: str, argv: list[str]) -> str:
    """A command near the word, or ``compare`` when the word is a file."""
    if "." in word or "/" in word:
        return f"did you mean 'claimcheck compare {' '.join(argv)}'?"
    return did_you_mean(word, COMMANDS)


def long_options(command: argparse.ArgumentParser) -> list[str]:
    """The long options a command has, as its own help lists them."""
    return sorted(set(_LONG_OPTION.findall(command.format_help())))


def _explained(error: Exception) -> int:
    """Say what went wrong on standard error; the exit code for it."""
    return int(import_module("claimcheck.commands.failure").explain(error))
