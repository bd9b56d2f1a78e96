"""Which lines of a plain text are its title and its subheadings."""

import re
from collections.abc import Sequence

TITLE_LENGTH = 150
_HEADING_LENGTH = 80
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
# "Baca juga Harga beras naik" points to another article; "Foto: Istimewa" and "T: Mengapa" are
# labelled lines.
_NO_HEADING = re.compile(
    r"(?i)(?:baca (?:juga|selengkapnya|pula)|lihat juga|simak juga|read (?:also|more))\b"
    r"|[\w ]{1,12}:\s"
)


def is_title(first: str, second: str) -> bool:
    """Whether the first line of a text, with `second` after it, is a title."""
    return 0 < len(first) <= TITLE_LENGTH and not second


def is_subheading(lines: Sequence[str], index: int) -> bool:
    """Whether a line is a short phrase between two longer paragraphs of sentences.

    "Putusan NATO" between two paragraphs is one; "1. Beras" in a list is not, for what stands
    around it is as short; nor is "(Antara/AFP)" or "Jakarta, 10 Juli:".
    """
    if not 0 < index < len(lines) - 1:
        return False
    line = lines[index]
    if len(line) > _HEADING_LENGTH or not _looks_like_heading(line):
        return False
    around = (lines[index - 1], lines[index + 1])
    return all(len(other) > len(line) and _SENTENCE_END.search(other) for other in around)


def _looks_like_heading(line: str) -> bool:
    capital = line[0].isupper() or line[0].isdigit()
    return capital and line[-1].isalnum() and not _NO_HEADING.match(line)


def is_short_line(line: str) -> bool:
    """Whether a line is short and no sentence, so that being bold or large makes it a heading."""
    return 0 < len(line) <= TITLE_LENGTH and not _SENTENCE_END.search(line)
