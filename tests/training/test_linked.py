"""Reading linked articles: a pair that only looks alike has no link."""

from __future__ import annotations

import json
from pathlib import Path

from linked import PAIRS, ROWS_AN_EVENT, read_group, read_pairs

SIDES = (
    "en\tA storm hit Orle.\tThe bridge is shut.\tThe mayor spoke.",
    "fr\tUn orage a frappé Orle.\tLe pont est ouvert.\tLe maire a parlé.",
)


def test_what_only_looks_alike_has_no_link(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("\t".join(("nothing", *SIDES)) + "\n", encoding="utf-8")
    ((_, _, links),) = read_pairs(path)
    assert links == []


def test_the_second_sentences_are_linked(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    row = "\t".join(("contradiction", *SIDES))
    path.write_text((row + "\n") * (ROWS_AN_EVENT + 1), encoding="utf-8")
    pairs = read_pairs(path)
    assert [name for name, _, _ in pairs] == ["pair-000"] * ROWS_AN_EVENT + ["pair-001"]
    _, articles, (link,) = pairs[0]
    assert link.verdict == "contradiction"
    assert [each.language for each in articles] == ["en", "fr"]
    assert [each.text[slice(*link.sides[each.id])] for each in articles] == [
        "The bridge is shut.",
        "Le pont est ouvert.",
    ]


def test_the_table_is_sound() -> None:
    """Four verdicts, and statements that stand once in their text."""
    pairs = read_pairs(Path(__file__).parents[2] / PAIRS)
    assert len(pairs) > 200
    verdicts = {link.verdict for _, _, links in pairs for link in links}
    assert verdicts == {"contradiction", "agreement", "compatible"}


def test_a_group_is_read_from_its_folder(tmp_path: Path) -> None:
    """Its articles by their letters, its links by the places of their quotes."""
    (tmp_path / "a.en.txt").write_text("Fire\n\nThe barn burned down.\n", encoding="utf-8")
    (tmp_path / "b.en.txt").write_text("Barn\n\nA barn burned on Monday.\n", encoding="utf-8")
    quoted = {"x": "a", "x_quote": "barn burned", "y": "b", "y_quote": "A barn burned"}
    gold = {
        "published": {"a": "2025-03-10", "b": "2025-03-11"},
        "links": [quoted | {"verdict": "agreement"}],
    }
    (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    articles, links = read_group(tmp_path)
    assert [(each.id, str(each.published)) for each in articles] == [
        ("A", "2025-03-10"),
        ("B", "2025-03-11"),
    ]
    texts = {each.id: each.text for each in articles}
    (only,) = links
    assert {name: texts[name][slice(*span)] for name, span in only.sides.items()} == {
        "A": "barn burned",
        "B": "A barn burned",
    }
