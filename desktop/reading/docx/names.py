"""Names of elements and attributes in WordprocessingML, in either of its two namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
#: Elements of other vocabularies that hold words, by what they are called there.
_OTHERS = {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent": "alternatives",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice": "choice",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback": "fallback",
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}t": "t",
}


def name_of(element: Any) -> str:
    """What an element is called in Word's vocabulary; "" for what only surrounds others."""
    tag = element.tag
    if not isinstance(tag, str):
        return "comment"
    space, _, name = tag.rpartition("}")
    return name if space[1:] in _WORD else _OTHERS.get(tag, "")


def children(element: Any | None, name: str) -> Iterator[Any]:
    """The children of a name; none where there is no element."""
    return (child for child in (() if element is None else element) if name_of(child) == name)


def child(element: Any | None, *path: str) -> Any | None:
    """The first child of a name, or the first of that, and so on; None where one is missing."""
    for name in path:
        element = next(children(element, name), None)
    return element


def value(element: Any | None, attribute: str = "val") -> str | None:
    """An attribute in Word's namespace; None where element or attribute is missing."""
    if element is None:
        return None
    return next((v for space in _WORD if (v := element.get(f"{{{space}}}{attribute}"))), None)


def is_on(element: Any | None) -> bool:
    """Whether a switch such as bold is there and not turned off."""
    return element is not None and value(element) not in {"0", "false", "off", "none"}
