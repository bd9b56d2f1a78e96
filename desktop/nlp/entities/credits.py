"""Lines about who made the article, and those that point to another: their people are not its."""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.entities.tables import rows

#: Most words of a line that only tells who made the article, with a colon and without.
_LONGEST, _PLAIN = 30, 14
#: Small words that such a line may have without a colon: "Laporan Rini dan Budi dari Solo".
_SMALL = frozenset({"wartawan", "reporter", "kontributor", "dan", "dari", "di", "and", "in"})
#: Before whose credit the words of a caption end: "... di Depok. ANTARA FOTO/Rini Astuti/nz".
_TAIL = re.compile(
    r"(?:ANTARA(?: FOTO)?|REUTERS|AFP|AP Photo|Getty Images|EPA|Xinhua)"
    r"(?:/[\w.&’' -]{2,40})+\)?[\s.]*$"
)
#: "(Foto: Dok. BPBD/Andi Wijaya)" anywhere in a paragraph.
_BRACKETS = re.compile(r"(?i)\((?:(?:sumber |kredit )?foto|photo|dok\.?|image)\b[^()]{0,80}\)")
#: A paragraph of initials or of outlet and reporter alone: "(Ant/rin)", "(Rini/Budi)".
_SIGNED = re.compile(r"\(?[\w.&’' -]{2,40}(?:[/|][\w.&’' -]{2,40}){1,4}\)|\([\w.]{2,12}\)")


class Credits:
    """Finds bylines, photo credits and pointers; the words they begin with stand in a table."""

    def __init__(self) -> None:
        kinds = {row[0]: row[1] for row in rows("credits.tsv")}
        self._kinds = kinds
        words = "|".join(re.escape(word) for word in sorted(kinds, key=len, reverse=True))
        self._head = re.compile(rf"(?i)[\W_]*({words})(?!\w)(\W*)")

    def made(self, text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
        """Where the article tells who wrote it and whose its pictures are."""
        return tuple(span for home in paragraphs for span in self._made(text, home))

    def pointers(self, text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
        """The paragraphs that point to another article."""
        return tuple(home for home in paragraphs if self._points(home.of(text)))

    def _made(self, text: str, home: Span) -> Iterator[Span]:
        words = home.of(text)
        if self._is_credit(words):
            yield home
            return
        for match in (*_BRACKETS.finditer(words), *_TAIL.finditer(words)):
            yield Span(home.start + match.start(), home.start + match.end())

    def _is_credit(self, words: str) -> bool:
        if _SIGNED.fullmatch(words.strip()):
            return True
        head = self._head.match(words)
        if not head or len(words.split()) > _LONGEST:
            return False
        kind, after, rest = self._kinds[head[1].lower()], head[2].strip(), words[head.end() :]
        if kind == "photo":
            return _is_owner(after, rest)
        if kind == "byline":
            return after[:1] in {":", "/", "|"}
        return kind == "laud" and (after[:1] == ":" or _is_plain(rest))

    def _points(self, words: str) -> bool:
        head = self._head.match(words)
        if not head or self._kinds[head[1].lower()] != "pointer":
            return False
        single = " " not in head[1]
        return not single or head[2].strip()[:1] == ":"


def _is_owner(after: str, rest: str) -> bool:
    """Whether a picture's owner follows, not what it shows: "Foto: Dok. Kemenkes"."""
    if after[:1] == "/" or "/" in rest:
        return True
    return bool(after) and all(word[0] in "(.&" or word[0].isupper() for word in rest.split())


def _is_plain(rest: str) -> bool:
    """Whether names alone follow: "Oleh Rini Astuti", not "Oleh karena itu ..."."""
    words = re.findall(r"[^\W\d_][\w.'’-]*", rest)
    names = [word for word in words if word.lower() not in _SMALL]
    return 0 < len(words) <= _PLAIN and all(word[0].isupper() for word in names)


def without_people(mentions: Iterable[Mention], places: Sequence[Span]) -> list[Mention]:
    """The mentions without people who stand in some places."""
    return [
        mention
        for mention in mentions
        if mention.kind is not EntityKind.PERSON
        or not any(place.overlaps(mention.span) for place in places)
    ]
