"""Makes one name of neighbours that belong together."""

from collections.abc import Sequence

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk, place
from desktop.nlp.entities.cutting import DOMAIN
from desktop.nlp.entities.tables import Tables
from desktop.nlp.tokens import Token

_ORG, _PLACE, _PERSON = EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PERSON
#: First words of a place that stands beside an organisation, not in its name.
_BESIDE = frozenset(
    {"bandara", "gedung", "hotel", "stadion", "jalan", "jl", "kecamatan", "desa", "kelurahan"}
)
#: Words between a body and the place of its branch: "BRI Unit Kewapante".
_BRANCHES = frozenset({"unit", "cabang", "wilayah", "regional", "perwakilan", "kcp", "area"})
_GROUND = frozenset({"area", "district", "city", "place"})
_NATION = frozenset({"RI", "AS", "PBB"})
#: Parts of a body that are named with it: "Baleg DPR RI", "Fraksi Partai Golkar".
_PARTS = frozenset(
    {"baleg", "fraksi", "banggar", "bareskrim", "pansus", "dpp", "dpd", "dpc", "dpw", "divisi"}
    | {"fakultas", "komisi", "direktorat", "biro", "mabes"}
)
_DIRECTIONS = frozenset({"Utara", "Selatan", "Timur", "Barat", "Tengah", "Tenggara"})
_FORMS = frozenset({"Tbk", "Ltd", "Limited", "Inc", "Corp", "Corporation", "Group", "Persero"})
#: Most words of a person's name.
_LONGEST = 5
#: Small words within names: "Umar bin Khattab", "Ursula von der Leyen".
_SHORTENED = frozenset({"muh", "moh", "abd", "mohd", "md", "achm", "st", "jr"})
_PARTICLES = frozenset({"bin", "binti", "van", "von", "der", "de", "el", "al", "da", "dos", "del"})


class Joining:
    """Puts together what the recogniser took apart."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def join(self, tokens: Sequence[Token], chunks: Sequence[Chunk]) -> list[Chunk]:
        """The chunks of a paragraph, joined."""
        found = [_extended(tokens, _closed(tokens, chunk)) for chunk in chunks]
        found = self._brackets(tokens, found)
        found = _parts(tokens, found)
        found = _neighbours(tokens, found)
        return self._people(tokens, found)

    def _brackets(self, tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
        """One name around its short form: "Kejaksaan Negeri (Kejari) Sikka"."""
        for chunk in list(chunks):
            start = _tail(tokens, chunk)
            if not start or chunk not in chunks or chunk.kind is _PERSON:
                continue
            end = self._place_end(tokens, start, chunks)
            if end and tokens[start].lower not in _BESIDE:
                chunks = place(chunks, chunk._replace(end=end))
        return chunks

    def _people(self, tokens: Sequence[Token], chunks: Sequence[Chunk]) -> list[Chunk]:
        """A person's name around a small word, or in two pieces: "Umar bin Khattab"."""
        found: list[Chunk] = []
        for chunk in chunks:
            last = found[-1] if found else None
            if last and last.kind is _PERSON and self._may_go_on(tokens, last, chunk):
                found[-1] = last._replace(end=chunk.end)
            else:
                found.append(chunk)
        return found

    def _may_go_on(self, tokens: Sequence[Token], last: Chunk, chunk: Chunk) -> bool:
        form = " ".join(token.text for token in tokens[last.start : last.end])
        if len(form) > 2 and form.isupper() and not tokens[chunk.start].text.isupper():
            return False  # "TMII | Diah Lestari"
        return _GROUND.isdisjoint(self._tables.kinds(form)) and _goes_on(tokens, last, chunk)

    def _place_end(self, tokens: Sequence[Token], start: int, chunks: Sequence[Chunk]) -> int:
        """Where a place that begins here ends; 0 where none does."""
        if tokens[start].text in _NATION:
            return start + 1
        for chunk in chunks:
            if chunk.start == start:
                return chunk.end if chunk.kind is _PLACE else 0
        length, kinds = self._tables.match(tokens, start)
        return start + length if not _GROUND.isdisjoint(kinds) else 0


def _closed(tokens: Sequence[Token], chunk: Chunk) -> Chunk:
    """A chunk that does not end within brackets: "Institut Agama Islam Negeri (IAIN"."""
    words = [token.text for token in tokens[chunk.start : chunk.end]]
    if words.count("(") == words.count(")"):
        return chunk
    if words.count("(") > words.count(")"):
        cut = words.index("(")
        return (
            chunk._replace(end=chunk.start + cut) if cut else chunk._replace(start=chunk.start + 1)
        )
    after = words.index(")") + 1
    return chunk._replace(start=chunk.start + after) if after < len(words) else chunk


def _extended(tokens: Sequence[Token], chunk: Chunk) -> Chunk:
    """A name with its last word: "Bali Timur", "Hutchison Telecommunications Limited"."""
    after = tokens[chunk.end].text if chunk.end < len(tokens) else ""
    tails = _DIRECTIONS if chunk.kind is _PLACE else _FORMS if chunk.kind is _ORG else ()
    return chunk._replace(end=chunk.end + 1) if after in tails else chunk


def _tail(tokens: Sequence[Token], chunk: Chunk) -> int:
    """Where the tail of a name would begin, after its short form in brackets."""
    at = chunk.end
    if at + 3 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")":
        short, first = tokens[at + 1].lower, tokens[chunk.start].lower
        if short[0] == first[0] and tokens[at + 3].text[0].isupper():
            return at + 3
    return 0


def _parts(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """A part of a body with the body: "Baleg DPR RI"."""
    for chunk in list(chunks):
        at = chunk.start - 1
        if chunk.kind is _ORG and at >= 0 and chunk in chunks:
            before = next((other for other in chunks if other.end == chunk.start), None)
            start = before.start if before and before.kind is _ORG else at
            first = tokens[start]
            if first.lower in _PARTS and first.text[0].isupper():
                chunks = place(chunks, chunk._replace(start=start))
    return chunks


def _neighbours(tokens: Sequence[Token], chunks: list[Chunk]) -> list[Chunk]:
    """An organisation and the place right after it: "Siloam Hospitals Kebon Jeruk"."""
    found: list[Chunk] = []
    for chunk in chunks:
        last = found[-1] if found else None
        if last and _belongs(tokens, last, chunk):
            found[-1] = last._replace(end=chunk.end)
        else:
            found.append(chunk)
    return found


def _belongs(tokens: Sequence[Token], last: Chunk, chunk: Chunk) -> bool:
    if last.kind is not _ORG or DOMAIN.fullmatch(tokens[last.end - 1].text):
        return False
    between = [token.text for token in tokens[last.end : chunk.start]]
    if between == ["/"]:  # "Kementerian PPN/Bappenas"
        return chunk.kind is _ORG
    if between and (len(between) > 1 or between[0].lower() not in _BRANCHES):
        return False
    return chunk.kind is _PLACE and tokens[chunk.start].lower not in _BESIDE


def _is_initial(token: Token) -> bool:
    """Whether a full stop after a word only shortens it: "Muh. Nashirudin"."""
    return len(token.text) == 1 or token.lower in _SHORTENED


def _goes_on(tokens: Sequence[Token], last: Chunk, chunk: Chunk) -> bool:
    between = tokens[last.end : chunk.start]
    if not between:  # "Budi Karya | Sumadi"
        gap = tokens[chunk.start].start - tokens[last.end - 1].end
        return chunk.kind is _PERSON and gap == 1 and chunk.end - last.start <= _LONGEST
    if len(between) > 2:
        return False
    small = all(token.lower in _PARTICLES for token in between)
    return small or (between[0].text == "." and _is_initial(tokens[last.end - 1]))
