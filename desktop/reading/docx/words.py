"""The words of one paragraph of a Word document, as they stand once all changes are accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop.reading.docx.names import child, is_on, name_of, value

# What was deleted or moved away, instructions to fields, and properties.
_LEFT_OUT = frozenset(
    {
        *("del", "moveFrom", "delText", "delInstrText", "instrText", "fldData"),
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "fallback", "comment", "annotationRef"),
    }
)
_SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


@dataclass(slots=True)
class Words:
    """The text of a paragraph, the notes it points to, and the boxes that are anchored in it."""

    text: list[str] = field(default_factory=list)
    #: Each the part with the note and its id there.
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    #: Whether all words are bold by their own properties.
    bold: bool = True

    @property
    def whole(self) -> str:
        """The text in one piece."""
        return "".join(self.text)


def words_of(paragraph: Any) -> Words:
    """All that a paragraph holds."""
    found = Words()
    _gather(paragraph, found)
    return found


def _gather(element: Any, found: Words) -> None:
    for part in element:
        name = name_of(part)
        if name == "t":
            found.text.append(part.text or "")
        elif name in _SIGNS:
            found.text.append(_SIGNS[name])
        elif name == "txbxContent":
            found.boxes.append(part)
        elif name not in _LEFT_OUT:
            _within(part, name, found)


def _within(part: Any, name: str, found: Words) -> None:
    if name == "r":
        _run(part, found)
    elif name in _NOTES:
        found.notes.append((_NOTES[name], value(part, "id") or ""))
    else:
        _gather(_chosen(part) if name == "alternatives" else part, found)


def _run(run: Any, found: Words) -> None:
    properties = child(run, "rPr")
    if is_on(child(properties, "vanish")):
        return
    before = len(found.text)
    _gather(run, found)
    if "".join(found.text[before:]).strip() and not is_on(child(properties, "b")):
        found.bold = False


def _chosen(alternatives: Any) -> Any:
    """The first of several ways to write the same: a drawing, else the older picture of it."""
    choices = [part for part in alternatives if name_of(part) in {"choice", "fallback"}]
    return choices[0] if choices else alternatives
