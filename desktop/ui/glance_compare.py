"""The view of two reports, and the ways to choose the other one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.model.article import Article
from desktop.session.opening import readable_patterns
from desktop.session.selection import QuoteSelection
from desktop.ui.dialogs.late import Made
from desktop.ui.glance import Glance
from desktop.ui.glance_sheets import Opener
from desktop.ui.surroundings import Surroundings

translate = QCoreApplication.translate

#: Recent articles have long names.
_NAME_LENGTH = 60

Choose = Callable[[str, Callable[[], Article]], None]


def compare(
    window: QWidget, given: Surroundings, glance: Glance, opener: Opener
) -> dict[str, Callable[[], Made]]:
    """What makes the view, by its name."""

    def made() -> Made:
        from desktop.session.problems import problem_of
        from desktop.ui.compare.compare_sheet import CompareSheet

        comparison = glance.comparison()

        def choose(name: str, make: Callable[[], Article]) -> None:
            comparison.compare_with(make)
            sheet.say(translate("Compare", "Reading {name}…").format(name=name))

        def fail(error: Exception) -> None:
            problem = problem_of(error)
            sheet.say(" ".join(part for part in (problem.title, problem.reason) if part))

        def go(quote: str) -> None:
            sheet.dismiss()
            opener.open(QuoteSelection(quote))

        ways = partial(_fill, given, window, choose)
        sheet = CompareSheet(comparison, ways, given.look.theme, window)
        comparison.failed.connect(fail)
        sheet.went.connect(go)
        return sheet

    return {"compare": made}


def _fill(given: Surroundings, window: QWidget, choose: Choose, menu: QMenu) -> None:
    """Offer the articles read last, and a file."""
    article, path = given.session.article, given.opening.path
    ours = {str(path.absolute()) if path else "", article.id if article else ""}
    for entry in given.opening.recents():
        if entry.key not in ours:
            name = entry.name[:_NAME_LENGTH] + ("…" if len(entry.name) > _NAME_LENGTH else "")
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(_read, choose, name, given.opening.reading(entry)))
    if not menu.isEmpty():
        menu.addSeparator()
    action = menu.addAction(translate("Compare", "Open file…"))
    action.setObjectName("compare-open")
    action.triggered.connect(partial(_ask, given, window, choose))


def _read(
    choose: Choose,
    name: str,
    make: Callable[[], Article],
    _checked: bool = False,  # noqa: FBT001, FBT002 - a slot
) -> None:
    choose(name, make)


def _ask(given: Surroundings, window: QWidget, choose: Choose, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    folder = str(given.opening.path.parent) if given.opening.path else ""
    patterns = translate("Compare", "Articles ({patterns});;All files (*)")
    dialog = QFileDialog(
        window,
        translate("Compare", "Open the other report"),
        folder,
        patterns.format(patterns=readable_patterns()),
    )
    dialog.setObjectName("compare-dialog")
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    window.activateWindow()
    for name in chosen[:1]:
        choose(Path(name).name, given.opening.reading(Path(name)))
