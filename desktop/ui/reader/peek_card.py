"""The card under what is picked: who, by which words, and how sure."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session.certainty import is_suggestion
from desktop.session.peek import Card, card
from desktop.session.selection import QuoteSelection, picked_quote
from desktop.session.session import Session
from desktop.session.theme import Theme, mix
from desktop.ui.announcement import announce
from desktop.ui.fonts import sans
from desktop.ui.reader.peek_foot import PeekFoot
from desktop.ui.reader.peek_row import PeekRow
from desktop.ui.widgets.key_cap import KeyCap

_RADIUS = 8
_SIDE = 16
#: Shares of text in the rims that stand for a shadow, from the innermost.
_RIMS = (0.20, 0.07, 0.03)
_DOT = "  ·  "


class PeekCard(QWidget):
    """Shows the card of the session's selection; takes no focus by itself."""

    #: It came up, or says more or less than before: it may need another place.
    opened = Signal()
    #: It came up, changed its size or went away: whoever placed it looks again.
    changed = Signal()
    #: It went away while the focus was in it.
    focus_left = Signal()
    #: It was asked for while nothing is picked.
    nothing_picked = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._card: Card | None = None
        self._why = False
        self.setObjectName("peek-card")
        self._title, self._facts = QLabel(self), QLabel(self)
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._esc = KeyCap("Esc", theme, self)
        self._rows = QWidget(self)
        self.foot = PeekFoot(theme, self)
        self._lay_out()
        self.hide()
        session.selection_changed.connect(lambda _selection, _origin: self._renew())
        session.analysis_changed.connect(lambda _analysis: self._renew())
        self.set_theme(theme)

    def toggle(self) -> None:
        """Come up for what is picked, or go away."""
        if self.isHidden():
            self._show(why=False)
        else:
            self.dismiss()

    def explain(self) -> None:
        """Tell why this speaker, with the whole chain; the next time, go away."""
        if self.isHidden() or not self._why:
            self._show(why=True)
        else:
            self.dismiss()

    @property
    def explained(self) -> str | None:
        """Id of the quote whose chain of evidence it tells now."""
        picked = self._session.selection
        told = self._why and not self.isHidden()
        return picked.quote if told and isinstance(picked, QuoteSelection) else None

    def dismiss(self) -> bool:
        """Go away and give the focus back; False if it was not there."""
        if self.isHidden():
            return False
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if inside:
            self.focus_left.emit()
        self.changed.emit()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._title.setFont(sans(15, QFont.Weight.DemiBold))
        self._facts.setFont(sans(12.5))
        for label, colour in ((self._title, theme.text), (self._facts, theme.muted)):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)
        self._esc.set_theme(theme)
        self.foot.set_theme(theme)
        self._fill()
        self.update()

    def height_for(self, width: int) -> int:
        """How high the card is at a width."""
        layout = self.layout()
        if layout is None:
            return 0
        for inner in (self._rows.layout(), self.foot.layout()):
            if inner is not None:
                inner.activate()
        layout.invalidate()
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        return max(high, layout.totalMinimumSize().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for distance in (2, 1):
            painter.setPen(QPen(mix(theme.text, theme.bg, _RIMS[distance]), 1))
            rim = box.adjusted(-distance, -distance, distance, distance)
            painter.drawRoundedRect(rim, _RADIUS + distance, _RADIUS + distance)
        painter.setPen(QPen(mix(theme.text, theme.bg, _RIMS[0]), 1))
        painter.setBrush(theme.bg)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        for y in self._hairlines():
            painter.fillRect(QRectF(box.left() + 0.5, y, box.width() - 1, 1), theme.hairline)
        painter.end()

    def _hairlines(self) -> list[int]:
        lines = [self._rows.geometry().top()]
        return [*lines, self.foot.geometry().top()] if self.foot.isVisibleTo(self) else lines

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 13, _SIDE, 12)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        names.addWidget(self._facts)
        head.addLayout(names, 1)
        head.addWidget(self._esc, 0, Qt.AlignmentFlag.AlignTop)
        fields = QVBoxLayout(self._rows)
        fields.setContentsMargins(_SIDE, 12, _SIDE, 10)
        fields.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._rows)
        column.addWidget(self.foot)

    def _show(self, *, why: bool) -> None:
        self._why = why
        self._take()
        if self._card is None:
            self.nothing_picked.emit()
            return
        self._fill()
        self.show()
        self.raise_()
        self.changed.emit()
        self.opened.emit()
        self._announce()

    def _renew(self) -> None:
        if self.isHidden():
            return
        self._take()
        if self._card is None:
            self.dismiss()
        else:
            self._fill()
            self.changed.emit()

    def _take(self) -> None:
        session = self._session
        article, analysis = session.article, session.analysis
        self._card = None
        if article is not None and analysis is not None:
            self._card = card(article, analysis, session.selection, why=self._why)

    def _fill(self) -> None:
        fields = self._rows.layout()
        if self._card is None or fields is None:
            return
        while (item := fields.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setText(self._card.title)
        self._facts.setText(_DOT.join(self._card.facts))
        self._facts.setVisible(bool(self._card.facts))
        self.setAccessibleName(self._card.title)
        self.setAccessibleDescription(self._card.sentence())
        quote = isinstance(self._session.selection, QuoteSelection)
        self.foot.offer(copying=quote, verdicts=self._judgeable())
        for field in self._card.fields:
            fields.addWidget(row := PeekRow(field, self._theme, self._rows))
            # Until it is shown a row has no height, and the card is placed at once.
            row.show()

    def _judgeable(self) -> bool:
        """Verdicts are offered on what is not sure, and wherever the chain is told."""
        quote = picked_quote(self._session.found, self._session.selection)
        if quote is None or quote.speaker is None:
            return False
        return self._why or is_suggestion(quote)

    def _announce(self) -> None:
        """Let a screen reader say what the card shows, as the focus stays where it is."""
        if self._card is not None:
            announce(self, self._card.sentence())
