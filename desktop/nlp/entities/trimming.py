"""Takes from names what does not belong to them: ranks, degrees, small words, common words."""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk
from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.entities.usage import Usage
from desktop.nlp.tokens import Token

_ORG, _PLACE, _PERSON = EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PERSON
#: Least confidence of a name; below, most are none.
_LEAST = 0.43
#: Least confidence of a single word as a person that no table of names has.
_DOUBTFUL = 0.6
#: Academic degrees after a name: "Sp.OT", "SpPD-KEMD", "M.Si", "S.H", "MA", "Ph.D".
_DEGREE = re.compile(
    r"Sp\.?[A-Z]\w*(?:[-.]\w+)*|[SM]\.?(?:H|E|T|Si|Sc|Pd|Kom|Hum|Ag|Kes|Ked|Sos|IP|AP|M|A|K)\.?I?"
    r"|Ph\.?D|MBA|MPH|LL\.?M|Lc|B\.?Sc|BA|SIK|SST|FINASIM|[MS]\.\w+|KEMD|A\.?Md"
)
#: Small first words that belong to the name: "pulau Sumatera", "kementerian Keuangan RI".
_KEPT = frozenset({"pulau", "kementerian"})
#: First words that name the building, not the body in it: "Kantor Bawaslu Sumut".
_HOUSES = frozenset({"kantor", "gedung", "markas", "aula", "kampus"})
#: Offices and addresses that are names as well: "Sultan Baktiar", "Putri Marino".
_NAMES_TOO = frozenset(
    {"sultan", "putri", "imam", "raja", "putra", "mayor", "anak", "ayah", "ratu", "guru", "paus"}
    | {"pangeran", "mega", "gus", "cak", "bang", "kang", "syekh", "habib", "tuan", "kapten", "h"}
)
_BALINESE = frozenset(
    {"wayan", "made", "nyoman", "ketut", "putu", "gede", "kadek", "komang", "gusti", "gst", "dewa"}
)


class Trimming:
    """Cleans the recogniser's chunks one by one."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        triggers = rows("triggers.tsv")
        self._titles = (
            frozenset(row[0] for row in triggers if row[1] in {"role", "rank", "honorific", "cue"})
            - _NAMES_TOO
        )
        self._bodies = frozenset(row[0] for row in rows("bodies.tsv"))
        self._heads = (
            frozenset(row[0] for row in triggers if row[1] in {"organ", "area"}) - self._bodies
        ) - {"satgas", "timnas"}
        self._common = frozenset(row[0] for row in rows("common.tsv"))

    def clean(
        self, tokens: Sequence[Token], chunks: Iterable[Chunk], usage: Usage
    ) -> Iterator[Chunk]:
        """The chunks without what is not name; those of which nothing is left are gone."""
        for chunk in chunks:
            left = self._trim(tokens, chunk, usage)
            if left and left.confidence >= _LEAST and not self._is_common(tokens, left, usage):
                yield left

    def _trim(self, tokens: Sequence[Token], chunk: Chunk, usage: Usage) -> Chunk | None:
        start, end = chunk.start, chunk.end
        while start < end and self._is_lead(tokens[start], chunk.kind, end - start, usage):
            start += 1
        while start < end and self._is_tail(tokens[end - 1], chunk.kind):
            end -= 1
        if start == end:
            return None
        if chunk.kind is _PERSON and _is_balinese(tokens, start):
            start -= 1
        if end - start > 1 and tokens[start].lower in _HOUSES:
            inner = tokens[start + 1]
            if inner.lower in self._bodies or "organisation" in self._tables.kinds(inner.text):
                return chunk._replace(start=start + 1, end=end, kind=_ORG)
        return chunk._replace(start=start, end=end)

    def _is_lead(self, token: Token, kind: EntityKind, length: int, usage: Usage) -> bool:
        if not token.text[0].isalnum():
            return True
        if token.text[0].islower():
            return token.lower not in _KEPT and token.text.lower() == token.text
        if kind is _PERSON and length > 1:
            return token.lower in self._titles or (
                usage.is_common(token.lower) and token.lower not in self._tables.given
            )
        return False

    @staticmethod
    def _is_tail(token: Token, kind: EntityKind) -> bool:
        if kind is _PERSON:
            return bool(_DEGREE.fullmatch(token.text)) or not token.text[0].isalnum()
        return not token.text[0].isalnum() and token.text not in ")'’"

    def _is_common(self, tokens: Sequence[Token], chunk: Chunk, usage: Usage) -> bool:
        words = tokens[chunk.start : chunk.end]
        text = " ".join(word.text for word in words)
        if all(_DEGREE.fullmatch(word.text) or word.text == "." for word in words):
            return not self._tables.kinds(text)
        if text in self._common or all(word.text in self._common for word in words):
            return True
        kinds = self._tables.kinds(text)
        if len(words) == 1 and words[0].lower in self._heads and "organisation" not in kinds:
            return True
        if kinds:
            return False
        if len(words) == 1 and self._is_doubtful(words[0], chunk):
            return True
        return all(usage.is_common(word.lower) or not word.text[0].isupper() for word in words)

    def _is_doubtful(self, word: Token, chunk: Chunk) -> bool:
        """Whether one word that is no known name is hardly a person: "Wah", "Tag"."""
        unknown = word.lower not in self._tables.given
        return chunk.kind is _PERSON and chunk.confidence < _DOUBTFUL and unknown


def _is_balinese(tokens: Sequence[Token], at: int) -> bool:
    """Whether "I" or "Ni" before a name belongs to it: "I Wayan Diar", "Ni Made Ayu"."""
    return at > 0 and tokens[at - 1].text in {"I", "Ni"} and tokens[at].lower in _BALINESE
