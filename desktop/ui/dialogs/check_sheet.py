"""What checking a quote or a quantity came to: a verdict, the primary source, and a note."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from desktop.model.work import Anchor, CheckMark, CheckStatus
from desktop.session.work_words import status_words
from desktop.ui.dialogs.form_sheet import FormSheet
from desktop.ui.widgets.colours import Colours

translate = QCoreApplication.translate

_SIZE = QSize(620, 460)

Settle = Callable[[Anchor, CheckStatus | None, str, str], object]


class CheckSheet(FormSheet):
    """Shows what is known already; what is kept replaces it."""

    def __init__(
        self,
        mark: Callable[[], CheckMark | None],
        settle: Settle,
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__("check", translate("CheckSheet", "Check"), _SIZE, colours, parent)
        self._mark, self._settle = mark, settle
        self._shown: CheckMark | None = None
        self._status = self.add_choice(
            translate("CheckSheet", "What checking came to"), "check-status", colours
        )
        self._link = self.add_field(
            translate("CheckSheet", "Address of the primary source"), "check-link", colours
        )
        self._note = self.add_text(translate("CheckSheet", "Note"), "check-note")
        self.kept.connect(self._take)
        self.set_theme(colours)

    def toggle(self) -> None:
        """Come up with what is known of the words of now, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self._shown = mark = self._mark()
        if mark is None:
            return
        self.say_words(mark.anchor.exact)
        none: list[tuple[object, str]] = [(None, translate("CheckSheet", "no check"))]
        known = [(each, status_words(each)) for each in CheckStatus]
        self._status.offer([*none, *known] if mark.acts else known, mark.status)
        self._link.setText(mark.link)
        self._note.setPlainText(mark.note)
        self.open(self._status)

    def _take(self) -> None:
        mark = self._shown
        # First the focus goes back to where the reader was.
        self.dismiss()
        status = self._status.value
        if mark is None:
            return
        if isinstance(status, CheckStatus):
            link, note = self._link.text().strip(), self._note.toPlainText().strip()
            self._settle(mark.anchor, status, link, note)
        else:
            self._settle(mark.anchor, None, "", "")
