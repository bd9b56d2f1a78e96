"""Dates on a page, be they for machines or for its readers."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = (
    ("jan", 1), ("peb", 2), ("feb", 2), ("mar", 3), ("apr", 4), ("mei", 5), ("may", 5),
    ("jun", 6), ("jul", 7), ("agu", 8), ("ags", 8), ("agt", 8), ("aug", 8), ("sep", 9),
    ("okt", 10), ("oct", 10), ("nop", 11), ("nov", 11), ("des", 12), ("dec", 12),
)  # fmt: skip
_MONTH = "|".join(name for name, _ in _MONTHS)
_ZONES = {"wib": 7, "wita": 8, "wit": 9, "gmt": 0, "utc": 0, "z": 0}
_TIME = (
    r"(?:\D{1,12}?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d)"
    r"(?:\.\d+)?)?(?!\d)\s*(?P<zone>wib|wita|wit|gmt|utc|z\b|[+-]\d\d:?\d\d)?)?"
)
_FORMS = tuple(
    re.compile(rf"(?i){date}{_TIME}")
    for date in (
        # As machines write it: 2015-11-05T14:56:43+07:00, 2020/01/02 10:11:12.
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/](?P<month>\d\d?)[-/](?P<day>\d\d?)(?!\d)",
        # As in "Rabu, 11 November 2015 | 10:15 WIB" and "Thu, 05 Nov 2015 10:00:00 +0700".
        rf"(?<!\d)(?P<day>\d\d?)[ -](?P<month>{_MONTH})\w*\.?,?[ -](?P<year>(?:19|20)\d\d)(?!\d)",
        # As in "November 5, 2015 2:56 pm".
        rf"\b(?P<month>{_MONTH})\w*\.? (?P<day>\d\d?),? (?P<year>(?:19|20)\d\d)(?!\d)",
        # As in "Rabu, 11/11/2015 10:15 WIB": the day is first, as everywhere but in America.
        r"(?<!\d)(?P<day>\d\d?)[-/.](?P<month>\d\d?)[-/.](?P<year>(?:19|20)\d\d)(?!\d)",
    )
)


def moments(text: str) -> Iterator[datetime]:
    """The dates in a text that begin it or follow a few words; times where they are said."""
    for form in _FORMS:
        for match in form.finditer(text):
            moment = _moment(match)
            if moment is not None:
                yield moment


def moment_of(text: str) -> datetime | None:
    """The first date of a text, in the first form that has any; none where there is none."""
    return next(moments(text), None)


def has_time(text: str) -> bool:
    """Whether the first date of a text comes with a time of day."""
    found = (match for form in _FORMS for match in form.finditer(text))
    match = next(found, None)
    return match is not None and match["hour"] is not None


def _moment(match: re.Match[str]) -> datetime | None:
    month = dict(_MONTHS).get(match["month"][:3].lower()) or int(match["month"])
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    year, day, zone = int(match["year"]), int(match["day"]), _zone(match["zone"])
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        # The 31st of a month of thirty days is a number of another kind.
        return None


def _zone(words: str | None) -> timezone | None:
    if not words:
        return None
    hours = _ZONES.get(words.lower())
    if hours is not None:
        return timezone(timedelta(hours=hours))
    digits = words.replace(":", "")
    offset = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5]))
    return timezone(-offset if words[0] == "-" else offset)
