"""Compare news articles claim by claim, across languages, offline.

``read_article`` reads one source, ``extract`` gives the claims of one article, ``compare`` the
whole comparison of two or more. The nouns are pydantic models: ``Article``, ``Claim``, ``Value``,
``Comparison``, ``Question``, ``Finding``. Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.article import Article
    from claimcheck.claim import Claim
    from claimcheck.comparison import Comparison, Finding, Question
    from claimcheck.errors import ClaimcheckError
    from claimcheck.pipeline import compare, extract
    from claimcheck.reading.read import read_article
    from claimcheck.value import Value

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Claim",
    "ClaimcheckError",
    "Comparison",
    "Finding",
    "Question",
    "Value",
    "compare",
    "extract",
    "read_article",
]

_HOMES = {
    "Article": "article",
    "Claim": "claim",
    "ClaimcheckError": "errors",
    "Comparison": "comparison",
    "Finding": "comparison",
    "Question": "comparison",
    "Value": "value",
    "compare": "pipeline",
    "extract": "pipeline",
    "read_article": "reading.read",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    return getattr(import_module(f"claimcheck.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
