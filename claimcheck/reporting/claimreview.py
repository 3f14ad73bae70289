"""JSON-LD in schema.org's vocabulary: a draft ``ClaimReview`` for each contradiction.

A draft for an editor to complete, never a verdict on truth: there is no ``reviewRating``, and
``creativeWorkStatus`` says so. Each side is a ``Claim`` with the ``appearance`` it was read in.
The document may be pasted into a page: ``<``, ``>`` and ``&`` are escaped, so that no ``</script>``
ends it early.
"""

from __future__ import annotations

import json
from typing import Any

from claimcheck.claim import Claim
from claimcheck.comparison import Comparison, Finding
from claimcheck.reporting.sanitise import for_json
from claimcheck.reporting.view import View

_IN_A_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def render(comparison: Comparison) -> str:
    """The JSON-LD document, indented, with a line end."""
    view = View(comparison)
    drafts = [_review(view, finding) for finding in view.of_verdict("contradiction")]
    document = {"@context": "https://schema.org", "@graph": drafts}
    written = json.dumps(document, ensure_ascii=False, indent=2)
    return for_json(written).translate(_IN_A_SCRIPT) + "\n"


def _review(view: View, finding: Finding) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "identifier": finding.id,
        "creativeWorkStatus": "Draft",
        "claimReviewed": f"{view.question(finding)} {finding.reason}",
        "itemReviewed": [_claim(view, claim) for claim in view.claims_of(finding.claims)],
    }


def _claim(view: View, claim: Claim) -> dict[str, Any]:
    source = view.sources.get(claim.source)
    speaker = claim.attribution.speaker if claim.attribution else None
    fields: dict[str, Any] = {
        "@type": "Claim",
        "identifier": claim.id,
        "text": claim.quote,
        "abstract": claim.text,
        "inLanguage": source.language if source else None,
        # A name, not a node: whether it is a person or an organisation the words do not say.
        "author": speaker,
        "temporal": claim.as_of,
        "appearance": _appearance(view, claim),
    }
    return {key: value for key, value in fields.items() if value is not None}


def _appearance(view: View, claim: Claim) -> dict[str, Any]:
    source = view.sources.get(claim.source)
    if source is None:
        return {"@type": "CreativeWork", "name": claim.source}
    fields: dict[str, Any] = {
        "@type": "NewsArticle",
        "name": source.label,
        "headline": source.title,
        "url": source.url,
        "inLanguage": source.language,
        "datePublished": source.published,
        "publisher": {"@type": "Organization", "name": source.publisher}
        if source.publisher
        else None,
    }
    return {key: value for key, value in fields.items() if value is not None}
