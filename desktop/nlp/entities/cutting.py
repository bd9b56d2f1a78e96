"""Takes apart what the recogniser took for one name: two places, a place and a person."""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk
from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.tokens import Token

_ORG, _PLACE, _PERSON = EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PERSON
DOMAIN = re.compile(r"[\w-]+\.(?:com|co\.id|id|net|org|co|tv|go\.id|ac\.id|co\.uk)", re.IGNORECASE)
#: First words of an area that begin a further place: "Desa Alue Papeun | Kecamatan Nisam".
_AREAS = frozenset(
    {"desa", "kelurahan", "kecamatan", "kabupaten", "kota", "provinsi", "propinsi", "dusun"}
    | {"kampung", "nagari", "jorong", "kec", "kel", "kab", "jalan", "jl", "gedung", "stadion"}
)
#: Classes of tables whose names stand on their own at the end of a longer place.
_WHOLE = frozenset({"country", "area", "place"})
#: Sections of a body that are named before it: "Kasi Intel | Kejari Sikka".
_SECTIONS = frozenset(
    {"intel", "reskrim", "humas", "pidum", "pidsus", "narkoba", "lantas", "intelijen", "datun"}
    | {"resnarkoba", "reskrimum", "reskrimsus", "lalu", "penmas", "binmas", "sabhara"}
)


_HOSPITALS = frozenset({"hospital", "hospitals", "university", "institute", "school", "college"})
_BENCHES = frozenset({"ketua", "majelis", "hakim"})
_BESIDE = frozenset({"bandara", "stadion", "pelabuhan", "stasiun", "terminal"})
_DIRECTIONS = frozenset(
    {"utara", "selatan", "timur", "barat", "tengah", "tenggara", "raya", "pusat"}
)


class Cutting:
    """Cuts chunks where one name ends and the next begins."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        triggers = rows("triggers.tsv")
        self._organs = frozenset(row[0] for row in triggers if row[1] == "organ")
        self._ranks = frozenset(row[0] for row in triggers if row[1] == "rank")
        self._institutions = frozenset(row[0] for row in rows("institutions.tsv"))
        self._roles = frozenset(
            row[0] for row in triggers if row[1] in {"role", "rank", "honorific"}
        )

    def cut(self, tokens: Sequence[Token], chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        """The chunks of a paragraph, cut."""
        for chunk in chunks:
            for part in self._at_ranks(tokens, chunk):
                if part.kind is _PLACE:
                    yield from self._places(tokens, part)
                elif part.kind is _ORG:
                    yield from self._beside(tokens, self._organisation(tokens, part))
                else:
                    for one in _at_hyphens(tokens, part):
                        yield from self._person(tokens, one)

    def _at_ranks(self, tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
        """A body, then a rank and who has it: "Polres Lhokseumawe | AKP | Yasir"."""
        for at in range(chunk.start + 1, chunk.end - 1):
            if tokens[at].lower in self._ranks and chunk.kind is not _PERSON:
                yield from self._at_domains(tokens, chunk._replace(end=at))
                yield from self._at_domains(tokens, chunk._replace(start=at + 1, kind=_PERSON))
                return
        yield from self._at_domains(tokens, chunk)

    @staticmethod
    def _at_domains(tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
        start = chunk.start
        for at in range(chunk.start, chunk.end):
            if "." in tokens[at].text and DOMAIN.fullmatch(tokens[at].text):
                if start < at:
                    yield chunk._replace(start=start, end=at)
                yield Chunk(at, at + 1, _ORG, chunk.confidence)
                start = at + 1
        if start < chunk.end:
            yield chunk._replace(start=start)

    def _places(self, tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
        while chunk.end - 1 > chunk.start and tokens[chunk.end - 1].lower in self._ranks:
            chunk = chunk._replace(end=chunk.end - 1)
        length, kinds = self._tables.match(tokens, chunk.start)
        if length >= chunk.end - chunk.start:
            yield chunk
            return
        if "area" in kinds and self._is_person(tokens[chunk.start + length], chunk, length):
            yield chunk._replace(end=chunk.start + length)
            yield chunk._replace(start=chunk.start + length, kind=_PERSON)
        elif self._is_institution(tokens, chunk):
            yield chunk._replace(kind=_ORG)
        else:
            yield from self._areas(tokens, chunk)

    def _is_institution(self, tokens: Sequence[Token], chunk: Chunk) -> bool:
        words = chunk.words(tokens)
        return words[0] in self._institutions or not _HOSPITALS.isdisjoint(words)

    def _areas(self, tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
        cuts = [chunk.start]
        for at in range(chunk.start + 1, chunk.end):
            if self._begins_area(tokens, at, chunk):
                cuts.append(at)
            elif at - cuts[-1] >= self._least(tokens[cuts[-1]]) and self._tail(tokens, at, chunk):
                cuts.append(at)
                break
        for start, end in zip(cuts, [*cuts[1:], chunk.end], strict=True):
            yield chunk._replace(start=start, end=end)

    def _is_person(self, token: Token, chunk: Chunk, length: int) -> bool:
        """Whether one more word after an area is a person: "Aceh Utara | Mahmudsyah"."""
        alone = chunk.end - chunk.start == length + 1
        return alone and token.text[0].isupper() and token.lower not in _DIRECTIONS

    @staticmethod
    def _begins_area(tokens: Sequence[Token], at: int, chunk: Chunk) -> bool:
        return at + 1 < chunk.end and tokens[at].lower in _AREAS and tokens[at].text[0].isupper()

    @staticmethod
    def _least(first: Token) -> int:
        return 2 if first.lower in _AREAS else 1

    def _tail(self, tokens: Sequence[Token], at: int, chunk: Chunk) -> bool:
        """Whether a known area is the rest: "Kecamatan Nisam Antara | Aceh Utara"."""
        if tokens[chunk.start].lower not in _AREAS and not self._is_unknown(tokens, chunk, at):
            return False
        length, kinds = self._tables.match(tokens, at)
        if length == 1 and tokens[chunk.start].lower in _AREAS and at - chunk.start < 3:
            return False  # "Desa Seuneubok Aceh" is one name.
        return length == chunk.end - at and not _WHOLE.isdisjoint(kinds)

    def _is_unknown(self, tokens: Sequence[Token], chunk: Chunk, at: int) -> bool:
        text = tokens[chunk.start].text
        lower = tokens[chunk.start].lower
        return at == chunk.start + 1 and lower not in self._roles and not self._tables.kinds(text)

    def _organisation(self, tokens: Sequence[Token], chunk: Chunk) -> Chunk:
        start, end = chunk.start, chunk.end
        if start and tokens[start].lower in _BENCHES and tokens[start - 1].lower in _BENCHES:
            start += 1  # "Ketua Majelis Ratna Dewi"
            chunk = chunk._replace(start=start, kind=_PERSON)
        while start + 1 < end and tokens[start].lower in _SECTIONS:
            start += 1
        while end - 1 > start and tokens[end - 1].lower in self._ranks:
            end -= 1
        if tokens[start].text == "Pemerintah" and self._is_country(tokens, start + 1, end):
            return chunk._replace(start=start + 1, end=end, kind=_PLACE)
        if tokens[start].lower not in self._organs and end - start > 1:
            for at in range(start + 1, end):
                length, kinds = self._tables.match(tokens, at)
                if (
                    length == end - at
                    and kinds == ("organisation",)
                    and self._by_role(tokens, start)
                ):
                    start = at
                    break
        return chunk._replace(start=start, end=end)

    @staticmethod
    def _beside(tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
        """A firm and the place it works in: "PT Angkasa I | Bandara Internasional Lombok"."""
        for at in range(chunk.start + 2, chunk.end - 1):
            if tokens[at].lower in _BESIDE and tokens[at].text[0].isupper():
                yield chunk._replace(end=at)
                yield chunk._replace(start=at, kind=_PLACE)
                return
        yield chunk

    def _is_country(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Whether a country is all that follows: "Pemerintah | Indonesia"."""
        length, kinds = self._tables.match(tokens, start) if start < end else (0, ())
        return length == end - start and not {"country", "place"}.isdisjoint(kinds)

    def _by_role(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether an office stands before: "Direktur Jenderal Perimbangan Keuangan | Kemenkeu"."""
        return any(token.lower in self._roles for token in tokens[max(0, at - 2) : at])

    def _person(self, tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
        """A body before a person: "Kemenko IPK | Muhammad Rachmat Kaimuddin"."""
        first = tokens[chunk.start]
        if chunk.end - chunk.start > 2 and first.lower.startswith(("kemen", "ditjen", "bappe")):
            given = [
                at
                for at in range(chunk.start + 1, chunk.end)
                if tokens[at].lower in self._tables.given
            ]
            if given:
                yield Chunk(chunk.start, given[0], _ORG, chunk.confidence)
                yield chunk._replace(start=given[0])
                return
        if first.lower.startswith(("kemen", "ditjen", "bappe", "pemkab", "pemkot", "pemprov")):
            chunk = chunk._replace(kind=_ORG)
        yield chunk


def _at_hyphens(tokens: Sequence[Token], chunk: Chunk) -> Iterator[Chunk]:
    """Two people joined by a hyphen: "Prabowo-Gibran"."""
    start = chunk.start
    for at in range(chunk.start, chunk.end):
        if tokens[at].text in {"-", "/"}:
            if start < at:
                yield chunk._replace(start=start, end=at)
            start = at + 1
    if start < chunk.end:
        yield chunk._replace(start=start)
