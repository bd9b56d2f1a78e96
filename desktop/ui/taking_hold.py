"""Lets preferences take hold as soon as they change."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStyle

from desktop.model.settings import MotionChoice, Settings
from desktop.session.memory import Memory
from desktop.ui.actions import Actions
from desktop.ui.reader.page import Page


class TakingHold(QObject):
    """Sets page and keys as the reader wants them, now and after every change."""

    def __init__(self, memory: Memory, page: Page, actions: Actions) -> None:
        super().__init__(page)
        self._page, self._actions = page, actions
        memory.changed.connect(self._apply)
        self._apply(memory.settings)

    def _apply(self, settings: Settings) -> None:
        page = self._page
        page.set_lines(settings.leading, settings.measure)
        if page.view.look.lone != settings.paragraph_focus:
            page.view.set_look(replace(page.view.look, lone=settings.paragraph_focus))
        page.set_reduced_motion(reduced(settings.motion))
        self._actions.set_letters(on=settings.letters_on)
        self._actions.check("paragraph-focus", on=settings.paragraph_focus)


def reduced(choice: MotionChoice) -> bool:
    """Whether nothing may move."""
    if choice is not MotionChoice.SYSTEM:
        return choice is MotionChoice.REDUCED
    # Desktops that let motion be turned off tell it to Qt's style; others ask for none.
    hints, style = QStyle.StyleHint, QApplication.style()
    return not (
        style.styleHint(hints.SH_Widget_Animate)
        and style.styleHint(hints.SH_Widget_Animation_Duration)
    )
