"""Where the reader says how a quote is written when it is copied with its source."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.model.citation_template import DEFAULT, FIELDS, Template, TemplateError
from desktop.session.citation import cited, example
from desktop.session.memory import Memory
from desktop.session.session import Session
from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(660, 330)
_INSET = 24


class CitationSheet(Sheet):
    """A template in a line, what the picked quote looks like with it, and what is wrong with it."""

    def __init__(self, session: Session, memory: Memory, colours: Colours, parent: QWidget) -> None:
        title = translate("CitationSheet", "How quotes are copied")
        super().__init__(title, _SIZE, colours, parent)
        self.setObjectName("citation-sheet")
        self._session = session
        self._memory = memory
        words = translate("CitationSheet", "Template")
        self._field = Field(words, colours, self.panel)
        self._field.setObjectName("citation-template")
        self._field.textChanged.connect(self._show)
        self._field.returnPressed.connect(self._take)
        self._fields = _label(self.panel, "citation-fields", serif_voice=False)
        self._fields.setText(" ".join(f"{{{field}}}" for field in FIELDS))
        self._outcome = _label(self.panel, "citation-outcome", serif_voice=True)
        self._take_it = WordButton(translate("CitationSheet", "Use it"), colours, self.panel)
        self._take_it.setObjectName("citation-use")
        self._take_it.clicked.connect(self._take)
        as_made = translate("CitationSheet", "As at first")
        self._as_made = WordButton(as_made, colours, self.panel, flat=True)
        self._as_made.setObjectName("citation-default")
        self._as_made.clicked.connect(lambda: self._field.setText(DEFAULT))
        self._lay_out()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        for part in (self._field, self._take_it, self._as_made):
            part.set_theme(colours)
        for label, colour in ((self._fields, colours.muted), (self._outcome, colours.text)):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colour)
            label.setPalette(palette)

    def toggle(self) -> None:
        """Come up with the template in use, or go away."""
        if self.isHidden():
            self._field.setText(self._memory.settings.citation)
            self._show()
            self.open(self._field)
        else:
            self.dismiss()

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(_INSET, 20, _INSET, 12)
        body.setSpacing(10)
        body.addWidget(self._field)
        body.addWidget(self._fields)
        body.addWidget(self._outcome, 1)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self._take_it)
        acts.addWidget(self._as_made)
        acts.addStretch(1)
        body.addLayout(acts)
        self.column.addLayout(body, 1)

    def _show(self) -> None:
        template = self._template()
        self._take_it.setEnabled(isinstance(template, Template))
        said = template if isinstance(template, str) else self._sample(template)
        self._outcome.setText(said)
        self._outcome.setAccessibleName(said)

    def _template(self) -> Template | str:
        """The template as it stands in the line, or what is wrong with it."""
        text = self._field.text()
        if not text.strip():
            return translate("CitationSheet", "There is nothing to copy in an empty template.")
        try:
            return Template(text)
        except TemplateError as error:
            if not error.field:
                return translate("CitationSheet", "A brace has no partner; {{ and }} are braces.")
            words = translate("CitationSheet", "There is no field %1.")
            return words.replace("%1", f"{{{error.field.strip('{}')}}}")

    def _sample(self, template: Template) -> str:
        session = self._session
        if session.article is not None and session.analysis is not None:
            words = cited(session.article, session.analysis, session.selection, template)
            if words:
                return words
        return example(template)

    def _take(self) -> None:
        if isinstance(self._template(), Template):
            self._memory.change(citation=self._field.text())
            self.dismiss()


def _label(parent: QWidget, name: str, *, serif_voice: bool) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setFont(serif(15) if serif_voice else sans(12.5))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
