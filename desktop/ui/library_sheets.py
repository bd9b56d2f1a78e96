"""The sheets over the library."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs.late import Made
from desktop.ui.librarian import Librarian
from desktop.ui.look import Look


def library_makers(
    window: QWidget, look: Look, librarian: Librarian
) -> dict[str, Callable[[], Made]]:
    """What makes each sheet, by its name."""

    def library() -> Made:
        from desktop.ui.dialogs.library_sheet import LibrarySheet

        return LibrarySheet(librarian.seeking, librarian.take_speaker, look.theme, window)

    def people() -> Made:
        from desktop.ui.dialogs.people_sheet import PeopleSheet

        return PeopleSheet(librarian.people, librarian.show_said, look.theme, window)

    def my_work() -> Made:
        from desktop.ui.dialogs.work_sheet import WorkSheet

        return WorkSheet(librarian.work, librarian.open_at, look.theme, window)

    return {"library": library, "people": people, "my-work": my_work}
