"""The project polices its own shape: lint, types, sizes of modules and functions."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "claimcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_MODULE = 300
LONGEST_FUNCTION = 50
DEEPEST_NESTING = 3
BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "command",
    [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)],
    ids=["ruff check", "ruff format", "mypy strict"],
)
def test_lint_and_types(command: tuple[str, ...]) -> None:
    """Lint, format and strict types hold for package, tests, training and benchmarks."""
    result = run(*command)

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_modules_fit_in_one_sitting(module: Path) -> None:
    """No module over 300 lines."""
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of the body, the docstring left out."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def depth(node: ast.AST) -> int:
    """Deepest nesting of blocks below a node; an ``elif`` is as deep as its ``if``."""
    deepest = 0
    for name, field in ast.iter_fields(node):
        children = field if isinstance(field, list) else [field]
        for child in children:
            if not isinstance(child, ast.AST):
                continue
            is_elif = (
                isinstance(node, ast.If)
                and name == "orelse"
                and len(children) == 1
                and isinstance(child, ast.If)
            )
            deepest = max(deepest, depth(child) + (isinstance(child, BLOCKS) and not is_elif))
    return deepest


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_stay_small(module: Path) -> None:
    """No function body over 50 lines, no nesting over 3."""
    long = [f.name for f in functions(module) if body_length(f) > LONGEST_FUNCTION]
    deep = [f.name for f in functions(module) if depth(f) > DEEPEST_NESTING]

    assert (long, deep) == ([], [])


def test_no_attics() -> None:
    """Rooms are named for their material."""
    attics = {"utils", "helpers", "common", "base", "misc", "manager", "registry", "constants"}

    assert [m.name for m in MODULES if m.stem in attics] == []
