"""Quantities: money, shares, people, things and measures, each with its amount and unit."""

import re
from collections.abc import Iterator

from desktop.model.analysis import Amount, EntityKind
from desktop.model.span import Span
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.entities.tables import rows

_SCALES = {
    "ribu": 1e3,
    "rb": 1e3,
    "thousand": 1e3,
    "juta": 1e6,
    "jt": 1e6,
    "million": 1e6,
    "miliar": 1e9,
    "milyar": 1e9,
    "m": 1e9,
    "billion": 1e9,
    "triliun": 1e12,
    "trilyun": 1e12,
    "t": 1e12,
    "trillion": 1e12,
    "ratus": 1e2,
    "puluh": 1e1,
}
_CURRENCIES = {
    "rp": "IDR",
    "idr": "IDR",
    "rupiah": "IDR",
    "us$": "USD",
    "usd": "USD",
    "$": "USD",
    "dolar as": "USD",
    "dollar as": "USD",
    "€": "EUR",
    "euro": "EUR",
    "£": "GBP",
    "poundsterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "ringgit": "MYR",
    "dolar singapura": "SGD",
    "s$": "SGD",
    "dolar australia": "AUD",
    "riyal": "SAR",
    "dolar": "USD",
    "dollars": "USD",
    "pounds": "GBP",
    "euros": "EUR",
    "won": "KRW",
    "baht": "THB",
    "rubel": "RUB",
}
_NUMBER = r"(?P<n>\d{1,3}(?:[.,]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
_SCALE = (
    r"(?P<s>[Rr]ibu|rb|[Jj]uta|jt|[Mm]ill?iar|[Mm]ilyar|[Tt]riliun|[Tt]rilyun|"
    r"[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)"
)


class Quantities:
    """Finds quantities; the units it knows stand in a table."""

    def __init__(self) -> None:
        units = sorted((row[0] for row in rows("units.tsv")), key=len, reverse=True)
        unit = "|".join(re.escape(word) for word in units)
        money = "|".join(re.escape(word) for word in sorted(_CURRENCIES, key=len, reverse=True))
        self._patterns = (
            re.compile(
                rf"(?<![\w$])(?P<c>Rp|IDR|US\$|USD|S\$|\$|€|£)\.? ?{_NUMBER}"
                rf"(?: ?(?:{_SCALE}|(?P<t>[MT]|jt|rb))\b)?(?!\w)"
            ),
            re.compile(rf"(?<![\w.,/]){_NUMBER}(?: ?{_SCALE})? (?P<c>(?i:{money}))\b"),
            re.compile(rf"(?<![\w.,/]){_NUMBER} ?(?P<u>%|persen\b|percent\b|per cent\b)"),
            re.compile(rf"(?<![\w.,/(-]){_NUMBER}(?: ?{_SCALE})? ?(?P<u>{unit})(?!\w)"),
        )

    def find(self, text: str, start: int, end: int) -> Iterator[Mention]:
        """The quantities in `text[start:end]`; they may overlap."""
        for pattern in self._patterns:
            for match in pattern.finditer(text, start, end):
                amount = Amount(_value(match.groupdict()), _unit(match.groupdict()))
                span = Span(match.start(), match.end())
                yield Mention(span, EntityKind.QUANTITY, 0.95, rank=1, value=amount)


def number(text: str) -> float:
    """A number as Indonesian writes it, dots for thousands; "2.5" is two and a half as well."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        return float(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", text) and len(text) > 5:
        return float(text.replace(",", ""))
    return (
        float(text.replace(",", "."))
        if text.count(",") + text.count(".") <= 1
        else float(re.sub(r"\D", "", text))
    )


def _value(groups: dict[str, str | None]) -> float:
    scale = (groups.get("s") or groups.get("t") or "").lower().replace("milliar", "miliar")
    return number(groups["n"] or "0") * _SCALES.get(scale, 1.0)


def _unit(groups: dict[str, str | None]) -> str | None:
    currency = groups.get("c")
    if currency:
        return _CURRENCIES[currency.lower()]
    unit = (groups.get("u") or "").lower()
    return "%" if unit in {"%", "persen", "percent", "per cent"} else unit
