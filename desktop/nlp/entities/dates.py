"""Dates: days, months, years and ranges of them, as Indonesian and English news writes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.span import Span
from desktop.nlp.entities.calendar import DAYS, MONTHS, SHIFTS

#: Words that are a month or a day only with a capital, and also names or common words.
_NEVER_ALONE = {
    "mar",
    "jan",
    "may",
    "mei",
    "sep",
    "des",
    "dec",
    "jun",
    "jul",
    "apr",
    "okt",
    "oct",
    "nov",
    "nop",
    "agu",
    "ags",
    "agt",
    "aug",
    "sept",
    "feb",
    "peb",
} - {"mei"}


def _either(words: dict[str, int]) -> str:
    forms = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(rf"{form[0].upper()}{form[1:]}|{form.upper()}" for form in forms) + ")"


_M = _either(MONTHS)
_W = rf"(?:hari |Hari )?{_either(DAYS)}"
_PART = r"(?: (?:pagi|siang|sore|malam|petang|dini hari))?"
_D = r"(?:[12]?\d|3[01]|0\d)"
_Y = r"(?:1[5-9]\d\d|20\d\d)"
_TO = r"(?: ?[-–] ?| hingga | sampai | dan | s\.?/?d\.? | to | and )"
_QUARTER = (
    r"(?:[Kk]uartal|[Tt]riwulan|[Ss]emester|[Cc]aturwulan) ?"
    r"(?:I{1,3}V?|IV|\d|pertama|kedua|ketiga|keempat)"
)
_SLASHED = rf"{_D}[/-](?:1[0-2]|0?\d)(?:[/-]?\d{{2,4}})?"
_DAY_MONTH = rf"(?:{_D}{_TO})?{_D} {_M}\b(?:\.?,? {_Y}\b)?"
_MONTH_YEAR = rf"{_M} {_Y}"
#: Words before a number of four digits that make it a year: "sejak 2019", "tahun anggaran 2026".
_BEFORE_YEAR = (
    r"(?:[Tt]ahun(?: anggaran| ajaran| pelajaran)?|[Ss]ejak|[Pp]ada|[Hh]ingga|[Ss]ampai|[Dd]ari|"
    r"[Aa]wal|[Aa]khir|[Pp]ertengahan|[Aa]ntara|[Pp]eriode|[Mm]usim|[Mm]edio|[Ss]emenjak|[Tt]hn|[Dd]i|"
    r"[Mm]enjelang|"
    r"[Ss]ebelum|[Ss]etelah|[Ss]elama|[Ss]epanjang|in|since|until|by|of|from|during|year)"
)
_PATTERNS = tuple(
    re.compile(rf"(?<![\w/])(?P<it>{pattern})(?![\w/])")
    for pattern in (
        rf"{_W}{_PART},? \({_SLASHED}\){_PART}",
        rf"{_W}{_PART},? \({_DAY_MONTH}\)",
        rf"{_W}{_PART},? (?:tanggal )?{_DAY_MONTH}",
        rf"{_W}{_PART},? {_SLASHED}",
        rf"{_MONTH_YEAR}{_TO}{_MONTH_YEAR}",
        rf"{_DAY_MONTH}{_TO}{_DAY_MONTH}",
        _DAY_MONTH,
        rf"{_M}\.? {_D}(?:st|nd|rd|th)?(?:, {_Y})?",
        rf"{_M}{_TO}{_MONTH_YEAR}",
        _MONTH_YEAR,
        rf"{_QUARTER}(?:[- ](?:tahun )?{_Y})?",
        rf"{_Y} ?[-–/] ?(?:{_Y}|\d\d)",
    )
)
_BRACKETED = re.compile(rf"(?<=\()(?P<it>{_D}/(?:1[0-2]|0?\d)(?:/?\d{{2,4}})?)(?=\))")
_YEAR = re.compile(rf"\b{_BEFORE_YEAR} (?P<it>{_Y})(?![\w/.,-]?\d|\w|%)")
_ALONE = re.compile(
    rf"(?<![\w/-])(?P<it>{_W}{_PART}|"
    + _either({m: n for m, n in MONTHS.items() if m not in _NEVER_ALONE})
    + r")(?![\w/-])"
)
_RELATIVE = re.compile(rf"\b(?:{'|'.join(SHIFTS)})\b(?! \()")
#: "Undang-Undang Nomor 31 Tahun 1999", "PP No 5/2023": the year is a part of a law's name.
_LAW = re.compile(r"(?:[Nn]omor|[Nn]o)\.? ?\S+ (?:[Tt]ahun|[Tt]hn) $|UU \d+ [Tt]ahun $")


@dataclass(frozen=True, slots=True)
class Found:
    """A date as written; which pattern found it does not matter to anyone."""

    span: Span
    text: str


def find(text: str, start: int, end: int) -> Iterator[Found]:
    """The dates in `text[start:end]`, none within another."""
    taken: set[int] = set()
    spans: list[tuple[int, int]] = []
    for pattern in (*_PATTERNS, _BRACKETED, _YEAR, _ALONE):
        for match in pattern.finditer(text, start, end):
            a, b = match.span("it")
            if taken.isdisjoint(range(a, b)) and not _in_law(text, start, a, pattern):
                taken.update(range(a, b))
                spans.append((a, b))
    for a, b in sorted(spans):
        yield Found(Span(a, b), text[a:b])


def _in_law(text: str, start: int, at: int, pattern: re.Pattern[str]) -> bool:
    return pattern is _YEAR and bool(_LAW.search(text[max(start, at - 40) : at]))


def relative(text: str, start: int, end: int) -> Iterator[Found]:
    """Days told from the article's own: "kemarin"; only of use where its date is known."""
    for match in _RELATIVE.finditer(text, start, end):
        yield Found(Span(*match.span()), match[0])
