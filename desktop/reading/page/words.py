"""The editable word lists by which an article is told from what stands around it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop import resources
from desktop.reading.titles import letters


@dataclass(frozen=True, slots=True)
class PageWords:
    """What is no part of an article, as expressions over names and over text, and its outlets."""

    #: Names of boxes, and among them those of readers' comments.
    boxes: re.Pattern[str]
    comments: re.Pattern[str]
    #: Paragraphs that point elsewhere, name who made the article, or begin what follows it.
    pointers: re.Pattern[str]
    credits: re.Pattern[str]
    endings: re.Pattern[str]
    #: The name that an outlet goes by, for the end of its host.
    outlets: Mapping[str, str]
    #: Names of outlets and agencies, in letters alone.
    media: frozenset[str]


def load() -> PageWords:
    """The lists as they stand in resources/lexicons/pages."""
    folder = resources.root() / "lexicons" / "pages"
    names = _sections((folder / "boxes.txt").read_text(encoding="utf-8"), ",")
    texts = _sections((folder / "paragraphs.txt").read_text(encoding="utf-8"), "\n")
    outlets = _sections("[all]\n" + (folder / "outlets.tsv").read_text(encoding="utf-8"), "\n")
    media = "[all]\n" + (folder.parent / "names" / "media.tsv").read_text(encoding="utf-8")
    return PageWords(
        _named(names["boxes"]),
        _named(names["comments"]),
        _beginning(texts["pointers"]),
        _beginning(texts["credits"]),
        _beginning(texts["endings"]),
        dict(line.split("\t", 1) for line in outlets["all"]),
        frozenset(letters(name) for line in _sections(media, "\t").values() for name in line),
    )


def _sections(text: str, separator: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            entries = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            entries.extend(part.strip() for part in line.split(separator) if part.strip())
    return found


def _named(entries: list[str]) -> re.Pattern[str]:
    parts = "|".join(re.escape(entry.replace("+", " ")) for entry in entries)
    return re.compile(rf"(?<!\S)(?:{parts})(?!\S)")


def _beginning(entries: list[str]) -> re.Pattern[str]:
    """Paragraphs that begin with an entry; one that begins with a quotation mark is a quote."""
    parts = "|".join(_expression(entry) for entry in entries)
    return re.compile(rf"(?i)[^\w\"“‘']*(?:{parts})")


def _expression(entry: str) -> str:
    """An entry as an expression: "*" is anything between, "%" a number, "$" the end."""
    alone = entry.endswith("$")
    words = re.escape(entry.removesuffix("$")).replace(r"\*", ".{0,60}?")
    words = words.replace("%", r"\d{1,5}")
    if words.endswith(":"):
        # "Editor: Deni" and "Kontributor : Mae".
        words = words[:-1].rstrip("\\ ") + r"\s*:"
    if alone:
        return words + r"\W*$"
    return words + (r"(?!\w)" if entry[-1].isalnum() else "")
