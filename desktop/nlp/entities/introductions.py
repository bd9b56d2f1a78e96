"""Where an article itself says that two names are one: brackets, "alias", "atau", "disapa"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.forms import abbreviates
from desktop.nlp.entities.mentions import Mention

#: "Faisal (37) alias Komeng", "X atau Y (Z)", "X, yang akrab disapa Y", "X disingkat Y".
_BETWEEN = re.compile(
    r"^,?\s?(?:\(\d+\)\s?)?(?:\(|alias|a\.?k\.?a\.?|atau(?: dikenal sebagai)?|also known as|or"
    r"|yang (?:akrab |biasa |kerap )?(?:disapa|dipanggil|disebut)"
    r"|(?:biasa |akrab )?disingkat(?: menjadi)?"
    r"|dikenal (?:sebagai|dengan(?: nama)?))[\s(\"'“]*$",
    re.IGNORECASE,
)

#: Words that name one thing twice, or one of two: "Wahyu atau Wahyudi", "Cuba or Iran".
_CHOICES = frozenset({"atau", "or"})

_CALLED = re.compile(r"(?:di|men)?(?:sapa|panggil)(?:an)? (?:akrab )?(?:dengan |sebagai )?[\"'“]?$")


class Introductions:
    """Finds pairs of a name and another name for the same."""

    def pairs(self, text: str, mentions: Sequence[Mention]) -> list[tuple[str, str]]:
        """Pairs of forms, the full one first."""
        return [*self._found(text, mentions), *self._called(text, mentions)]

    @staticmethod
    def _called(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
        """The name that somebody goes by: "Pria yang akrab disapa Dani ini"."""
        last: Mention | None = None
        for mention in mentions:
            if mention.kind is not EntityKind.PERSON:
                continue
            before = text[max(0, mention.span.start - 40) : mention.span.start]
            if last and _CALLED.search(before):
                yield last.span.of(text), mention.span.of(text)
            elif " " in mention.span.of(text):
                last = mention

    @staticmethod
    def _found(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
        for one, other in pairwise(mentions):
            if one.kind is not other.kind:
                continue
            between = text[one.span.end : other.span.start]
            full, short = one.span.of(text), other.span.of(text)
            if not _BETWEEN.match(between):
                continue
            if between.strip() == "(" and not _fits(text, one, other):
                continue
            if between.strip(" ,").lower() in _CHOICES and not _same(full, short):
                continue
            yield (full, short) if len(full) >= len(short) else (short, full)


def _fits(text: str, one: Mention, other: Mention) -> bool:
    """Whether brackets explain: "Badan Pusat Statistik (BPS)", not "Chelsea (Inggris)"."""
    closed = text[other.span.end : other.span.end + 1] == ")"
    full, short = one.span.of(text), other.span.of(text)
    if len(full) < len(short):
        full, short = short, full
    return closed and (_stands_for(short, full) or full.startswith("PT "))


def _same(one: str, other: str) -> bool:
    """Whether "atau" may join two forms: initials, or a part of the name."""
    full, short = (one, other) if len(one) >= len(other) else (other, one)
    return _stands_for(short, full)


def _stands_for(short: str, full: str) -> bool:
    """Whether letters or words of a full form, its first word apart or not, give the short one."""
    rest = full.split(" ", 1)[-1]
    return abbreviates(short, full) or abbreviates(short, rest) or short in full
