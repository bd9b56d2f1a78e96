"""Parts a body or a place from the person named right after it, who holds an office there."""

from collections.abc import Iterable, Iterator, Sequence

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk
from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.entities.usage import Usage
from desktop.nlp.tokens import Token

_ORG, _PLACE, _PERSON = EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PERSON
#: Bodies named by their task: no person's name belongs to "Kementerian Pertanian".
_TASKS = frozenset(
    {"kementerian", "kementrian", "dinas", "badan", "direktorat", "ditjen", "departemen"}
)
#: Tables whose names a person does not begin with; a district may be called as anybody is.
_GROUND = frozenset({"country", "area", "place", "city"})
#: How many words before a name may hold the office: "Kepala Badan Pangan | Kementerian ...".
_REACH = 8
#: Most and least words of the person's name.
_LONGEST, _SHORTEST = 5, 2
_FIRMS = frozenset({"pt", "pt.", "cv", "ud", "pd", "perum", "po"})
_SHORTENED = frozenset({"moh", "muh", "mohd", "muhd"})
#: Offices that an English name follows at once: "President Jane Doe".
_ADDRESSES = frozenset({"president", "senator", "sen", "gov", "rep", "mr", "mrs", "ms"})
_ENDS = frozenset(".?!")
_DIRECTIONS = frozenset({"Utara", "Selatan", "Barat", "Tengah", "Tenggara", "Raya", "Pusat"})


class Bearers:
    """Cuts "Kepala Dinas Kesehatan Kota Malang | Retno Wulandari" before the person."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        triggers = rows("triggers.tsv")
        self._roles = frozenset(row[0] for row in triggers if row[1] == "role")
        self._heads = frozenset(row[0] for row in triggers if row[1] in {"organ", "area"})
        self._heads |= {row[0] for row in rows("institutions.tsv")}
        self._ends = frozenset(row[0] for row in triggers if row[1] in {"organend", "areaend"})
        self._cues = frozenset(row[0] for row in triggers if row[1] == "cue")

    def speaking(self, paragraphs: Iterable[Sequence[Token]]) -> frozenset[str]:
        """The single names that an article lets speak: "kata Retno", "Retno mengatakan"."""
        return frozenset(
            token.lower
            for tokens in paragraphs
            for at, token in enumerate(tokens)
            if token.text[0].isupper() and self._speaks(tokens, at)
        )

    def _speaks(self, tokens: Sequence[Token], at: int) -> bool:
        before = tokens[at - 1] if at else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after and after.text[0].isupper():
            return False
        if before and before.lower in self._cues:
            return True
        opens = before is None or not before.text[0].isalnum()
        return opens and after is not None and after.lower in self._cues

    def part(
        self,
        tokens: Sequence[Token],
        chunks: Iterable[Chunk],
        usage: Usage,
        speaking: frozenset[str],
    ) -> Iterator[Chunk]:
        """The chunks of a paragraph, holders of an office apart from where they hold it."""
        for chunk in chunks:
            at = self._cut(tokens, chunk, usage, speaking)
            if not at:
                yield self._addressed(tokens, chunk)
                continue
            if chunk.kind is not _PERSON:
                yield chunk._replace(end=at)
            elif kind := self._known_kind(tokens, chunk.start, at):
                yield chunk._replace(end=at, kind=kind)
            yield chunk._replace(start=at, kind=_PERSON)

    def _addressed(self, tokens: Sequence[Token], chunk: Chunk) -> Chunk:
        """A person whom an English title gives away: "President | Jane Doe"."""
        before = chunk.start - 1
        if before > 0 and tokens[before].text == ".":
            before -= 1
        if chunk.kind is _PERSON or before < 0 or tokens[before].lower not in _ADDRESSES:
            return chunk
        words = tokens[chunk.start : chunk.end]
        if len(words) < _SHORTEST or not all(self._is_name(word) for word in words):
            return chunk
        if self._tables.kinds(" ".join(word.text for word in words)):
            return chunk
        return chunk._replace(kind=_PERSON, confidence=max(chunk.confidence, 0.9))

    def _cut(
        self, tokens: Sequence[Token], chunk: Chunk, usage: Usage, speaking: frozenset[str]
    ) -> int:
        """Where the person begins; 0 where the chunk is one name."""
        if chunk.kind is _PERSON and self._is_region(tokens, chunk):
            return chunk.start + 1
        if not self._has_office(tokens, chunk.start):
            return 0
        for at in range(chunk.start + 1, chunk.end - _SHORTEST + 1):
            if not self._may_be_person(tokens, at, chunk.end):
                continue
            if chunk.kind is _PERSON:
                first = at == chunk.start + 1
                if first and self._is_foreign(tokens, at, usage, speaking):
                    return at
            elif self._ends_body(tokens, chunk, at, usage, speaking):
                return at
        return 0

    def _has_office(self, tokens: Sequence[Token], start: int) -> bool:
        """Whether an office stands before in the sentence: "Imam Besar | Masjid Istiqlal"."""
        for at in range(start - 1, max(-1, start - 1 - _REACH), -1):
            if tokens[at].text in _ENDS:
                return False
            if tokens[at].lower in self._roles:
                return True
        return False

    def _is_region(self, tokens: Sequence[Token], chunk: Chunk) -> bool:
        """Whether a person would begin with a region cut short: "Sultra | Saiful Bahri"."""
        first = tokens[chunk.start]
        short = self._tables.expanded(first.lower) != first.lower and not self._is_given(first)
        return short and chunk.end - chunk.start > 1

    def _may_be_person(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        length, kinds = self._tables.match(tokens, start)
        if end - start > _LONGEST or (length > 1 and not _GROUND.isdisjoint(kinds)):
            return False
        return all(self._is_name(word) for word in tokens[start:end])

    def _is_name(self, word: Token) -> bool:
        if not word.text[0].isupper() or word.text in _DIRECTIONS:
            return False
        return word.lower not in self._heads and word.lower not in self._ends

    def _ends_body(
        self,
        tokens: Sequence[Token],
        chunk: Chunk,
        at: int,
        usage: Usage,
        speaking: frozenset[str],
    ) -> bool:
        """Whether a body or a place is whole before a person begins."""
        head, before, first = tokens[chunk.start], tokens[at - 1], tokens[at]
        if before.lower in self._heads or (at == chunk.start + 1 and self._is_given(head)):
            return False  # "Universitas Ahmad Dahlan" is named after a person.
        if first.lower in speaking:
            return True
        if at == chunk.start + 1 or not self._is_surely_given(first, usage):
            return False
        if head.lower in _FIRMS or self._is_given(before):
            firm = head.lower in _FIRMS and self._ends_firm(tokens, chunk, at)
            return firm or before.lower in self._ends
        words = tokens[at : chunk.end]
        if not all(self._is_given(word) or usage.is_rare(word.lower) for word in words):
            return False
        own = at == chunk.start + 2 and usage.is_rare(before.lower)
        return own or self._is_ground(before) or head.lower in _TASKS

    def _ends_firm(self, tokens: Sequence[Token], chunk: Chunk, at: int) -> bool:
        """Whether given names follow the firm: "PT Bahari Jaya Ancol | Rika Lestari mengatakan"."""
        given = all(self._is_given(word) for word in tokens[at : chunk.end - 1])
        after = tokens[chunk.end] if chunk.end < len(tokens) else None
        acts = after is not None and (after.lower in self._cues or after.text in ",(")
        return given and acts and at > chunk.start + _SHORTEST

    def _is_foreign(
        self, tokens: Sequence[Token], at: int, usage: Usage, speaking: frozenset[str]
    ) -> bool:
        """Whether the word before a person is none of his: "Kepala BNN Jambi | Budi Hartono"."""
        before, first = tokens[at - 1], tokens[at]
        if self._is_given(before) or before.lower in speaking:
            return False
        if self._known_kind(tokens, at - 1, at) and not _is_short(first):
            return self._is_surely_given(first, usage) or first.lower in speaking
        return first.lower in speaking and usage.is_common(before.lower)

    def _known_kind(self, tokens: Sequence[Token], start: int, end: int) -> EntityKind | None:
        text = " ".join(token.text for token in tokens[start:end])
        kinds = self._tables.kinds(text)
        if not _GROUND.isdisjoint(kinds):
            return _PLACE
        return _ORG if "organisation" in kinds or _is_short(tokens[start]) else None

    def _is_ground(self, token: Token) -> bool:
        return not _GROUND.isdisjoint(self._tables.kinds(token.text))

    def _is_surely_given(self, token: Token, usage: Usage) -> bool:
        given = self._is_given(token) and not self._is_ground(token)
        return given and not usage.is_common(token.lower)

    def _is_given(self, token: Token) -> bool:
        return token.lower in self._tables.given or token.lower in _SHORTENED


def _is_short(token: Token) -> bool:
    """Whether a word is the initials of a body: "HIMKI"."""
    return len(token.text) > 2 and token.text.isupper()
