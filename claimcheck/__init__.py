"""Compare news articles claim by claim, across languages, offline."""

__version__ = "0.1.0"
