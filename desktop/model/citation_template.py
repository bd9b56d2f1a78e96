"""How a quote is written when it is passed on: a text with fields in braces."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter

#: What a template may name, in the order in which a reader is told.
FIELDS = ("quote", "speaker", "role", "outlet", "date", "url", "title")
DEFAULT = "{quote} — {speaker}, {role} ({outlet}, {date}, {url})"

# While a template is being filled, a field that is missing is this character and one that is
# there is one of those that follow: no text has them, and none of them is punctuation.
_MISSING = "\ufdd0"
_KNOWN = "\ufdd1"
_RESERVED = re.compile("[\ufdd0-\ufdef]")
# What joins fields. A line break is no joint: it goes with a line that has become empty.
_JOINT = r"[^\S\n]*[,;:.·|/–—-]*[^\S\n]*"
# "({outlet}, {date})" without both leaves "(, )", which says nothing.
_EMPTY = re.compile(
    rf"\((?=[^()]*{_MISSING})[\s,;:.·|/–—{_MISSING}-]*\)|\[(?=[^\[\]]*{_MISSING})[\s,;:.·|/–—{_MISSING}-]*\]"
    rf"|“{_MISSING}”|\"{_MISSING}\"|‘{_MISSING}’|'{_MISSING}'|«{_MISSING}»"
)
# First in its line or bracket, a missing field takes the joint after it along, else the one before.
_FIRST = re.compile(rf"(^|[(\[“‘«\n]){_MISSING}{_JOINT}")
_LATER = re.compile(rf"{_JOINT}{_MISSING}")


class TemplateError(ValueError):
    """A template that cannot be filled; `field` is what it wrongly names, "" for a stray brace."""

    def __init__(self, field: str = "") -> None:
        self.field = field
        super().__init__(f"not a field: {field}" if field else "a brace without its partner")


@dataclass(frozen=True, slots=True)
class Template:
    """A template that can be filled.

    Raises:
        TemplateError: a brace has no partner, or stands around what is no field.
    """

    text: str

    def __post_init__(self) -> None:
        try:
            parts = list(Formatter().parse(self.text))
        except ValueError as error:
            raise TemplateError from error
        for _, field, form, conversion in parts:
            if field is not None and (field not in FIELDS or form or conversion):
                raise TemplateError(field or "{}")

    def fill(self, values: Mapping[str, str]) -> str:
        """The text with these values; what is missing or "" takes its punctuation along.

        "{speaker}, {role} ({date})" without a role and a date is "Rini".
        """
        pattern: list[str] = []
        filled: list[str] = []
        for words, field, _, _ in Formatter().parse(_RESERVED.sub("", self.text)):
            pattern.append(words)
            if field is not None:
                value = values.get(field, "")
                pattern.append(_KNOWN if value else _MISSING)
                filled += [value] if value else []
        return _put("".join(_without_missing(pattern)), filled)


def _without_missing(pattern: Iterable[str]) -> str:
    lines = []
    for line in "".join(pattern).split("\n"):
        kept = _joined(line)
        if kept.strip() or _MISSING not in line:
            lines.append(kept)
    return "\n".join(lines).strip()


def _joined(line: str) -> str:
    before = ""
    while line != before:
        before, line = line, _EMPTY.sub(_MISSING, line)
    while _MISSING in line:
        first = _FIRST.sub(r"\1", line, count=1)
        line = first if first != line else _LATER.sub("", line, count=1)
    return line


def _put(text: str, values: Iterable[str]) -> str:
    remaining = iter(values)
    return re.sub(_KNOWN, lambda _: next(remaining), text)
