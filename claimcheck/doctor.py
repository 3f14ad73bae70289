"""What is installed and what is missing, with the mend for each gap.

Nothing is loaded to find out: libraries are looked up by their metadata, models by their files.
"""

from __future__ import annotations

import hashlib
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final, Literal

from claimcheck import __version__
from claimcheck.article import LANGUAGES

PACKAGE: Final = "claimcheck"
REINSTALL: Final = "Install claimcheck again: pip install --force-reinstall claimcheck"

EXTRAS: Final = {
    "html": "saved web pages and URLs",
    "pdf": "PDF files",
    "embedders": "--embedder and --judge",
}
"""Optional extras of the package and what each of them opens."""

DIGITS: Final = 16
"""Hexadecimal digits shown of a hash: enough to tell two models apart."""

_REQUIREMENT: Final = re.compile(
    r"""^([A-Za-z0-9._-]+)[^;]*(?:;.*extra\s*==\s*["']([^"']+)["'])?"""
)

State = Literal["there", "optional", "missing"]


@dataclass(frozen=True)
class Check:
    """One thing looked for: whether it is there, and what mends it if not."""

    section: str
    name: str
    state: State
    detail: str
    mend: str | None = None


def examine() -> tuple[Check, ...]:
    """Every check, section by section, in a fixed order."""
    return (*_versions(), *_languages(), *_embedder(), *_extras())


def complete(checks: tuple[Check, ...]) -> bool:
    """Whether everything a comparison needs is there; optional extras do not count."""
    return all(check.state != "missing" for check in checks)


def _versions() -> Iterator[Check]:
    system = f"{platform.system()} {platform.machine()}"
    yield Check("versions", PACKAGE, "there", __version__)
    yield Check("versions", "python", "there", f"{platform.python_version()}, {system}")
    for name, extra in _requirements():
        if extra is None:
            yield _library("versions", name, mend=f"pip install {name}", absent="missing")


def _languages() -> Iterator[Check]:
    for language in LANGUAGES:
        with as_file(files("claimcheck.models") / f"{language}.udpipe") as parser:
            yield _model("languages", f"{language} parser", parser)
        yield _lexicon(language)


def _lexicon(language: str) -> Check:
    """A language needs a file of each kind that any language has: ``.toml``, ``.analysis.toml``."""
    names = {file.name for file in files("claimcheck.lexicon").iterdir()}
    kinds = sorted({name.partition(".")[2] for name in names if name.endswith(".toml")})
    needed = [f"{language}.{kind}" for kind in kinds]
    absent = [name for name in needed if name not in names]
    name = f"{language} lexicon"
    if absent:
        return Check("languages", name, "missing", f"{', '.join(absent)} not there", REINSTALL)
    return Check("languages", name, "there", ", ".join(needed))


def _embedder() -> Iterator[Check]:
    with as_file(files("claimcheck.models") / "embedder") as folder:
        yield _model("models", "embedder", folder / "model.safetensors")


def _extras() -> Iterator[Check]:
    for extra, use in EXTRAS.items():
        for name, of in _requirements():
            if of == extra:
                mend = f"pip install 'claimcheck[{extra}]'"
                yield _library(f"optional, for {use}", name, mend=mend, absent="optional")


def _requirements() -> tuple[tuple[str, str | None], ...]:
    """The libraries the installed package declares, each with its extra."""
    try:
        declared = metadata.requires(PACKAGE) or []
    except metadata.PackageNotFoundError:
        return ()
    matches = (_REQUIREMENT.match(requirement) for requirement in declared)
    return tuple((m[1], m[2]) for m in matches if m)


def _library(section: str, name: str, *, mend: str, absent: State) -> Check:
    try:
        return Check(section, name, "there", metadata.version(name))
    except metadata.PackageNotFoundError:
        return Check(section, name, absent, "not installed", mend)


def _model(section: str, name: str, file: Path) -> Check:
    if not file.is_file() or not file.stat().st_size:
        return Check(section, name, "missing", f"{file.name} is not there", REINSTALL)
    data = file.read_bytes()
    digest = hashlib.sha256(data).hexdigest()[:DIGITS]
    return Check(section, name, "there", f"{len(data) / 1e6:.1f} MB, sha256 {digest}")
