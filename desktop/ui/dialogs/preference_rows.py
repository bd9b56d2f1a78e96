"""Rows of the preferences: words at the left, what changes them at the right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QWidget,
)
from typing_extensions import override

from desktop.model.settings import Settings
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.tick import Tick

_CONTROL = 240
#: Room for a value, so that sliders stand below each other.
_WIDEST = "100 letters"


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says: its name, and what is good to know about it."""

    name: str
    words: str
    more: str = ""


class PreferenceRow(QWidget):
    """One preference; what it is called and how it is now."""

    #: The value that the reader has chosen.
    chosen = Signal(object)

    def __init__(self, words: RowWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self._label = _label(words.words, self)
        self._more = _label(words.more, self)
        self._more.setFont(sans(12))
        self._more.setVisible(bool(words.more))
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 6, 0, 6)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(0, 1)
        self.grid.addWidget(self._label, 0, 0)
        self.grid.addWidget(self._more, 1, 0, 1, 2)

    def matches(self, wanted: str) -> bool:
        """Whether all of the wanted words are in it."""
        said = f"{self.words.words} {self.words.more}".casefold()
        return all(word in said for word in wanted.casefold().split())

    def show_settings(self, settings: Settings) -> None:
        """Be as the settings are."""

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        for label, colour in ((self._label, colours.text), (self._more, colours.muted)):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colour)
            label.setPalette(palette)

    def _take(self, control: QWidget, *, below: bool = False) -> None:
        """Have this control, named as the row is."""
        control.setObjectName(f"preference-{self.words.name}")
        control.setAccessibleName(self.words.words)
        control.setAccessibleDescription(self.words.more)
        self._label.setBuddy(control)
        if below:
            self.grid.addWidget(control, 2, 0, 1, 2)
        else:
            self.grid.addWidget(control, 0, 1, Qt.AlignmentFlag.AlignRight)


class NumberRow(PreferenceRow):
    """A number between two others, and what it comes to in words."""

    def __init__(
        self,
        words: RowWords,
        get: Callable[[Settings], int],
        limits: tuple[int, int, int],
        say: Callable[[int], str],
        parent: QWidget,
    ) -> None:
        super().__init__(words, parent)
        self._get, self._say = get, say
        low, high, step = limits
        self._slider = _Slider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(low, high)
        self._slider.setSingleStep(step)
        self._slider.setPageStep(2 * step)
        self._slider.setFixedWidth(_CONTROL)
        self._value = _label("", self)
        self.grid.addWidget(self._value, 0, 2)
        self._value.setFixedWidth(self._value.fontMetrics().horizontalAdvance(_WIDEST))
        self._slider.valueChanged.connect(self._changed)
        self._take(self._slider)

    @override
    def show_settings(self, settings: Settings) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(self._get(settings))
        self._slider.blockSignals(False)
        self._tell()

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        palette = self._value.palette()
        palette.setColor(self._value.foregroundRole(), colours.text)
        self._value.setPalette(palette)

    def _changed(self, value: int) -> None:
        self._tell()
        self.chosen.emit(value)

    def _tell(self) -> None:
        words = self._say(self._slider.value())
        self._value.setText(words)
        self._slider.setAccessibleDescription(f"{words}. {self.words.more}".strip())


class SwitchRow(PreferenceRow):
    """What is on or off."""

    def __init__(
        self, words: RowWords, get: Callable[[Settings], bool], colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(words, parent)
        self._get = get
        self._box = Tick(colours, self)
        self._box.toggled.connect(self._toggled)
        self._take(self._box)

    @override
    def show_settings(self, settings: Settings) -> None:
        self._box.blockSignals(True)
        self._box.setChecked(self._get(settings))
        self._box.blockSignals(False)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._box.set_theme(colours)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.chosen.emit(on)


class ChoiceRow(PreferenceRow):
    """One of several."""

    def __init__(
        self,
        words: RowWords,
        get: Callable[[Settings], object],
        choices: Mapping[Any, str],
        parent: QWidget,
    ) -> None:
        super().__init__(words, parent)
        self._get = get
        self._values = tuple(choices)
        self._box = _Box(self)
        self._box.setFont(sans(13))
        self._box.setFixedWidth(_CONTROL)
        self._box.addItems(list(choices.values()))
        self._box.activated.connect(lambda row: self.chosen.emit(self._values[row]))
        self._take(self._box)

    @override
    def show_settings(self, settings: Settings) -> None:
        self._box.setCurrentIndex(self._values.index(self._get(settings)))


class LineRow(PreferenceRow):
    """Words that are taken as they are typed, once they can be."""

    def __init__(
        self, words: RowWords, get: Callable[[Settings], str], colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(words, parent)
        self._get = get
        self._field = Field(words.words, colours, self)
        self._field.textEdited.connect(self._edited)
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._take(self._field, below=True)

    @override
    def show_settings(self, settings: Settings) -> None:
        if not self._field.hasFocus():
            self._field.setText(self._get(settings))

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._field.set_theme(colours)

    def refuse(self, words: str) -> None:
        """Say what is wrong with what stands in the line; nothing is, if there are no words."""
        self._more.setText(words or self.words.more)
        self._field.setAccessibleDescription(self._more.text())

    def _edited(self, text: str) -> None:
        self.chosen.emit(text)


class ActRow(PreferenceRow):
    """Leads to a sheet of its own; what is set there now stands below."""

    def __init__(
        self,
        words: RowWords,
        act: str,
        get: Callable[[Settings], str],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(words, parent)
        self._get = get
        self._button = WordButton(act, colours, self)
        self._button.clicked.connect(lambda: self.chosen.emit(None))
        self._take(self._button)
        self._button.setAccessibleName(f"{words.words}: {act}")
        self._more.show()

    @override
    def show_settings(self, settings: Settings) -> None:
        self._more.setText(self._get(settings) or self.words.more)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._button.set_theme(colours)


class PlaceRow(PreferenceRow):
    """Words that are only shown, to be selected and copied."""

    def __init__(self, words: RowWords, place: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        line = _label(place, self)
        flags = Qt.TextInteractionFlag
        line.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._take(line, below=True)
        line.setAccessibleName(f"{words.words}: {place}")


def heading(words: str, parent: QWidget) -> QLabel:
    """What a group of rows is called."""
    label = _label(words, parent)
    label.setFont(sans(12.5, QFont.Weight.DemiBold))
    label.setContentsMargins(0, 14, 0, 4)
    return label


class _Slider(QSlider):
    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the sheet; it should change nothing on its way.
        event.ignore()


class _Box(QComboBox):
    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _label(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setFont(sans(13))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
