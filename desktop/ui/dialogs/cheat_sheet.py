"""All keys at a glance, made from the table of commands."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget
from typing_extensions import override

from desktop.ui.command import Command, group_titles
from desktop.ui.dialogs.key_rows import KeyRow, key_rows
from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.key_cap import KeyCap, cap_size, paint_cap
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(1080, 772)
_INSET, _GAP = 24, 36
_LEAST_COLUMN = 280
_CAP_GAP = 4
_FIELD, _LEAST_FIELD = 300, 60


class CheatSheet(Sheet):
    """Rows of words and keys in columns, and a field that leaves those that hold some words."""

    def __init__(self, commands: Iterable[Command], colours: Colours, parent: QWidget) -> None:
        super().__init__(translate("CheatSheet", "Keyboard shortcuts"), _SIZE, colours, parent)
        self.setObjectName("cheat-sheet")
        self._field = Field(
            translate("CheatSheet", "Find a command or a key"),
            colours,
            self.panel,
            icon=Icon.SEARCH,
            clear_words=translate("CheatSheet", "Clear"),
        )
        self._field.setObjectName("cheat-filter")
        self._field.setFixedWidth(_LEAST_FIELD)
        self._field.textChanged.connect(self._filter)
        self.header.insertWidget(1, self._field)
        self._columns = _Columns(key_rows(commands), colours)
        self._scroll = QScrollArea(self.panel)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._columns)
        self.column.addWidget(self._scroll, 1)
        self._legend = _Legend(colours, self.panel)
        self.column.addWidget(self._legend)
        self.set_theme(colours)

    @property
    def sentences(self) -> list[str]:
        """The rows on show, as they are read aloud."""
        return self._columns.sentences

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._field.set_theme(colours)
        self._columns.set_theme(colours)
        self._scroll.verticalScrollBar().setStyleSheet(scroll_bar_sheet(colours))
        self._legend.set_theme(colours)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = self.header.minimumSize().width() - self._field.minimumWidth()
        self._field.setFixedWidth(max(_LEAST_FIELD, min(_FIELD, self.panel.width() - 2 - taken)))

    def toggle(self) -> None:
        """Come up with all rows and the focus in the field, or go away."""
        if self.isHidden():
            self._field.clear()
            self.open(self._field)
        else:
            self.dismiss()

    def _filter(self, wanted: str) -> None:
        self._columns.filter(wanted.strip())


class _Columns(QWidget):
    """Groups of rows in as many columns as find room."""

    def __init__(self, rows: tuple[KeyRow, ...], colours: Colours) -> None:
        super().__init__()
        titles = group_titles()
        self._groups: list[tuple[_Heading, list[_Row]]] = []
        for group, members in groupby(rows, key=lambda row: row.group):
            heading = _Heading(titles[group], colours, self)
            self._groups.append((heading, [_Row(row, colours, self) for row in members]))

    @property
    def sentences(self) -> list[str]:
        return [row.text() for _, rows in self._groups for row in rows if not row.isHidden()]

    def set_theme(self, colours: Colours) -> None:
        for heading, rows in self._groups:
            for part in (heading, *rows):
                part.colours = colours
                part.update()
        palette = self.palette()
        palette.setColor(self.backgroundRole(), colours.bg)
        self.setPalette(palette)

    def filter(self, wanted: str) -> None:
        for heading, rows in self._groups:
            for row in rows:
                row.setVisible(row.row.matches(wanted))
            heading.setVisible(any(not row.isHidden() for row in rows))
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * _INSET
        count = max(1, min(3, (room + _GAP) // (_LEAST_COLUMN + _GAP)))
        width = (room - (count - 1) * _GAP) // count
        shown = [
            [part for part in (heading, *rows) if not part.isHidden()]
            for heading, rows in self._groups
        ]
        blocks = [parts for parts in shown if parts]
        heights = [sum(part.height_for(width) for part in parts) + 18 for parts in blocks]
        foot = 0
        for column, members in enumerate(_balanced(heights, count)):
            y = 16
            for index in members:
                for part in blocks[index]:
                    height = part.height_for(width)
                    part.setGeometry(_INSET + column * (width + _GAP), y, width, height)
                    y += height
                y += 18
            foot = max(foot, y)
        self.setMinimumHeight(foot)


class _Line(QLabel):
    """A line that is painted by hand and read as a label."""

    def __init__(self, words: str, colours: Colours, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.colours = colours

    def height_for(self, _width: int) -> int:
        return round(QFontMetricsF(sans(12.5)).height()) + 11


class _Heading(_Line):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(sans(12.5, QFont.Weight.DemiBold))
        painter.setPen(self.colours.muted)
        painter.drawText(
            self.rect().adjusted(0, 0, 0, -4), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        painter.fillRect(0, self.height() - 2, self.width(), 1, self.colours.hairline)


class _Row(_Line):
    def __init__(self, row: KeyRow, colours: Colours, parent: QWidget) -> None:
        super().__init__(row.sentence, colours, parent)
        self.row = row

    @override
    def height_for(self, width: int) -> int:
        line = super().height_for(width)
        return line + cap_size("").height() if self._wraps(width) else line

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(sans(12.5))
        painter.setPen(self.colours.text)
        line = super().height_for(self.width())
        metrics = QFontMetricsF(sans(12.5))
        y = (line + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(0, y), self.row.words)
        under = cap_size("").height() - 2 if self._wraps(self.width()) else 0
        x = float(self.width())
        for cap in reversed(self.row.caps):
            size = cap_size(cap.words)
            x -= size.width()
            top = round((line - size.height()) / 2) + under
            box = QRectF(x, top, size.width(), size.height())
            paint_cap(painter, box, cap.words, self.colours, dashed=cap.dashed)
            x -= _CAP_GAP
            if cap.run:
                dash = QRectF(x - 10, top, 10, size.height())
                painter.setPen(self.colours.muted)
                painter.drawText(dash, Qt.AlignmentFlag.AlignCenter, "–")
                x -= 10 + _CAP_GAP

    def _wraps(self, width: int) -> bool:
        caps = sum(cap_size(cap.words).width() + _CAP_GAP for cap in self.row.caps)
        caps += sum(10 + _CAP_GAP for cap in self.row.caps if cap.run)
        return QFontMetricsF(sans(12.5)).horizontalAdvance(self.row.words) + caps + 8 > width


class _Legend(QWidget):
    """What a dashed cap means."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._cap = KeyCap("J", colours, self, dashed=True)
        self._words = QLabel(
            translate("CheatSheet", "dashed: while the article has the focus"), self
        )
        self._words.setFont(sans(12.5))
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 11, _INSET, 2)
        row.setSpacing(8)
        row.addWidget(self._cap)
        row.addWidget(self._words, 1)

    def set_theme(self, colours: Colours) -> None:
        self._colours = colours
        self._cap.set_theme(colours)
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), colours.muted)
        self._words.setPalette(palette)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._colours.hairline)


def _balanced(heights: list[int], count: int) -> list[list[int]]:
    """Indices of blocks in their order, cut into `count` runs of which the highest is lowest."""
    limit = max([*heights, -(-sum(heights) // count)], default=0)
    while True:
        runs: list[list[int]] = [[]]
        used = 0
        for index, height in enumerate(heights):
            if used + height > limit and runs[-1]:
                runs.append([])
                used = 0
            runs[-1].append(index)
            used += height
        if len(runs) <= count:
            return runs
        limit += 8
