"""Two versions of one article: their claims extracted, then compared."""

from __future__ import annotations

from claimcheck import __version__
from claimcheck.article import Article
from claimcheck.comparison import Tool
from claimcheck.diffing.changes import Changes
from claimcheck.diffing.versions import compare_versions
from claimcheck.errors import UsageError
from claimcheck.pipeline import extract, source


def diff(old: Article, new: Article) -> Changes:
    """What changed from one version to the other, in the new version's order."""
    if old.language != new.language:
        raise UsageError(
            f"{old.path} is in '{old.language}' and {new.path} in '{new.language}'",
            hint="Two versions of one article share its language; name it with --lang, "
            "or compare two articles with: claimcheck compare",
        )
    claims = extract(old), extract(new)
    changes = compare_versions(old, new, claims=claims)
    touched = {change.new.sentence for change in changes if change.new is not None}
    return Changes(
        tool=Tool(version=__version__),
        old=source(old),
        new=source(new),
        changes=changes,
        unchanged=len([claim for claim in claims[1] if claim.sentence not in touched]),
    )
