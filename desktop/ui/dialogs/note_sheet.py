"""A note on words of the article: a colour, text in Markdown, and tags."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from desktop.model.work import Anchor, Colour, Remark
from desktop.session.work_words import colour_words
from desktop.ui.dialogs.form_sheet import FormSheet
from desktop.ui.widgets.colours import Colours

translate = QCoreApplication.translate

_SIZE = QSize(620, 500)

Write = Callable[[Anchor, Colour | None, str, Sequence[str]], object]


class NoteSheet(FormSheet):
    """Shows what is on the words already; what is kept replaces it."""

    def __init__(
        self, remark: Callable[[], Remark | None], write: Write, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__("note", translate("NoteSheet", "Note"), _SIZE, colours, parent)
        self._remark, self._write = remark, write
        self._shown: Remark | None = None
        self._text = self.add_text(translate("NoteSheet", "Note, in Markdown"), "note-text")
        self._tags = self.add_field(
            translate("NoteSheet", "Tags, with spaces between them"), "note-tags", colours
        )
        self._colour = self.add_choice(translate("NoteSheet", "Highlight"), "note-colour", colours)
        self.kept.connect(self._take)
        self.set_theme(colours)

    def toggle(self) -> None:
        """Come up with what is on the words of now, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self._shown = remark = self._remark()
        if remark is None:
            return
        self.say_words(remark.anchor.exact)
        self._text.setPlainText(remark.note)
        self._tags.setText(" ".join(remark.tags))
        none: list[tuple[object, str]] = [(None, translate("NoteSheet", "none"))]
        colours = [(colour, colour_words(colour)) for colour in Colour]
        self._colour.offer([*none, *colours], remark.colour)
        self.open(self._text)

    def _take(self) -> None:
        remark = self._shown
        # First the focus goes back to where the reader was.
        self.dismiss()
        if remark is not None:
            colour = self._colour.value
            tags = tuple(dict.fromkeys(tag.lstrip("#") for tag in self._tags.text().split()))
            self._write(
                remark.anchor,
                colour if isinstance(colour, Colour) else None,
                self._text.toPlainText().strip(),
                tuple(tag for tag in tags if tag),
            )
