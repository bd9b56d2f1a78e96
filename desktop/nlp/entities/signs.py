"""Names that a sure sign gives away, whatever the recogniser says: addresses, "PT", initials."""

import re
from collections.abc import Callable, Sequence

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk, free, place
from desktop.nlp.entities.cutting import DOMAIN
from desktop.nlp.entities.forms import abbreviates
from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.tokens import Token

_ORG, _PLACE, _PERSON = EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PERSON
_INITIALS = re.compile(r"[A-Z]{1,5}|[A-Z](?:\.[A-Z])+")
_FIRMS = frozenset({"PT", "CV", "UD", "PD", "Perum", "PT.", "Perumda", "Perusda"})
_LONGEST = 7
#: Words before an outlet: "dikutip dari Science Alert", "melansir Reuters".
_SOURCES = frozenset({"dikutip", "dilansir", "melansir", "mengutip", "dilansir", "dinukil"})
#: First words of places that stand for themselves with the name.
_GROUNDS = frozenset(
    {
        "gunung",
        "pantai",
        "bandara",
        "pulau",
        "danau",
        "sungai",
        "teluk",
        "selat",
        "stadion",
        "pasar",
    }
    | {"masjid", "gereja", "candi", "waduk", "bendungan", "kecamatan", "kelurahan", "desa", "dusun"}
    | {"kabupaten", "jalan", "jl", "gedung", "pelabuhan", "stasiun", "terminal", "lapas", "rutan"}
    | {"jembatan", "hotel", "taman", "monumen", "sirkuit", "kampung", "bukit", "tol"}
)
_GOVERNED = frozenset({"kabupaten", "kota", "provinsi", "daerah"})
_DIRECTIONS = frozenset({"Utara", "Selatan", "Timur", "Barat", "Tengah", "Tenggara"})
#: Places that are always meant when their name has a capital.
_ALWAYS = frozenset({"country", "place"})


class Signs:
    """Adds and corrects chunks by sure signs."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        triggers = rows("triggers.tsv")
        self._bodies = frozenset(row[0] for row in rows("bodies.tsv"))
        self._stops = frozenset(
            row[0] for row in triggers if row[1] in {"role", "rank", "honorific", "cue", "prep"}
        )

    def read(self, tokens: Sequence[Token], chunks: Sequence[Chunk]) -> list[Chunk]:
        """The chunks of a paragraph with those of sure signs."""
        found = list(chunks)
        rules: tuple[Callable[[Sequence[Token], list[Chunk]], list[Chunk]], ...] = (
            self._firms,
            _addresses,
            _initials,
            _aliases,
            self._bodies_of_areas,
            _outlets,
            self._areas,
            self._places,
            _explained,
        )
        for rule in rules:
            found = rule(tokens, found)
        return found

    def _firms(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """Firms: "PT Daya Adicipta Motora", as far as the capitals go."""
        for at, token in enumerate(tokens[:-1]):
            if token.text not in _FIRMS:
                continue
            end = at + 1
            while end < min(len(tokens), at + _LONGEST) and self._goes_on(tokens[end]):
                end += 1
            if end > at + 1:
                inside = [c for c in chunks if c.start == at and c.kind is _ORG and c.end <= end]
                if not inside or inside[0].end == at + 1:
                    chunks = place(chunks, Chunk(at, end, _ORG, 0.9))
        return chunks

    def _goes_on(self, token: Token) -> bool:
        first = token.text[0]
        return (first.isupper() and token.lower not in self._stops) or token.text.isdigit()

    def _bodies_of_areas(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """A body that each area has, where the recogniser passed it: "DPRD", "Polres"."""
        open_ = free(chunks, len(tokens))
        starts = {chunk.start: chunk for chunk in chunks}
        for at, token in enumerate(tokens):
            if not token.text[0].isupper() or not open_[at]:
                continue
            area = starts.get(at + 1) or starts.get(at + 2)
            if token.lower in self._bodies:
                chunks = place(chunks, Chunk(at, at + 1, _ORG, 0.8))
            elif token.text == "Pemerintah" and area and area.kind is _PLACE:
                first = tokens[at + 1]
                if first.lower in _GOVERNED:
                    chunks = place(chunks, Chunk(at, area.end, _ORG, 0.85))
        return chunks

    def _areas(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """Places by their first word: "Pantai Santolo", "Bandara Internasional Lombok"."""
        for at, token in enumerate(tokens[:-1]):
            if token.lower not in _GROUNDS or not token.text[0].isupper():
                continue
            if any(
                chunk.start < at + 2 and at < chunk.end for chunk in chunks if chunk.start <= at
            ):
                continue
            end = at + 1
            while end < min(len(tokens), at + _LONGEST) and self._goes_on(tokens[end]):
                end += 1
            inner = [chunk for chunk in chunks if at < chunk.start < end]
            if inner:
                end = inner[0].end if inner[0].kind is _PLACE else inner[0].start
            if end > at + 1:
                chunks = place(chunks, Chunk(at, end, _PLACE, 0.75))
        return chunks

    def _places(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """Countries and the like, which are always marked."""
        open_ = free(chunks, len(tokens))
        at = 0
        while at < len(tokens):
            length, kinds = self._tables.match(tokens, at)
            if length and all(open_[at : at + length]) and not _ALWAYS.isdisjoint(kinds):
                text = tokens[at].text
                if len(text) > 2 or text in {"AS", "RI"}:
                    end = at + length
                    if end < len(tokens) and tokens[end].text in _DIRECTIONS and open_[end]:
                        end += 1
                    chunks = place(chunks, Chunk(at, end, _PLACE, 0.85))
            at += max(1, length)
        return chunks


def _outlets(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """An outlet after "dikutip dari": no person is quoted from."""
    found = []
    for chunk in chunks:
        before = [token.lower for token in tokens[max(0, chunk.start - 2) : chunk.start]]
        cited = before[-1:] and (
            before[-1] in _SOURCES
            or (before[-1] == "dari" and len(before) == 2 and before[0] in _SOURCES)
        )
        found.append(chunk._replace(kind=_ORG) if cited else chunk)
    return found


def _aliases(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """Both names around "alias": "Faisal (37) alias Komeng"."""
    for at, token in enumerate(tokens):
        if token.lower != "alias" or not 0 < at < len(tokens) - 1:
            continue
        end = at + 1
        while end < len(tokens) and end < at + 4 and tokens[end].text[0].isupper():
            end += 1
        if end > at + 1:
            chunks = place(chunks, Chunk(at + 1, end, _PERSON, 0.9))
        last = at - 4 if tokens[at - 1].text == ")" and at > 3 else at - 1
        open_ = free(chunks, len(tokens))
        if open_[last] and tokens[last].text[0].isupper():
            chunks = place(chunks, Chunk(last, last + 1, _PERSON, 0.8))
    return chunks


def _explained(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """The short form of a name in brackets after it: "Kabupaten Labuhanbatu Utara (Labura)"."""
    open_ = free(chunks, len(tokens))
    for chunk in list(chunks):
        at = chunk.end + 1
        if at + 1 >= len(tokens) or tokens[at - 1].text != "(" or tokens[at + 1].text != ")":
            continue
        form = " ".join(token.text for token in tokens[chunk.start : chunk.end])
        short = tokens[at].text
        if open_[at] and short[0].isupper() and abbreviates(short, form) and len(short) > 1:
            chunks = place(chunks, Chunk(at, at + 1, chunk.kind, 0.9))
    return chunks


def _addresses(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """Outlets by their address: "TRIBUNNEWS.COM"."""
    open_ = free(chunks, len(tokens))
    for at, token in enumerate(tokens):
        if "." in token.text and open_[at] and DOMAIN.fullmatch(token.text):
            if token.lower.endswith((".go.id", ".ac.id")):
                continue
            sure = 0.97 if token.text[0].isupper() else 0.5
            chunks = place(chunks, Chunk(at, at + 1, _ORG, sure))
    return chunks


def _initials(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """People by initials: "tersangka berinisial AVADL, MJ, dan YS"."""
    for at, token in enumerate(tokens):
        if token.lower in {"berinisial", "inisial"}:
            chunks = _listed(tokens, at + 1, chunks)
    return chunks


def _listed(tokens: Sequence[Token], at: int, chunks: list[Chunk]) -> list[Chunk]:
    while at < len(tokens):
        text = tokens[at].text
        if _INITIALS.fullmatch(text) and text != "DPO":
            chunks = place(chunks, Chunk(at, at + 1, _PERSON, 0.95))
        elif text not in {",", "dan", "serta", "(", ")", "DPO"}:
            break
        at += 1
    return chunks
