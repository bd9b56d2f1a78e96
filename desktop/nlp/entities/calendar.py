"""What date a written date is: ISO 8601, with the article's own date as anchor."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb peb pebruari february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agt agu ags aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov nopember nop",
            "desember des dec december",
        ),
        1,
    )
    for name in names.split()
}
DAYS = {
    name: number
    for number, names in enumerate(
        (
            "senin monday",
            "selasa tuesday",
            "rabu wednesday",
            "kamis thursday",
            "jumat jum'at jum’at friday",
            "sabtu saturday",
            "minggu ahad sunday",
        )
    )
    for name in names.split()
}

#: Days before or after the article's own.
SHIFTS = {"kemarin": -1, "besok": 1, "lusa": 2, "yesterday": -1, "tomorrow": 1}

_NUMBERS = re.compile(r"\d+")
_SLASHED = re.compile(r"\b(\d{1,2})[/-](\d{1,2})(?:/?(\d{2,4}))?\b")
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_RANGE = re.compile(r"^(\d{4})\s?[-–/]\s?(\d{2,4})$")
#: "15 dan 16 Juli", "15-16 Juli".
_DAYS_OF_MONTH = re.compile(r"\b(\d{1,2})(?: ?[-–] ?| dan | hingga | sampai )(\d{1,2}) [A-Z]")
_QUARTER = re.compile(
    r"(?i)(kuartal|triwulan|semester)\s?(IV|I{1,3}|\d|pertama|kedua|ketiga|keempat)"
)
_ORDINALS = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "pertama": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
}
#: How many years on a day and a weekday are tried to fall together: they do within eleven.
_YEARS = 12


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.lower())


def weekday(text: str) -> int | None:
    """The day of the week that a written date names, Monday 0."""
    return next((DAYS[word] for word in _words(text) if word in DAYS), None)


def parts(text: str) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of a written date, each None where it does not say."""
    slashed = _SLASHED.search(text)
    if slashed and not _RANGE.match(text):
        day, month, year = (int(group) if group else None for group in slashed.groups())
        if year is not None and year < 100:
            year += 2000
        if year is not None and not 1500 <= year <= 2100:
            year = None
        return year, month, day
    year_found = _YEAR.search(text)
    month = next((MONTHS[word] for word in _words(text) if word in MONTHS), None)
    days = [int(n) for n in _NUMBERS.findall(text) if len(n) <= 2 and 1 <= int(n) <= 31]
    day = days[0] if days and month else None
    return (int(year_found[1]) if year_found else None), month, day


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def anchor(published: str | None, written: Sequence[str]) -> date | None:
    """The article's date: as its source says, else the latest full date with a weekday, or any."""
    if published:
        try:
            return date.fromisoformat(published[:10])
        except ValueError:
            pass
    years = [year for year in (parts(text)[0] for text in written) if year]
    full = [(text, *parts(text)) for text in written]
    named = [
        _date(y, m, d) for text, y, m, d in full if y and m and d and weekday(text) is not None
    ]
    found = [day for day in named if day]
    if found:
        return found[0]
    for text, year, month, day in full:
        name = weekday(text)
        if name is not None and month and day and year is None and years:
            for guess in range(max(years), max(years) + _YEARS):
                on = _date(guess, month, day)
                if on and on.weekday() == name:
                    return on
    return None


def _nearest_year(month: int, day: int, name: int | None, now: date) -> date | None:
    tries = [_date(year, month, day) for year in range(now.year - 1, now.year + 2)]
    days = [on for on in tries if on and (name is None or on.weekday() == name)]
    days = days or [on for on in tries if on]
    return min(days, key=lambda on: abs((on - now).days), default=None)


def _near_day(name: int, now: date) -> date:
    shift = (name - now.weekday() + 3) % 7 - 3
    return now + timedelta(days=shift)


def iso(text: str, now: date | None) -> str | None:
    """A written date in ISO 8601 as far as it is known: a day, a month, a year, or a range."""
    if text in SHIFTS and now:
        return (now + timedelta(days=SHIFTS[text])).isoformat()
    if found := _RANGE.match(text):
        last = found[2] if len(found[2]) == 4 else found[1][:2] + found[2]
        return f"{found[1]}/{last}"
    if found := _QUARTER.search(text):
        return _quarter(found, text, now)
    year, month, day = parts(text)
    if month and day:
        return _day(text, (year, month, day), now)
    if month:
        return _months(text, year, month, now)
    return str(year) if year else _weekday(text, now)


def _day(text: str, written: tuple[int | None, int, int], now: date | None) -> str | None:
    year, month, day = written
    name = weekday(text)
    on = _date(year, month, day) if year else now and _nearest_year(month, day, name, now)
    if not on:
        return f"--{month:02}-{day:02}" if _date(2024, month, day) else None
    several = _DAYS_OF_MONTH.search(text)
    last = _date(on.year, month, int(several[2])) if several else None
    return f"{on.isoformat()}/{last.isoformat()}" if last and last > on else on.isoformat()


def _weekday(text: str, now: date | None) -> str | None:
    name = weekday(text)
    return _near_day(name, now).isoformat() if name is not None and now else None


def _months(text: str, year: int | None, month: int, now: date | None) -> str | None:
    several = [MONTHS[word] for word in _words(text) if word in MONTHS]
    years = [int(found) for found in _YEAR.findall(text)]
    if len(several) == 2 and years:
        return f"{years[0]}-{several[0]:02}/{years[-1]}-{several[1]:02}"
    if year is None and now:
        year = min(
            (now.year - 1, now.year, now.year + 1),
            key=lambda y: abs((y - now.year) * 12 + month - now.month),
        )
    return f"{year}-{month:02}" if year else f"--{month:02}"


def _quarter(found: re.Match[str], text: str, now: date | None) -> str | None:
    year = parts(text)[0] or (now.year if now else None)
    which = found[2].lower()
    number = _ORDINALS.get(which) or int(which) if which in _ORDINALS or which.isdigit() else 1
    size = 6 if found[1].lower() == "semester" else 3
    if not year or not 1 <= number <= 12 // size:
        return None
    return f"{year}-{(number - 1) * size + 1:02}/{year}-{number * size:02}"
