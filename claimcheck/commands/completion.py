"""``claimcheck completion SHELL``: a script that completes commands, options and their values.

bash: ``source <(claimcheck completion bash)`` in ~/.bashrc; zsh: the same in ~/.zshrc; fish:
``claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish``.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from claimcheck.article import LANGUAGES
from claimcheck.cli import COMMANDS, DONE, FAIL_ON, ONLY, SHELLS, long_options, parsers
from claimcheck.commands.output import write
from claimcheck.reporting.formats import FORMATS

VALUES = {"--format": tuple(FORMATS), "--only": ONLY, "--fail-on": FAIL_ON, "--lang": LANGUAGES}
"""Options whose values are known words."""

_BASH = """\
_claimcheck() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} options=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{commands} --help --version" -- "$word")); return
  fi
  case $before in
{values}
  esac
  case $word in -*)
    case ${{COMP_WORDS[1]}} in
{options}
    esac
    COMPREPLY=($(compgen -W "$options" -- "$word")); return ;;
  esac
  COMPREPLY=($(compgen -f -- "$word"))
}}
complete -o filenames -F _claimcheck claimcheck
"""

_ZSH = "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"


def run(options: argparse.Namespace) -> int:
    """Write the script; the exit code."""
    write(script(options.shell), options.output)
    return DONE


def script(shell: str) -> str:
    """The completion script of a shell."""
    known = {name: long_options(parser) for name, parser in parsers()[1].items()}
    if shell == "fish":
        return _fish(known)
    return (_ZSH if shell == "zsh" else "") + _bash(known)


def _bash(known: Mapping[str, list[str]]) -> str:
    values = [
        f'    {option}) COMPREPLY=($(compgen -W "{" ".join(words)}" -- "$word")); return ;;'
        for option, words in VALUES.items()
    ]
    options = [f'      {name}) options="{" ".join(words)}" ;;' for name, words in known.items()]
    return _BASH.format(
        commands=" ".join(COMMANDS), values="\n".join(values), options="\n".join(options)
    )


def _fish(known: Mapping[str, list[str]]) -> str:
    lines = [
        f"complete -c claimcheck -n __fish_use_subcommand -a {name} -d '{summary}'"
        for name, summary in COMMANDS.items()
    ]
    for name, options in known.items():
        given = f"complete -c claimcheck -n '__fish_seen_subcommand_from {name}'"
        for option in options:
            words = VALUES.get(option)
            values = f" -x -a '{' '.join(words)}'" if words else ""
            lines.append(f"{given} -l {option[2:]}{values}")
    shells = " ".join(SHELLS)
    lines.append(
        f"complete -c claimcheck -n '__fish_seen_subcommand_from completion' -a '{shells}'"
    )
    return "\n".join(lines) + "\n"
