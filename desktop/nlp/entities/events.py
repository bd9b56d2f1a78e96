"""Events: summits, elections, games and ceremonies, each with what tells it from its like."""

import re
from collections.abc import Iterator

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.entities.mentions import Mention

_CAPITAL = r"(?:[A-ZÀ-Ý][\w'’]*(?:-[A-Z]\w*)*)"
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_MORE = rf"(?:{_CAPITAL}|{_YEAR}|ke-\d+|\d{{1,3}}(?=\s|$))"
#: An event that needs more to be one: "KTT NATO", "Pemilu 2024", "Piala Dunia".
_HEADED = re.compile(
    r"\b(?:KTT|Konferensi Tingkat Tinggi|Piala|Olimpiade|Paralimpiade|Kejuaraan|Muktamar|Munas|"
    r"Liga (?:Champions?|Europa|Inggris|Primer|Italia|Spanyol|Prancis|Jerman)|Rapimnas|Rakernas|"
    r"Kongres|Festival|Perang Dunia|Perang|Hari Raya|Tragedi|Konferensi)"
    rf"(?: (?:{_MORE}|tahun (?={_YEAR}))+)*"
)
_ELECTION = re.compile(
    r"\b(?:[Pp]emilu(?:kada)?|[Pp]ilkada(?: [Ss]erentak)?|[Pp]ilpres|[Pp]ileg|[Pp]ilgub|[Pp]ilbup|"
    rf"[Pp]ilwalkot)(?: {_CAPITAL}){{0,3}} (?:tahun )?{_YEAR}\b"
)
_TAILED = re.compile(
    rf"\b(?:{_CAPITAL} ){{1,5}}(?:Awards?|Festival|Games|Cup|Championships?|Grand Prix|Open|Expo|"
    rf"Conference|Summit|Ceremony|Meeting|Fair|Forum|Exhibition|Olympics|Masters|Marathon)"
    rf"(?: \([A-Z]+\))?(?: {_YEAR}| \d{{4}})?(?![\w])"
)
_ALONE = re.compile(
    r"\b(?:MotoGP|Moto2|Moto3|Formula 1|Formula Satu|F1|WSBK|Liga 1|Liga 2|Liga Champions|Euro|"
    r"SEA Games|Asian Games|Piala Dunia|Piala AFF|Piala Presiden|Idul Fitri|Idulfitri|Idul Adha|"
    r"Iduladha|Ramadan|Ramadhan|Natal(?= \d)|Lebaran(?= \d)|Nyepi|Waisak|World Cup|Super Bowl|"
    r"Perang Dunia (?:I|II|III)|Perang Dingin|Brexit)"
    rf"(?: (?!\d+ )(?:{_CAPITAL}|U-\d+))*(?: (?:ke-)?{_YEAR}\b)?"
)
#: Where a date begins that is no part of the name: "Festival Danau Toba | 12 November 2015".
_BEFORE_DATE = re.compile(
    r" (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)\w* |"
    r" (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b"
)
#: Tails of events that are bodies as well, unless a year follows: "World Economic Forum".
_BODIES = re.compile(r"(?:Forum|Meeting|Open|Fair|Masters)$")


def find(text: str, start: int, end: int) -> Iterator[Mention]:
    """The events in `text[start:end]`; they may overlap."""
    for pattern in (_HEADED, _ELECTION, _TAILED, _ALONE):
        for match in pattern.finditer(text, start, end):
            found = _BEFORE_DATE.split(match[0])[0].rstrip()
            if pattern is _HEADED and " " not in found:
                continue
            if pattern is _TAILED and _BODIES.search(found):
                continue
            span = Span(match.start(), match.start() + len(found))
            yield Mention(span, EntityKind.EVENT, 0.9, rank=4)
