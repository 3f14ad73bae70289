"""Small nouns for tests: every argument that a test does not care about has a default.

Spans are found, not given: ``make_claim(article, "two hours")`` looks the quote up in the text.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from typing import Any

from claimcheck.article import Article
from claimcheck.claim import Attribution, Claim
from claimcheck.comparison import Comparison, Finding, Model, Question, Run, Tool
from claimcheck.pipeline import source
from claimcheck.value import Value

TEXT_A = (
    "La plateforme Delta à l'arrêt\n"
    "\n"
    "La panne a duré deux heures, selon l'opérateur. "
    "Elle a touché 12 000 clients à Lyon.\n"
    "\n"
    "La direction parle d'une attaque informatique.\n"
)
TEXT_B = (
    "Delta, due giorni di blackout\n"
    "\n"
    "Il blackout è durato due giorni. "
    "I clienti colpiti a Lione sono 12.000.\n"
    "\n"
    "La causa sarebbe un guasto a un server.\n"
    "Il sindaco ha chiesto un'indagine.\n"
)


def make_article(text: str = TEXT_A, *, id: str = "A", **fields: Any) -> Article:  # noqa: A002
    """An article of this text; the headline is its first line."""
    defaults: dict[str, Any] = {
        "label": f"{id.lower()}.txt",
        "path": f"{id.lower()}.txt",
        "language": "fr",
        "title": text.split("\n", 1)[0],
        "published": dt.date(2025, 3, 10),
        "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
    }
    return Article(id=id, text=text, **{**defaults, **fields})


def make_value(article: Article, words: str, **fields: Any) -> Value:
    """A value at the first place where its words stand in the article."""
    start = article.text.index(words)
    defaults: dict[str, Any] = {"kind": "count", "unit": "1", "amount": "1"}
    made = {**defaults, **fields}
    made.setdefault("low", made["amount"])
    made.setdefault("high", made["amount"])
    return Value(text=words, start=start, end=start + len(words), **made)


def make_claim(article: Article, quote: str, **fields: Any) -> Claim:
    """A claim at the first place where its quote stands in the article."""
    start = article.text.index(quote)
    before = article.text[:start]
    digest = hashlib.sha256(f"{article.id}{start}{quote}".encode("utf-8", "surrogatepass"))
    defaults: dict[str, Any] = {
        "id": f"{article.id}-{digest.hexdigest()[:4]}",
        "text": quote,
        "line": before.count("\n") + 1,
        "column": start - before.rfind("\n"),
        "aspect": "other",
        "sentence": (start, start + len(quote)),
    }
    return Claim(
        source=article.id,
        quote=quote,
        start=start,
        end=start + len(quote),
        **{**defaults, **fields},
    )


def make_finding(claims: Sequence[Claim], **fields: Any) -> Finding:
    """A contradiction between the claims, unless told otherwise."""
    ids = tuple(claim.id for claim in claims)
    digest = hashlib.sha256(" ".join(ids).encode()).hexdigest()[:4]
    aspect = claims[0].aspect
    defaults: dict[str, Any] = {
        "id": f"c-{digest}",
        "question": "q-1",
        "verdict": "contradiction",
        "aspect": aspect,
        "rule": f"{aspect}.disjoint",
        "reason": "the two do not meet",
        "similarity": 0.71,
        "gates": ("event", "question", "scope"),
    }
    return Finding(claims=ids, **{**defaults, **fields})


def make_question(claims: Sequence[Claim], **fields: Any) -> Question:
    """The question these claims answer."""
    defaults: dict[str, Any] = {"id": "q-1", "text": "What?", "aspect": claims[0].aspect}
    return Question(claims=tuple(claim.id for claim in claims), **{**defaults, **fields})


def make_comparison(
    articles: Sequence[Article] | None = None,
    claims: Sequence[Claim] = (),
    findings: Sequence[Finding] = (),
    **fields: Any,
) -> Comparison:
    """A comparison of these nouns; without any, a small one with every verdict (``sample``)."""
    if articles is None:
        return sample()
    found = {claim for finding in findings for claim in finding.claims}
    defaults: dict[str, Any] = {
        "tool": Tool(version="0.1.0"),
        "run": Run(embedder=Model(id="test-embedder", sha256="0" * 64)),
        "texts": {article.id: article.text for article in articles},
        "only_in": {
            article.id: tuple(
                claim.id for claim in claims if claim.source == article.id and claim.id not in found
            )
            for article in articles
        },
    }
    return Comparison(
        sources=tuple(source(article) for article in articles),
        claims=tuple(claims),
        findings=tuple(findings),
        **{**defaults, **fields},
    )


def sample() -> Comparison:
    """A French and an Italian article: one contradiction, one rival cause, one agreement."""
    a, b = make_article(TEXT_A), make_article(TEXT_B, id="B", language="it")
    long, short = _durations(a, b)
    many = make_claim(a, "Elle a touché 12 000 clients à Lyon", aspect="count")
    same = make_claim(b, "I clienti colpiti a Lione sono 12.000", aspect="count")
    attack = make_claim(a, "La direction parle d'une attaque informatique", aspect="cause")
    fault = make_claim(
        b, "La causa sarebbe un guasto a un server", aspect="cause", modality="reported"
    )
    alone = make_claim(b, "Il sindaco ha chiesto un'indagine", aspect="action")
    questions = (
        make_question((long, short), text="How long did the outage last?"),
        make_question((many, same), id="q-2", text="How many customers were affected?"),
        make_question((attack, fault), id="q-3", text="What caused the outage?"),
    )
    findings = (
        make_finding((long, short), reason="2 hours against 2 days", values=("2 h", "2 d")),
        make_finding((attack, fault), question="q-3", rule="cause.rival", reason="rival causes"),
        make_finding(
            (many, same),
            question="q-2",
            verdict="agreement",
            rule="count.meet",
            reason="both 12,000",
            values=("12,000", "12,000"),
        ),
    )
    claims = (long, many, attack, short, same, fault, alone)
    return make_comparison((a, b), claims, findings, questions=questions)


def _durations(a: Article, b: Article) -> tuple[Claim, Claim]:
    hours = make_value(a, "deux heures", kind="duration", amount="7200", unit="s")
    days = make_value(b, "due giorni", kind="duration", amount="172800", unit="s")
    # The headline says it too; the claim stands in the text below it.
    start = b.text.index("due giorni.")
    days = days.model_copy(update={"start": start, "end": start + len("due giorni")})
    return (
        make_claim(
            a,
            "La panne a duré deux heures",
            aspect="duration",
            values=(hours,),
            attribution=Attribution(speaker="l'opérateur", cue="selon"),
        ),
        make_claim(b, "Il blackout è durato due giorni", aspect="duration", values=(days,)),
    )
