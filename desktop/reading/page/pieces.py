"""The pieces of text on a page, each with what tells an article's from the rest."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.reading.normal import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS_IN_LINE = (
    "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark o:p q s samp"
    " small span strike strong sub sup td th time tt u var wbr"
)
_NOT_READ = (
    "audio button canvas head iframe input math noscript object script select style svg template"
    " textarea title video"
)
_INLINE = frozenset(_WORDS_IN_LINE.split())
_SKIPPED = frozenset(_NOT_READ.split())
# What these elements make of the text inside them.
_STYLES = dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading") | {
    "a": "link",
    "b": "bold",
    "strong": "bold",
    "em": "italic",
    "i": "italic",
}
_PICTURES = frozenset({"amp-img", "iframe", "img", "video"})
_CELLS = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of text as it stands on the page."""

    text: str
    #: The element whose block it is, and whether it lies in a heading.
    element: Any
    heading: bool = False
    #: How much of the text is inside links, bold and italic type, from 0 to 1.
    linked: float = 0.0
    bold: float = 0.0
    italic: float = 0.0
    #: Whether a picture stands between it and the piece before.
    after_picture: bool = False

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1


@dataclass(slots=True)
class _Block:
    """The block that is being read."""

    element: Any
    parts: list[str] = field(default_factory=list)
    sizes: Counter[str] = field(default_factory=Counter)

    def piece(self, *, after_picture: bool) -> Piece | None:
        text = " ".join(normalise("".join(self.parts)).split())
        if not text:
            return None
        size = max(1, self.sizes["all"])
        return Piece(
            text,
            self.element,
            self.sizes["heading"] > 0,
            self.sizes["link"] / size,
            self.sizes["bold"] / size,
            self.sizes["italic"] / size,
            after_picture,
        )


class _Reader:
    """Follows a walk over elements and gives a piece wherever a block ends."""

    def __init__(self, root: Any) -> None:
        self._block = _Block(root)
        self._open: Counter[str] = Counter()
        self._picture = False

    def enter(self, element: Any) -> Iterator[Piece]:
        """An element begins; a block ends the one before it."""
        if element.tag not in _INLINE:
            yield from self.close(element)
        self._picture = self._picture or element.tag in _PICTURES
        if element.tag in _STYLES:
            self._open[_STYLES[element.tag]] += 1

    def leave(self, element: Any) -> Iterator[Piece]:
        """An element ends, and with it a block."""
        if element.tag not in _INLINE:
            yield from self.close(element.getparent())
        if element.tag in _STYLES:
            self._open[_STYLES[element.tag]] -= 1
        if element.tag in _CELLS:
            self.add(" ")

    def add(self, text: str | None) -> None:
        """Text in the block that is open."""
        if text:
            size, sizes = len(text.strip()), self._block.sizes
            self._block.parts.append(text)
            sizes["all"] += size
            for style, depth in self._open.items():
                if depth:
                    sizes[style] += size

    def close(self, element: Any) -> Iterator[Piece]:
        """The piece that ends here, if there is any; the next belongs to `element`."""
        piece = self._block.piece(after_picture=self._picture)
        self._block = _Block(element)
        if piece:
            self._picture = False
            yield piece


def pieces(root: Any) -> Iterator[Piece]:
    """The pieces of an element in order; nothing is recursive, however deep the page."""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms

    reader = _Reader(root)
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            yield from reader.enter(element)
            if element.tag in _SKIPPED or element.tag.startswith("amp-"):
                walk.skip_subtree()
            else:
                reader.add(element.text)
            continue
        if event == "end":
            yield from reader.leave(element)
        reader.add(None if element is root else element.tail)
    yield from reader.close(None)
