"""Which paragraphs of a Word document are its title and its headings."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Any

from desktop.reading.docx.names import child, children, value

# Word writes the English names into files in all languages; other programs their own.
_TITLE = re.compile(r"(?i)title|judul")
_HEADING = re.compile(r"(?i)(?:heading|judul|kepala)\s*\d")
_LEFT_OUT = re.compile(r"(?i)toc(?: heading|\s*\d)|table of figures|header|footer")
_BODY_LEVEL = 9
_DEEPEST = 20


class Role(Enum):
    """What a style says of its paragraphs."""

    TEXT = auto()
    HEADING = auto()
    TITLE = auto()
    #: Tables of contents, and headers that were left in the text.
    LEFT_OUT = auto()


class Styles:
    """The styles of paragraphs by their ids."""

    def __init__(self, root: Any | None) -> None:
        self._styles = {value(style, "styleId") or "": style for style in children(root, "style")}

    def role(self, paragraph: Any) -> Role:
        """What a paragraph is, by its own level or by its style and those that one builds on."""
        properties = child(paragraph, "pPr")
        if _is_level(value(child(properties, "outlineLvl"))):
            return Role.HEADING
        style = value(child(properties, "pStyle"))
        for _ in range(_DEEPEST):
            found = self._styles.get(style or "")
            role = _role(found)
            if found is None or role is not Role.TEXT:
                return role
            style = value(child(found, "basedOn"))
        return Role.TEXT


def _role(style: Any | None) -> Role:
    name = value(child(style, "name")) or ""
    if _TITLE.fullmatch(name):
        return Role.TITLE
    if _LEFT_OUT.fullmatch(name):
        return Role.LEFT_OUT
    if _HEADING.fullmatch(name) or _is_level(value(child(style, "pPr", "outlineLvl"))):
        return Role.HEADING
    return Role.TEXT


def _is_level(level: str | None) -> bool:
    return level is not None and level.isdigit() and int(level) < _BODY_LEVEL
