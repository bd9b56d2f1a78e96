"""From the table of commands to the rows of the cheat sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from desktop.ui.command import Command, Group
from desktop.ui.widgets.key_cap import key_words

#: From so many digits in a row on only the first and the last are shown.
_RUN = 3


@dataclass(frozen=True, slots=True)
class Cap:
    """One key; `dashed` where it works in the article alone; `run` before the last of a series."""

    words: str
    dashed: bool = False
    run: bool = False


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the cheat sheet."""

    group: Group
    words: str
    caps: tuple[Cap, ...]

    @property
    def sentence(self) -> str:
        """The line as it is read aloud."""
        return f"{self.words}: {', '.join(cap.words for cap in self.caps)}"

    def matches(self, wanted: str) -> bool:
        """Whether words or keys hold what the reader typed."""
        return wanted.casefold() in self.sentence.casefold()


def key_rows(commands: Iterable[Command]) -> tuple[KeyRow, ...]:
    """Rows in the order of groups and table; commands that share their words share a row."""
    rows: dict[tuple[Group, str], list[Command]] = {}
    for command in commands:
        rows.setdefault((command.group, command.sheet or command.text), []).append(command)
    order = list(Group)
    found = [
        KeyRow(group, words, caps)
        for (group, words), sharing in rows.items()
        if (caps := _caps(sharing))
    ]
    return tuple(sorted(found, key=lambda row: order.index(row.group)))


def _caps(commands: list[Command]) -> tuple[Cap, ...]:
    article = [key for command in commands for key in command.article_keys]
    everywhere = _in_turn([command.keys for command in commands])
    lists = [k for c in commands for k in c.sidebar_keys if k not in {*article, *everywhere}]
    dashed = dict.fromkeys(key_words(key) for key in article)
    solid = dict.fromkeys(key_words(key) for key in [*everywhere, *lists])
    return (*_run([Cap(words, dashed=True) for words in dashed]), *(Cap(words) for words in solid))


def _in_turn(keys: list[tuple[str, ...]]) -> list[str]:
    """The first key of each command, then their second ones."""
    return [key for rank in zip_longest(*keys) for key in rank if key is not None]


def _run(caps: list[Cap]) -> list[Cap]:
    if len(caps) > _RUN and all(cap.words.isdigit() for cap in caps):
        return [caps[0], Cap(caps[-1].words, dashed=True, run=True)]
    return caps
