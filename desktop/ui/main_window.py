"""The window: page, sidebar and bars under a menu bar, with a status line at the foot."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session.beginning import FirstLight
from desktop.session.theme import Theme
from desktop.ui.actions import Actions
from desktop.ui.assembly import Widgets, assemble
from desktop.ui.bindings import Parts, bindings
from desktop.ui.columns import Columns
from desktop.ui.context_menus import page_actions, row_actions
from desktop.ui.correction_news import CorrectionNews
from desktop.ui.desk import Desk
from desktop.ui.intake import welcome
from desktop.ui.menus import Menus, theme_names
from desktop.ui.notices import Notices
from desktop.ui.panels.sidebar import Sidebar
from desktop.ui.status_board import StatusBoard
from desktop.ui.style import menu_bar_height, menu_bar_sheet
from desktop.ui.surroundings import Surroundings
from desktop.ui.taking_hold import TakingHold
from desktop.ui.upkeep import Upkeep
from desktop.ui.widgets.status_line import StatusLine

translate = QCoreApplication.translate

_SIZE = (1280, 860)
_LEAST = (360, 320)


class MainWindow(QMainWindow):
    """Puts the parts together; it decides nothing about them."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._given = given
        theme = given.look.theme
        self.setObjectName("main-window")
        self.setWindowTitle("Sorot")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST)
        desk, sidebar = Desk(given.session, theme), Sidebar(given.session, theme, given.keys)
        columns = Columns(sidebar, desk, theme)
        self._widgets = Widgets(desk, sidebar, columns)
        self._status = StatusLine(theme)
        self._lay_out()
        self.parts: Parts = assemble(self, self, given, self._widgets)
        self.actions_by_id = Actions(given.keys.commands, bindings(self.parts), self)
        self.notices = Notices(desk.message, given.opening, self.parts.intake, given.fetcher)
        self._board = StatusBoard(
            given.session, self.parts.jumper, given.queue, given.look, self._status
        )
        self._news = CorrectionNews(
            given.corrections, self.parts.corrector, self._board, self.notices, desk.toast
        )
        self._attach()
        self._upkeep = Upkeep(
            given, self._widgets, self.parts, self.actions_by_id, self.setWindowTitle
        )
        self._observe()
        self._set_theme(theme)
        self._restore()
        desk.focus()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self.actions_by_id.check("full-screen", on=self.isFullScreen())

    def greet(self) -> None:
        """On the first day, pick the first quote of what is there to read."""
        if self._given.memory.settings.window is None:
            FirstLight(self._given.session)

    def open_menus(self) -> None:
        """Open the first menu of the menu bar."""
        bar = self.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        bar.setActiveAction(bar.actions()[0])

    def quit(self) -> None:
        """End the program at once, whatever runs beside the window."""
        self.close()
        QApplication.exit(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Spontaneous is what the system does, such as bringing back a window that was small.
        if not event.spontaneous():
            self._upkeep.find_place()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        given = self._given
        given.opening.close()
        place, path = self.normalGeometry(), given.opening.path
        given.memory.change(
            window=(place.x(), place.y(), place.width(), place.height()),
            maximised=self.isMaximized(),
            last_article=str(path) if path is not None else None,
        )
        given.memory.save()
        given.queue.close()
        self.parts.glance.close()
        given.session.close()
        given.keeping.close()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if welcome(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.parts.intake.drop(event.mimeData()):
            event.acceptProposedAction()
            self.activateWindow()

    def _lay_out(self) -> None:
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._widgets.columns, 1)
        column.addWidget(self._status)
        self.setCentralWidget(central)
        self.menuBar().setFixedHeight(menu_bar_height())

    def _attach(self) -> None:
        given, actions, widgets = self._given, self.actions_by_id, self._widgets
        desk = widgets.desk
        actions.attach_article(desk.page.view, letters=given.memory.settings.letters_on)
        for tree in widgets.sidebar.trees:
            actions.attach_list(tree)
        menus = Menus(self.menuBar(), given.keys.commands, actions)
        menus.add_recents(given.opening, actions["paste"])
        themes = menus.add_themes(given.look)
        menus.add_languages(given.memory, self._tell_language)
        desk.bind(actions, themes, given.opening)
        desk.page.view.set_context_actions(page_actions(actions))
        desk.page.peek.foot.set_copying(actions["copy-source"])
        desk.page.peek.foot.set_verdicts(actions["accept"], actions["reject"], actions["change"])
        widgets.sidebar.set_context_actions(row_actions(actions))
        TakingHold(given.memory, desk.page, actions)
        self._news.bind(actions, partial(self.parts.sheets.toggle, "lost"))

    def _observe(self) -> None:
        given, desk = self._given, self._widgets.desk
        given.importing.failed.connect(self.notices.tell_failure)
        given.importing.reported.connect(self.notices.tell_imported)
        given.shelf.failed.connect(self.notices.tell_failure)
        given.corrections.failed.connect(self.notices.tell_failure)
        given.corrections.refused.connect(self.notices.tell_not_kept)
        given.shelf.noticed.connect(self.notices.tell_library)
        given.keeping.place_found.connect(desk.page.go_to)
        given.keys.changed.connect(self._change_keys)
        given.look.theme_changed.connect(self._set_theme)
        given.look.theme_changed.connect(self._tell_theme)
        desk.page.place_changed.connect(self._board.update)
        self.parts.intake.refused.connect(self.notices.tell_words)
        self.parts.caret.toggled.connect(self._tell_caret)
        self.parts.remarker.told.connect(self._board.say)
        pick = translate("Corrector", "Pick a quote or a name first")
        self.parts.page.peek.nothing_picked.connect(partial(self._board.say, pick))
        self.parts.librarian.told.connect(self._board.say)
        self.parts.archivist.told.connect(self._board.say)
        self.parts.exporter.written.connect(self.notices.tell_written)
        self.parts.exporter.printed.connect(self.notices.tell_words)
        self.parts.exporter.failed.connect(self.notices.tell_failure)

    def _change_keys(self) -> None:
        self.actions_by_id.set_keys(self._given.keys.commands)
        self._widgets.desk.show_keys(self.actions_by_id)
        self.parts.sheets.make_anew("cheat-sheet", "palette")

    def _set_theme(self, theme: Theme) -> None:
        self.menuBar().setStyleSheet(menu_bar_sheet(theme))
        for part in (self._status, self._widgets.columns):
            part.set_theme(theme)
        self._widgets.desk.set_theme(theme)
        self._widgets.sidebar.set_theme(theme)
        self.parts.sheets.set_theme(theme)

    def _tell_caret(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.actions_by_id.check("caret", on=on)
        moves = translate("Window", "Caret: arrows move it, Shift selects, Esc leaves")
        self._board.say(moves if on else translate("Window", "Caret off: arrows scroll"))

    def _tell_theme(self) -> None:
        name = theme_names()[self._given.look.choice]
        self._board.say(translate("Window", "Theme: {name}").format(name=name))

    def _tell_language(self) -> None:
        self.notices.tell_words(translate("Window", "The language changes at the next start"))

    def _restore(self) -> None:
        settings = self._given.memory.settings
        self.resize(*_SIZE)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        if settings.window is not None and screen.intersects(QRect(*settings.window)):
            self.setGeometry(QRect(*settings.window))
        elif not screen.contains(self.rect()):
            self.resize(screen.size().boundedTo(self.size()))
        if settings.maximised:
            self.showMaximized()
