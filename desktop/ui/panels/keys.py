"""The keys of commands as the sidebar's tooltips and caps show them."""

from desktop.ui.commands import commands
from desktop.ui.widgets.key_cap import key_words


def cap(command: str) -> str:
    """The first key of a command, from the table of all."""
    row = next(row for row in commands() if row.id == command)
    return key_words((*row.keys, *row.article_keys)[0])


def letter(command: str) -> str:
    """The key of a command that a reader of the article has at hand: a letter where it has one."""
    row = next(row for row in commands() if row.id == command)
    return key_words((*row.article_keys, *row.keys)[0])


def tip(words: str, command: str) -> str:
    """Words with the first key of a command behind them."""
    return f"{words} ({cap(command)})"
