"""One correction: what it is, to what it is changed, and how far it reaches; by keys alone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.model.work import Scope
from desktop.session.asking import Option, Question
from desktop.session.work_words import scope_words
from desktop.ui.fonts import serif
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.choice_row import ChoiceRow
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.hairline import Hairline
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_WIDTH, _ROWS = 560, 8
_SIZE = QSize(_WIDTH, 460)
_SIDE = 24
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CorrectionSheet(Sheet):
    """Asks one question; Return takes the answer, Esc leaves all as it is."""

    def __init__(
        self,
        question: Callable[[], Question | None],
        answer: Callable[[object, Scope], object],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__("", _SIZE, colours, parent)
        self.setObjectName("correction")
        self._question, self._answer = question, answer
        self._asked: Question | None = None
        self._about = QLabel(self.panel)
        self._field = Field("", colours, self.panel, clear_words=translate("Correction", "Clear"))
        self._field.setObjectName("correction-field")
        self._list = EntryList(translate("Correction", "Answers"), colours, self.panel)
        self._list.setObjectName("correction-list")
        self._scope = ChoiceRow(translate("Correction", "How far it reaches"), colours, self.panel)
        self._scope.setObjectName("correction-scope")
        self._line = Hairline(colours, self.panel)
        self._take = WordButton(
            translate("Correction", "Correct"), colours, self.panel, cap="Enter"
        )
        self._take.setObjectName("correction-take")
        self._lay_out()
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._list.opened.connect(self._do)
        self._list.left_upwards.connect(self._field.setFocus)
        self._take.clicked.connect(self._do_current)
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        for part in (self._field, self._list, self._scope, self._take):
            part.set_theme(colours)
        self._line.set_theme(colours)
        palette = self._about.palette()
        palette.setColor(self._about.foregroundRole(), colours.muted)
        self._about.setPalette(palette)

    def toggle(self) -> None:
        """Come up with the question of now, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self._asked = self._question()
        if self._asked is not None:
            self._put(self._asked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._takes_scope(event):
            return
        if key in _RETURNS:
            self._do_current()
        elif key in _MOVES and not self._list.hasFocus():
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field would write the digit.
        if watched is self._field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._takes_scope(event)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._say_about()

    def _lay_out(self) -> None:
        self._about.setFont(serif(14))
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setContentsMargins(_SIDE, 12, _SIDE, 4)
        field = QHBoxLayout()
        field.setContentsMargins(_SIDE, 6, _SIDE, 10)
        field.addWidget(self._field)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 4)
        foot.addWidget(self._scope)
        foot.addStretch(1)
        foot.addWidget(self._take)
        self.column.addWidget(self._about)
        self.column.addLayout(field)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._line)
        self.column.addLayout(foot)

    def _takes_scope(self, event: QKeyEvent) -> bool:
        """Whether a key is Alt and a digit, which stand for the scopes in their order."""
        number = event.key() - Qt.Key.Key_1.value
        taken = event.modifiers() == Qt.KeyboardModifier.AltModifier and 0 <= number < len(Scope)
        if taken:
            self._scope.put_on(number)
        return taken

    def _put(self, question: Question) -> None:
        self.set_title(question.title)
        self._field.setAccessibleName(question.title)
        self._field.setPlaceholderText(
            question.hint or translate("Correction", "Type to find an answer")
        )
        self._field.setText(question.text)
        self._field.setVisible(question.free or len(question.options) > 1)
        scopes = [(scope, _capital(scope_words(scope))) for scope in question.scopes]
        self._scope.offer(scopes, question.scope)
        self._scope.setVisible(len(scopes) > 1)
        self._fill()
        self._fit(len(question.options))
        self.open(self._field if self._field.isVisibleTo(self) else self._list)
        self._say_about()
        self._field.selectAll()

    def _fit(self, options: int) -> None:
        """Be as high as the answers need, between three and eight of them."""
        rows = max(3, min(_ROWS, options + self._field.isVisibleTo(self)))
        high = max(self._list.sizeHintForRow(0), 24) * rows
        others = (self._about, self._field, self._scope, self._line)
        high += sum(part.sizeHint().height() for part in others if part.isVisibleTo(self))
        self.set_size(QSize(_WIDTH, high + self.header.sizeHint().height() + 3 * _SIDE))
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window the scopes stand one below the other, and Return alone corrects."""
        room = self.panel.width() - 2 * _SIDE - 2
        self._scope.set_upright(upright=self._scope.breadth > room)
        beside = self._scope.breadth + 12 if self._scope.isVisibleTo(self) else 0
        self._take.setVisible(beside + self._take.sizeHint().width() <= room)

    def _fill(self) -> None:
        if self._asked is not None:
            options = self._asked.fitting(self._field.text())
            self._list.show_entries(
                tuple(Entry(option, option.words, option.note) for option in options)
            )
            self._take.setEnabled(bool(options))

    def _say_about(self) -> None:
        if self._asked is not None:
            words = " ".join(self._asked.about.split())
            room = self.panel.width() - 2 * _SIDE - 2
            metrics = QFontMetricsF(self._about.font())
            self._about.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            self._about.setAccessibleName(words)

    def _do_current(self) -> None:
        entry = self._list.current
        if entry is not None:
            self._do(entry)

    def _do(self, entry: Entry) -> None:
        option, scope = entry.value, self._scope.value
        # First the focus goes back to where the reader was.
        self.dismiss()
        if isinstance(option, Option) and isinstance(scope, Scope):
            self._answer(option.value, scope)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
