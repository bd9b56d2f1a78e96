"""Names that a sure sign gives away, whatever the recogniser says: addresses, "PT", initials."""

import re
from collections.abc import Callable, Sequence

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.abbreviations import explained
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
_SOURCES = frozenset({"dikutip", "dilansir", "melansir", "mengutip", "dinukil"})
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
    | {"jembatan", "balai", "hotel", "taman", "monumen", "sirkuit", "kampung", "bukit", "tol"}
)
_GOVERNED = frozenset({"kabupaten", "kota", "provinsi", "daerah"})
#: Places that are always meant when their name has a capital.
_ALWAYS = frozenset({"country", "place"})


class Signs:
    """Adds and corrects chunks by sure signs."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        triggers = rows("triggers.tsv")
        self._bodies = frozenset(row[0] for row in rows("bodies.tsv"))
        self._organs = frozenset(row[0] for row in triggers if row[1] == "organ")
        self._common = frozenset(row[0] for row in rows("common.tsv"))
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
            self._explained_bodies,
            self._bylines,
            self._bodies_of_areas,
            _outlets,
            self._areas,
            self._places,
            self._known_bodies,
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

    def _bylines(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """Who wrote it: "Laporan Wartawan Tribunnews.com, Lita Febriani", "(Kompas.com/Reno)"."""
        for at in range(2, len(tokens) - 1):
            sign = tokens[at].text
            slash = sign == "/" and tokens[at - 2].text == "("
            report = sign == "," and "wartawan" in {tokens[at - 2].lower, tokens[at - 3].lower}
            if not slash and not report:
                continue
            end = at + 1
            while end < min(len(tokens), at + 6) and self._is_name(tokens[end]):
                end += 1
            if end > at + 1:
                chunks = place(chunks, Chunk(at + 1, end, _PERSON, 0.95))
        return chunks

    def _is_name(self, token: Token) -> bool:
        return token.text[0].isupper() and not DOMAIN.fullmatch(token.text)

    def _explained_bodies(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """Bodies by their initials: "Tim Pengendali Inflasi Daerah (TPID)"."""
        for start, end in explained(tokens):
            if tokens[start].lower in self._organs and not self._is_common(tokens, start, end):
                chunks = place(chunks, Chunk(start, end, _ORG, 0.88))
                chunks = place(chunks, Chunk(end + 1, end + 2, _ORG, 0.88))
        return chunks

    def _is_common(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        return " ".join(token.text for token in tokens[start:end]) in self._common

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
            if token.text == "pulau":
                chunks = [
                    c._replace(start=at) if c.start == at + 1 and c.kind is _PLACE else c
                    for c in chunks
                ]
            if token.lower not in _GROUNDS or not token.text[0].isupper():
                continue
            if any(chunk.start <= at < chunk.end for chunk in chunks if chunk.end > at + 1):
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
        """Countries and the like, which are always marked, and whole: "Amerika Serikat"."""
        at = 0
        while at < len(tokens):
            length, kinds = self._tables.match(tokens, at)
            end = at + length
            if length and not _ALWAYS.isdisjoint(kinds) and _fits(chunks, at, end):
                text = tokens[at].text
                if len(text) > 2 or text in {"AS", "RI"}:
                    chunks = place(chunks, Chunk(at, end, _PLACE, 0.85))
            at += max(1, length)
        return chunks

    def _known_bodies(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """Bodies by well-known initials that the recogniser passed: "G20", "KPK"."""
        open_ = free(chunks, len(tokens))
        for at, token in enumerate(tokens):
            short = open_[at] and len(token.text) > 2 and token.text.isupper()
            if short and self._tables.kinds(token.text) == ("organisation",):
                chunks = place(chunks, Chunk(at, at + 1, _ORG, 0.6))
        return chunks


def _fits(chunks: Sequence[Chunk], start: int, end: int) -> bool:
    """Whether no chunk reaches beyond a phrase, and none is the phrase itself already."""
    inside = [chunk for chunk in chunks if chunk.start < end and start < chunk.end]
    return all(
        start <= chunk.start and chunk.end <= end and chunk.end - chunk.start < end - start
        for chunk in inside
    )


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
    for chunk in list(chunks):
        at = chunk.end + 1
        if at + 1 >= len(tokens) or tokens[at - 1].text != "(" or tokens[at + 1].text != ")":
            continue
        words = [token.text for token in tokens[chunk.start : chunk.end]]
        short = tokens[at].text
        if not short[0].isupper() or len(short) < 2:
            continue
        named = chunk.kind is _ORG and words[0] in _FIRMS
        if named or _is_short_for(short, words):
            chunks = place(chunks, Chunk(at, at + 1, chunk.kind, 0.9))
    return chunks


def _is_short_for(short: str, words: Sequence[str]) -> bool:
    return len(words) > 1 and any(
        abbreviates(short, " ".join(words[start:])) for start in range(min(2, len(words)))
    )


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
