"""Two reports side by side: pairs of quotes, what differs, and what one report has alone."""

from collections.abc import Callable, Hashable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session.alignment import Change
from desktop.session.comparison import Compared, Comparison
from desktop.session.comparison_words import (
    Picked,
    about_pair,
    comparison_table,
    comparison_title,
    in_one_line,
    spoken,
)
from desktop.session.theme import Theme
from desktop.ui.compare.channel import Channel, Join
from desktop.ui.compare.difference_line import DifferenceLine
from desktop.ui.compare.report_column import ReportColumn
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.widgets.table_view import TableView

translate = QCoreApplication.translate

_SIZE = QSize(1600, 1200)
_LIST = 320
#: A narrower sheet has no room for two columns: the line below them tells both versions.
_NARROW = 900


class CompareSheet(Sheet):
    """A list of pairs, two columns of text that go along, and the difference below."""

    #: The reader goes to a quote of the article on show; its id.
    went = Signal(str)

    def __init__(
        self,
        comparison: Comparison,
        ways: Callable[[QMenu], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(comparison_title(), _SIZE, theme, parent)
        self.setObjectName("compare")
        self._comparison, self._ways, self._theme = comparison, ways, theme
        self._picked: Picked | None = None
        self.list = TableView(theme, self.panel)
        self.list.setObjectName("compare-list")
        self.list.setAccessibleName(translate("Compare", "Quotes of both reports"))
        self.list.currentItemChanged.connect(lambda _now, _before: self._follow())
        self.left = ReportColumn("compare-left", theme, self.panel)
        self.right = ReportColumn("compare-right", theme, self.panel)
        self._channel = Channel(self._joins, theme, self.panel)
        self.line = DifferenceLine(translate("Compare", "Both versions"), theme, self.panel)
        self._note = QLabel(self.panel)
        self._note.setObjectName("compare-note")
        self._note.setFont(sans(13))
        self._note.setContentsMargins(24, 12, 24, 8)
        self._note.setWordWrap(True)
        words = translate("Compare", "Choose the other report…")
        self.choose = WordButton(words, theme, self.panel)
        self.choose.setObjectName("compare-choose")
        self._lay_out()
        self._observe()
        self.set_theme(theme)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        if not isinstance(colours, Theme):
            return
        self._theme = colours
        self.list.set_theme(colours)
        self.choose.set_theme(colours)
        for part in (self.left, self.right, self._channel, self.line):
            part.set_theme(colours)
        palette = self._note.palette()
        palette.setColor(self._note.foregroundRole(), colours.text)
        self._note.setPalette(palette)
        self._show(self._picked)

    def toggle(self) -> None:
        """Come up, or go away; without another report the button that chooses has the focus."""
        if self.isHidden():
            self._fill(self._comparison.compared)
            self.open(self.list if self._comparison.compared is not None else self.choose)
        else:
            self.dismiss()

    def say(self, words: str) -> None:
        """Tell something in place of the reports."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.header.insertWidget(1, self.choose)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.left, 1)
        columns.addWidget(self._channel)
        columns.addWidget(self.right, 1)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(columns, 1)
        texts.addWidget(self.line)
        body = QHBoxLayout()
        body.setContentsMargins(10, 0, 2, 0)
        body.setSpacing(0)
        body.addWidget(self.list, 0)
        body.addLayout(texts, 1)
        self.column.addWidget(self._note)
        self.column.addLayout(body, 1)

    def _arrange(self) -> None:
        """Show both texts where there is room for two, else the difference alone."""
        wide = self.panel.width() >= _NARROW
        for part in (self.left, self.right, self._channel):
            part.setVisible(wide and self._comparison.compared is not None)
        self.line.set_tall(tall=not wide)
        self.list.setFixedWidth(min(_LIST, self.panel.width() * 2 // 5))

    def _observe(self) -> None:
        self.list.opened.connect(self._go)
        self.choose.clicked.connect(self._offer)
        self._comparison.changed.connect(self._fill)
        self.left.moved.connect(self._channel.update)
        self.right.moved.connect(self._channel.update)
        self.left.picked.connect(lambda quote: self._seek(quote, left=True))
        self.right.picked.connect(lambda quote: self._seek(quote, left=False))

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("compare-ways")
        self._ways(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def _fill(self, compared: Compared | None) -> None:
        self.say("" if compared else translate("Compare", "Choose a report of the same event."))
        for part in (self.list, self.line):
            part.setVisible(compared is not None)
        self._arrange()
        self._picked = None
        if compared is None:
            return
        self.left.show_report(compared.left)
        self.right.show_report(compared.right)
        table, before = comparison_table(compared), self.list.current_key()
        self.list.fill(table.columns, table.rows, table.weights)
        if before in self.list.all_keys():
            self.list.go_to(before)
        if self.isVisible():
            self.list.setFocus()
        self._follow()

    def _follow(self) -> None:
        self._show(self.list.current_key())

    def _show(self, key: Hashable) -> None:
        """Light what a row stands for in both columns, and tell the difference."""
        compared = self._comparison.compared
        if not isinstance(key, Picked) or compared is None:
            return
        self._picked = key
        pair, texts = key.pair, (compared.left.article.text, compared.right.article.text)
        if pair is not None:
            away = [p for p in pair.pieces if p.change is not Change.SAME]
            self.left.light(pair.left, [p.left for p in away if p.left], [])
            self.right.light(pair.right, [], [p.right for p in away if p.right])
            rich = in_one_line(pair, *texts, self._theme)
            self.line.say(about_pair(pair, *texts), spoken(pair, *texts), rich)
        else:
            self.left.light(key.left, [], [])
            self.right.light(key.right, [], [])
            alone = translate("Compare", "Only this report quotes it.")
            quote, text = (key.left, texts[0]) if key.left else (key.right, texts[1])
            self.line.say(alone, "", "" if quote is None else escape(quote.span.of(text)))
        self._channel.update()

    def _go(self, key: Hashable) -> None:
        """To the quote in the article itself; what it does not quote stays here."""
        quote = key.pair.left if isinstance(key, Picked) and key.pair else None
        if isinstance(key, Picked) and key.left is not None:
            quote = key.left
        if quote is not None:
            self.went.emit(quote.id)

    def _seek(self, quote: str, *, left: bool) -> None:
        """Go to the first row that a quote of one side stands in."""
        for key in self.list.all_keys():
            if isinstance(key, Picked):
                pair = key.pair
                mine = (pair.left if left else pair.right) if pair else None
                alone = key.left if left else key.right
                if quote in {each.id for each in (mine, alone) if each is not None}:
                    self.list.go_to(key)
                    return

    def _joins(self) -> Sequence[Join]:
        compared = self._comparison.compared
        found = []
        for pair in compared.alignment.pairs if compared is not None else ():
            ours, theirs = self.left.heights(pair.left.span), self.right.heights(pair.right.span)
            if ours is not None and theirs is not None:
                lit = self._picked is not None and self._picked.pair == pair
                found.append(Join(ours, theirs, lit))
        return found
