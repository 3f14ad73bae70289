"""The one data file of a language, ``<language>.toml``, as it was written.

The words by which a language is identified stand apart, in ``<language>.analysis.toml``: telling
languages apart takes those of all six, and reading six whole files would cost every run 30 ms.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from claimcheck.errors import ClaimcheckError


@lru_cache
def tables(language: str) -> dict[str, Any]:
    """The tables of a language by its ISO 639-1 code; not to be changed.

    Raises:
        ClaimcheckError: there is no such file.
    """
    source = files("claimcheck.lexicon").joinpath(f"{language}.toml")
    if not source.is_file():
        raise ClaimcheckError(
            f"no lexicon for language {language!r}", hint=f"add claimcheck/lexicon/{language}.toml"
        )
    return tomllib.loads(source.read_text(encoding="utf-8"))
