"""The sheets in which notes and checks are written."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs.late import Made
from desktop.ui.look import Look
from desktop.ui.remarker import Remarker


def remark_makers(window: QWidget, look: Look, remarker: Remarker) -> dict[str, Callable[[], Made]]:
    """What makes each sheet, by its name."""

    def note() -> Made:
        from desktop.ui.dialogs.note_sheet import NoteSheet

        return NoteSheet(remarker.remark, remarker.write, look.theme, window)

    def check() -> Made:
        from desktop.ui.dialogs.check_sheet import CheckSheet

        return CheckSheet(remarker.check_mark, remarker.settle, look.theme, window)

    return {"note": note, "check": check}
