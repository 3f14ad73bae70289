"""A report's HTML, parsed by the standard library, for tests to ask questions of."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr"}


@dataclass
class Node:
    """An element with its attributes, its children and the text in between."""

    name: str
    attributes: dict[str, str | None]
    parent: Node | None = None
    children: list[Node | str] = field(default_factory=list)

    def all(self, name: str | None = None) -> list[Node]:
        """Every element below, in document order; of one name if it is given."""
        below = [
            found
            for child in self.children
            if isinstance(child, Node)
            for found in (child, *child.all())
        ]
        return [node for node in below if name in (None, node.name)]

    def text(self) -> str:
        """All text below."""
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def has_class(self, name: str) -> bool:
        """Whether the element is of a class."""
        return name in (self.attributes.get("class") or "").split()


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("document", {})
        self.at = self.root
        self.unbalanced: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, dict(attrs), self.at)
        self.at.children.append(node)
        if tag not in VOID:
            self.at = node

    def handle_endtag(self, tag: str) -> None:
        if self.at.name != tag or self.at.parent is None:
            self.unbalanced.append(tag)
            return
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(data)


def parse(document: str) -> Node:
    """The document's tree; every end tag must close the element that is open."""
    builder = _Builder()
    builder.feed(document)
    builder.close()
    assert builder.unbalanced == []
    assert builder.at is builder.root
    return builder.root
