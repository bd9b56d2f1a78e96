"""All chips in rows that break where the sidebar ends, and one that lights all."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.session.layers import FIRST_SHOWN, Layer
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.chip import NEXT, PREVIOUS, BarButton, Chip

translate = QCoreApplication.translate

_GAP, _ROW_GAP, _CELL_GAP = 5, 6, 4
#: What may be taken from a chip's end so that two rows hold all.
_SLACKS = (0, 1, 2, 3, 4)
#: Up to this width the chips are seven equal cells in one row.
_NARROW = 300


class ChipBar(QWidget):
    """Shows which layers are on and switches them; Tab comes here once, arrows move inside."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        keys: KeyTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._on = True
        self.setObjectName("chips")
        self.setAccessibleName(translate("ChipBar", "Marks in the text"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips = {layer: Chip(layer, theme, self) for layer in Layer}
        for layer, chip in self._chips.items():
            keys.tell_tip(chip.setToolTip, chip.text(), f"layer-{layer.value.lower()}")
            chip.clicked.connect(lambda _on=False, each=layer: session.toggle_layer(each))
        self._all = _All(theme, self)
        keys.tell_tip(self._all.setToolTip, self._all.accessibleName(), "layer-all")
        self._all.clicked.connect(self._show_all)
        self._buttons: list[BarButton] = [*self._chips.values(), self._all]
        self._buttons[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        session.shown_changed.connect(self._show)
        self._show(session.shown)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for chip in self._chips.values():
            chip.set_theme(theme)
        self._all.set_theme(theme)

    def set_counts(self, counts: Mapping[Layer, str]) -> None:
        """Say how many there are of each."""
        for layer, chip in self._chips.items():
            chip.set_count(counts.get(layer, ""))
        self._arrange()

    def show_chips(self, *, on: bool) -> None:
        """Show the chips, or keep their room empty: their coming moves nothing."""
        self._on = on
        self._arrange()

    def ring(self, layer: Layer | None) -> None:
        """Ring the chip of a hidden layer of which something is lit."""
        for each, chip in self._chips.items():
            chip.set_ringed(ringed=each is layer and layer not in self._session.shown)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._buttons[0].sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        now = next((at for at, button in enumerate(shown) if button.hasFocus()), None)
        step = (event.key() in NEXT) - (event.key() in PREVIOUS)
        if now is None or not step:
            super().keyPressEvent(event)
            return
        self._take_focus(shown[(now + step) % len(shown)])

    def _take_focus(self, button: BarButton) -> None:
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: frozenset[Layer]) -> None:
        for layer, chip in self._chips.items():
            chip.setChecked(layer in shown)

    def _show_all(self) -> None:
        everything = frozenset(Layer)
        self._session.show_layers(FIRST_SHOWN if self._session.shown == everything else everything)

    def _arrange(self) -> None:
        compact = self.width() <= _NARROW
        for chip in self._chips.values():
            chip.set_compact(compact=compact)
            chip.setVisible(self._on)
        if compact and self._all.hasFocus():
            self._take_focus(self._buttons[0])
        self._all.setVisible(self._on and not compact)
        bottom = self._lay_cells() if compact else self._lay_rows(self._slack())
        if bottom != self.height():
            self.setFixedHeight(bottom)

    def _lay_cells(self) -> int:
        """Seven equal cells; returns their height."""
        chips = list(self._chips.values())
        height = chips[0].sizeHint().height()
        pitch = (self.width() + _CELL_GAP) / len(chips)
        for place, chip in enumerate(chips):
            left, right = round(place * pitch), round((place + 1) * pitch) - _CELL_GAP
            chip.setGeometry(left, 0, right - left, height)
        return height

    def _slack(self) -> int:
        """How much narrower chips must be to need no third row; 0 where that does not help."""
        two = 2 * self._buttons[0].sizeHint().height() + _ROW_GAP
        return next((slack for slack in _SLACKS if self._rows(slack)[1] <= two), 0)

    def _rows(self, slack: int) -> tuple[list[QRect], int]:
        """Places of chips one after the other, the last button at the right, and their height."""
        places = []
        left = top = 0
        height = self._buttons[0].sizeHint().height()
        for button in self._buttons:
            width = button.sizeHint().width() - slack
            if left and left + width > self.width():
                left, top = 0, top + height + _ROW_GAP
            if button is self._all:
                left = max(left, self.width() - width)
            places.append(QRect(left, top, width, height))
            left += width + _GAP
        return places, top + height

    def _lay_rows(self, slack: int) -> int:
        places, height = self._rows(slack)
        for button, place in zip(self._buttons, places, strict=True):
            button.setGeometry(place)
        return height


class _All(BarButton):
    """A word that lights every layer, and the first ones again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setText(translate("ChipBar", "All"))
        self.setObjectName("chip-all")
        self.setAccessibleName(translate("ChipBar", "All types"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self.face.width(self.text())) + 10, self.face.line + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.pressed if self.isDown() else self.theme.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(self.face.font)
        painter.setPen(self.theme.muted)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self.theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
