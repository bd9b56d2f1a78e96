"""From the ids of commands to what they do; a test holds table and bindings equal."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from desktop.session.layers import Layer
from desktop.session.marks import Marks
from desktop.session.opening import Opening
from desktop.session.session import Session
from desktop.session.verdicts import Verdicts
from desktop.ui.copier import Copier
from desktop.ui.dialogs.late import LateSheet
from desktop.ui.finder import Finder
from desktop.ui.intake import Intake
from desktop.ui.look import Look
from desktop.ui.panes import Panes
from desktop.ui.reader.page import Page
from desktop.ui.side import Side

Do = Callable[[], object]


class Shell(Protocol):
    """The window itself, as far as commands need it."""

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""

    def quit(self) -> None:
        """End the program at once."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the commands act on."""

    session: Session
    opening: Opening
    intake: Intake
    page: Page
    side: Side
    finder: Finder
    copier: Copier
    look: Look
    marks: Marks
    panes: Panes
    cheat_sheet: LateSheet
    about: LateSheet
    shell: Shell
    verdicts: Verdicts


def bindings(parts: Parts) -> dict[str, Do]:
    """What each command does."""
    return {
        **_file(parts),
        **_edit(parts),
        **_view(parts),
        **_jump(parts.session),
        **_marks(parts),
        **_window(parts),
    }


def _file(parts: Parts) -> dict[str, Do]:
    return {
        "open": parts.intake.ask,
        "paste": parts.intake.paste,
        "reload": parts.opening.reload,
        "close": parts.session.close_article,
        "quit": parts.shell.quit,
        "sample": parts.opening.open_sample,
    }


def _edit(parts: Parts) -> dict[str, Do]:
    return {
        "copy": parts.copier.copy,
        "copy-source": parts.copier.copy_with_source,
        "select-all": parts.page.select_all,
        "find": parts.finder.show,
        "find-next": partial(parts.finder.step, 1),
        "find-previous": partial(parts.finder.step, -1),
        "filter": parts.side.filter,
    }


def _view(parts: Parts) -> dict[str, Do]:
    return {
        "quotes": parts.side.quotes,
        "names": parts.side.names,
        "order": parts.side.toggle_order,
        "sidebar": parts.side.toggle,
        "zoom-in": parts.look.enlarge,
        "zoom-out": parts.look.reduce,
        "zoom-reset": parts.look.reset_zoom,
        "theme": parts.look.next_theme,
        "full-screen": parts.shell.toggle_full_screen,
    }


def _jump(session: Session) -> dict[str, Do]:
    ways = {
        "": session.jump_in_scope,
        "-quote": session.jump_quote,
        "-mention": session.jump_mention,
        "-occurrence": session.jump_occurrence,
        "-same-speaker": session.jump_same_speaker,
        "-speaker": session.jump_speaker,
    }
    return {
        **{f"next{name}": partial(jump, 1) for name, jump in ways.items()},
        **{f"previous{name}": partial(jump, -1) for name, jump in ways.items()},
        "back": session.go_back,
        "forward": session.go_forward,
    }


def _marks(parts: Parts) -> dict[str, Do]:
    toggle = parts.session.toggle_layer
    return {
        **{f"layer-{layer.value.lower()}": partial(toggle, layer) for layer in Layer},
        "layer-all": parts.marks.all,
        "hide-marks": parts.marks.hide,
        "peek": parts.page.peek.toggle,
        "why": parts.page.peek.explain,
        "accept": parts.verdicts.accept,
        "reject": parts.verdicts.reject,
    }


def _window(parts: Parts) -> dict[str, Do]:
    return {
        "next-pane": partial(parts.panes.step, 1),
        "previous-pane": partial(parts.panes.step, -1),
        "leave": parts.panes.leave,
        "cheat-sheet": parts.cheat_sheet.toggle,
        "about": parts.about.toggle,
    }
