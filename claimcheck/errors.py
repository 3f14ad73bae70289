"""What can go wrong on purpose.

ClaimcheckError            message, and a hint that mends it
├── SourceError            a source cannot be read: names the file
├── UsageError             the options contradict each other or the sources
└── ModelError             a model asked for is not there
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """An error with its mend; ``str()`` gives both on two lines."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.message if self.hint is None else f"{self.message}\n{self.hint}"


class SourceError(ClaimcheckError):
    """A source cannot be read; the message begins with its path."""


class UsageError(ClaimcheckError):
    """The options cannot be followed."""


class ModelError(ClaimcheckError):
    """A model that was asked for is not there."""
