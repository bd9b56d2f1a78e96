"""Every row of the table of commands, tried by real keys from every place of the window."""

from collections.abc import Iterator

import pytest

from desktop.ui.command import Command
from desktop.ui.commands import commands
from tests.screen.desk import Desk

pytestmark = pytest.mark.screen
# Esc clears the filter first, so the field itself hears it.
FIELD_LEAVES_BY_ITSELF = ("filter", "Esc")
PLACES = ("article", "quote-tree", "filter", "find")
FIELDS = ("filter", "find")
# A field undoes its own typing.
OF_FIELDS = ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")


@pytest.fixture(scope="module")
def rehearsal(display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Sorot on the bundled article; its commands are told, not done."""
    with Desk(display, tmp_path_factory.mktemp("rehearsal"), "--rehearse") as desk:
        desk.wait(lambda state: state["quotes"])
        yield desk
        assert desk.errors() == ""


def _heard(place: str) -> dict[str, str]:
    """Which key does which command in a place."""
    own = {"article": "article_keys", "quote-tree": "sidebar_keys"}.get(place)
    return {
        key: command.id
        for command in commands()
        for key in (*command.keys, *(getattr(command, own) if own else ()))
        if place not in FIELDS or key not in OF_FIELDS
    }


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("command", commands(), ids=lambda command: command.id)
def test_keys_do_their_command_where_they_should_and_nowhere_else(
    rehearsal: Desk, command: Command, place: str
) -> None:
    heard = _heard(place)
    for key in (*command.keys, *command.article_keys, *command.sidebar_keys):
        rehearsal.put(place)
        state = rehearsal.keys(key)
        if (place, key) == FIELD_LEAVES_BY_ITSELF:
            assert state["focus"] == "article"
        else:
            assert state["fired"] == ([heard[key]] if key in heard else []), key


@pytest.mark.parametrize("place", ["filter", "find"])
def test_fields_keep_their_typing(rehearsal: Desk, place: str) -> None:
    rehearsal.put(place)
    typed = rehearsal.keys("J", "Q", "1", "0", "/", "?", "[", "Space", "T")
    assert typed["texts"][place] == "jq10/?[ t"
    assert typed["fired"] == []
