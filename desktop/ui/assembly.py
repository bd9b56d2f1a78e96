"""From a window and its widgets to the parts that commands act on."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.session.exporting import Exporting
from desktop.session.jumper import Jumper
from desktop.session.marks import Marks
from desktop.ui.addresses import Addresses
from desktop.ui.archivist import Archivist
from desktop.ui.bindings.parts import Parts, Shell
from desktop.ui.columns import Columns
from desktop.ui.copier import Copier
from desktop.ui.correction_sheets import correction_makers
from desktop.ui.corrector import Corrector
from desktop.ui.desk import Desk
from desktop.ui.dialogs.late import Sheets
from desktop.ui.exporter import Exporter
from desktop.ui.finder import Finder
from desktop.ui.glance import Glance
from desktop.ui.glance_compare import compare
from desktop.ui.glance_sheets import Opener, tables
from desktop.ui.intake import Intake
from desktop.ui.librarian import Librarian
from desktop.ui.library_sheets import library_makers
from desktop.ui.panels.sidebar import Sidebar
from desktop.ui.panes import Pane, Panes, Rung
from desktop.ui.preference_sheets import preference_makers
from desktop.ui.reader.caret import Caret
from desktop.ui.remark_sheets import remark_makers
from desktop.ui.remarker import Remarker
from desktop.ui.sheets import makers
from desktop.ui.side import Side
from desktop.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Widgets:
    """The window's three large widgets."""

    desk: Desk
    sidebar: Sidebar
    columns: Columns


def assemble(window: QWidget, shell: Shell, given: Surroundings, widgets: Widgets) -> Parts:
    """The parts of a window, each knowing those it needs."""
    desk, look = widgets.desk, given.look
    corrector = Corrector(given.session, given.corrections, desk.page.view.selected_span)
    corrections = correction_makers(window, look, corrector, given.corrections)
    exporter = Exporter(Exporting(given.session), window)
    sheets = Sheets({**makers(window, shell, given, exporter), **corrections})
    corrector.asked.connect(partial(sheets.toggle, "correction"))
    finder = Finder(given.session, desk.page, desk.find_bar, desk.focus)
    addresses = Addresses(given.fetcher, desk.address_bar, desk.message, desk.focus)
    side = Side(widgets.sidebar, widgets.columns, given.memory, desk.focus)
    remarker = Remarker(
        given.session, given.corrections, given.memory, desk.page, widgets.sidebar.notes
    )
    remarker.asked.connect(sheets.toggle)
    remarker.went.connect(desk.focus)
    librarian = Librarian(given.session, given.shelf, desk.page, sheets)
    sheets.add(remark_makers(window, look, remarker))
    sheets.add(library_makers(window, look, librarian))
    sheets.add(preference_makers(window, given, sheets))
    opener = Opener(given.session, side, desk.focus)
    glance = Glance(given.session, given.memory, desk, desk.river, desk.caption)
    sheets.add(tables(window, given, opener))
    sheets.add(compare(window, given, glance, opener))
    caret = Caret(given.session, desk.page.view)
    ladder = [
        Rung(lambda: sheets.open, sheets.dismiss),
        Rung(lambda: not desk.page.choices.isHidden(), desk.page.choices.dismiss),
        Rung(lambda: not desk.page.peek.isHidden(), desk.page.peek.dismiss),
        Rung(lambda: caret.on and desk.page.view.hasFocus(), caret.leave),
        Rung(lambda: addresses.open, addresses.close),
        Rung(lambda: finder.open, finder.close),
        Rung(lambda: not desk.message.isHidden(), desk.message.dismiss),
        Rung(lambda: not desk.caption.isHidden(), desk.caption.hide),
        *_sidebar_rungs(widgets, side),
        Rung(lambda: given.session.selection is not None, lambda: given.session.select(None)),
        Rung(lambda: True, desk.focus),
    ]
    return Parts(
        session=given.session,
        jumper=Jumper(given.session),
        opening=given.opening,
        queue=given.queue,
        intake=Intake(given.opening, given.queue, given.fetcher, given.importing, window),
        addresses=addresses,
        page=desk.page,
        caret=caret,
        side=side,
        finder=finder,
        copier=Copier(given.session, given.memory, desk.page.copy),
        exporter=exporter,
        look=given.look,
        marks=Marks(given.session),
        panes=Panes(_panes(widgets, side), ladder),
        sheets=sheets,
        glance=glance,
        shell=shell,
        corrections=given.corrections,
        remarker=remarker,
        librarian=librarian,
        archivist=Archivist(given.session, given.shelf, window),
        verdicts=given.verdicts,
        corrector=corrector,
    )


def _panes(widgets: Widgets, side: Side) -> list[Pane]:
    desk = widgets.desk
    return [
        Pane(desk.page.view, desk.focus),
        Pane(widgets.sidebar, side.list),
        Pane(desk.find_bar, desk.find_bar.field.setFocus),
        Pane(desk.address_bar, desk.address_bar.field.setFocus),
    ]


def _sidebar_rungs(widgets: Widgets, side: Side) -> list[Rung]:
    columns = widgets.columns
    return [
        Rung(lambda: columns.narrow and columns.sidebar_visible, side.hide),
        Rung(lambda: side.filtering, side.clear_filter),
    ]
