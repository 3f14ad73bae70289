"""The rooms and who may enter them: imports run one way, from the text to the report."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "claimcheck"
NOUNS = {"article", "claim", "value", "comparison", "errors", "__init__"}

MAY_IMPORT = {
    "reading": {"reading", "analysis"},
    "analysis": {"analysis", "lexicon"},
    "lexicon": {"lexicon"},
    "extraction": {"extraction", "analysis", "lexicon"},
    "embedding": {"models"},
    "alignment": {"alignment", "embedding"},
    "judging": {"judging", "alignment", "embedding"},
    "reporting": {"reporting", "judging", "diffing", "doctor"},
    "pipeline": {
        "analysis",
        "extraction",
        "embedding",
        "alignment",
        "judging",
        "side_by_side",
    },
    "side_by_side": set(),
}
"""Each room and the rooms it may import, besides the nouns.

``reading`` asks ``analysis`` for the language; ``reporting`` tells values in the words of
``judging``, and renders the nouns of ``diffing`` and ``doctor``.
"""

TERMINAL = ("", "_brief", "_findings", "_matrix", "_quote")

ONLY_HERE = {
    "rich": {f"reporting/terminal{part}.py" for part in TERMINAL},
    "argparse": {"cli.py", "commands"},
    "trafilatura": {"reading"},
    "pypdf": {"reading"},
    "ufal": {"analysis"},
    "torch": set(),
}
"""Libraries with one home."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def imported(module: Path) -> set[str]:
    """Dotted names a module imports, at its top or inside a function."""
    names = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def place(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


def room(name: str) -> str:
    """The room of a path in the package or of a dotted name of it."""
    return name.replace("/", ".").removesuffix(".py").removeprefix("claimcheck.").split(".")[0]


@pytest.mark.parametrize("module", MODULES, ids=place)
def test_rooms_import_one_way(module: Path) -> None:
    """No room imports what comes after it."""
    here = room(place(module))
    allowed = MAY_IMPORT.get(here, set())
    entered = {room(name) for name in imported(module) if name.startswith("claimcheck.")}

    if here in MAY_IMPORT:
        assert entered - allowed - NOUNS == set()
    if here in NOUNS - {"__init__"}:
        assert entered - NOUNS == set()


@pytest.mark.parametrize("module", MODULES, ids=place)
def test_libraries_have_one_home(module: Path) -> None:
    """Rich belongs to the terminal report, the parser to analysis ..."""
    strangers = [
        name
        for name in sorted(imported(module))
        for library, homes in ONLY_HERE.items()
        if name.split(".")[0] == library
        and not any(place(module) == home or place(module).startswith(f"{home}/") for home in homes)
    ]

    assert strangers == []
