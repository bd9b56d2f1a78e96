"""The right side of the window: strip or find bar, page or its empty place, hints."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.model.article import Article
from desktop.session.opening import Opening
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.actions import Actions
from desktop.ui.reader.page import Page
from desktop.ui.reader.river import RiverStrip
from desktop.ui.style import dress_menu
from desktop.ui.widgets.address_bar import AddressBar
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.caption_bar import CaptionBar
from desktop.ui.widgets.empty_page import EmptyPage, Read, Way
from desktop.ui.widgets.find_bar import FindBar
from desktop.ui.widgets.hint_bar import Hint, HintBar
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.widgets.page_strip import PageStrip, strip_height
from desktop.ui.widgets.toast import Toast

translate = QCoreApplication.translate

#: Commands whose use makes a hint superfluous.
_HINTED = {"next": "walk", "previous": "walk", "peek": "peek", "cheat-sheet": "sheet"}


class Desk(QWidget):
    """Everything around the page and the page itself."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._buttons = {
            "back": IconButton(Icon.BACK, "", theme),
            "forward": IconButton(Icon.FORWARD, "", theme),
            "find": IconButton(Icon.SEARCH, "", theme),
            "type": IconButton("Aa", translate("Desk", "Type size"), theme),
            "theme": IconButton(Icon.THEME, translate("Desk", "Theme"), theme),
        }
        for name, button in self._buttons.items():
            button.setObjectName(f"strip-{name}")
        left = [self._buttons[name] for name in ("back", "forward")]
        right = [self._buttons[name] for name in ("find", "type", "theme")]
        self.strip = PageStrip(left, right, theme)
        self.find_bar, self.address_bar = FindBar(theme), AddressBar(theme)
        self.page = Page(session, theme)
        self._body, self._top = QStackedWidget(), QStackedWidget()
        self.empty: EmptyPage | None = None
        self.message = MessageBar(theme, self._body)
        self.toast = Toast(theme, self._body)
        self.river = RiverStrip(session, theme, self)
        self.caption = CaptionBar(_caption_words(), theme, self)
        self.hints = HintBar((), translate("Desk", "Hide the hints"), theme, self)
        self._lay_out()
        self.message.left.connect(self.focus)
        self.page.title_shown_changed.connect(self._show_title)
        session.article_changed.connect(self._show_article)
        session.history_changed.connect(self._show_history)
        self._show_history()

    def bind(self, actions: Actions, themes: QMenu, opening: Opening) -> None:
        """Give the buttons their work, and fill the empty place."""
        for name in ("back", "forward", "find"):
            button = self._buttons[name]
            button.clicked.connect(actions[name].trigger)
            button.setAccessibleName(actions[name].text())
        sizes = QMenu(self)
        sizes.addActions([actions[name] for name in ("zoom-in", "zoom-out", "zoom-reset")])
        for name, menu in (("type", sizes), ("theme", themes)):
            button = self._buttons[name]
            button.clicked.connect(partial(_drop_down, menu, button))
        actions.done.connect(self._use_hint)
        self._opening = opening
        self.show_keys(actions)

    def show_keys(self, actions: Actions) -> None:
        """Say the keys of now on buttons, among the hints and on the empty place."""
        for name in ("back", "forward", "find"):
            self._buttons[name].setToolTip(actions.tip(name))
        self.hints.set_hints(_hints(actions))
        if self.empty is not None:
            self.empty.deleteLater()
        self.empty = EmptyPage(_empty_words(), _ways(actions), self._theme, self._body)
        self._body.addWidget(self.empty)
        self._show_article(self._session.article)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        bars = (self.strip, self.find_bar, self.address_bar, self.hints, self.message, self.toast)
        for part in bars:
            part.set_theme(theme)
        self.caption.set_theme(theme)
        self.river.set_theme(theme)
        self.page.set_theme(theme)
        if self.empty is not None:
            self.empty.set_theme(theme)

    def show_find(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Put the find bar in the strip's place, or take it away."""
        self._top.setCurrentWidget(self.find_bar if on else self.strip)

    def show_address(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Put the bar for an address in the strip's place, or take it away."""
        self._top.setCurrentWidget(self.address_bar if on else self.strip)

    def focus(self) -> None:
        """Put the focus on the article, or on what stands in its place."""
        if self._session.article is None and self.empty is not None:
            self.empty.first.setFocus()
        else:
            self.page.view.setFocus()

    def _lay_out(self) -> None:
        self._top.addWidget(self.strip)
        self._top.addWidget(self.find_bar)
        self._top.addWidget(self.address_bar)
        self._top.setFixedHeight(strip_height())
        self._body.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.river)
        column.addWidget(self._body, 1)
        column.addWidget(self.caption)
        column.addWidget(self.hints)

    def _show_article(self, article: Article | None) -> None:
        focused = self._has_focus()
        if article is None and self.empty is not None:
            self.empty.show_read(self._read())
            self._body.setCurrentWidget(self.empty)
        else:
            self._body.setCurrentWidget(self.page)
        self._buttons["find"].setEnabled(article is not None)
        self.hints.setVisible(article is not None and not self.hints.done)
        self._show_title(self.page.title_shown)
        if focused or article is None:
            self.focus()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self._body.isAncestorOf(now)

    def _show_title(self, own: bool) -> None:  # noqa: FBT001 - a slot
        article = self._session.article
        self.strip.set_title("" if own or article is None else article.name())

    def _show_history(self) -> None:
        history = self._session.history
        self._buttons["back"].setEnabled(history.can_go_back)
        self._buttons["forward"].setEnabled(history.can_go_forward)

    def _use_hint(self, command: str) -> None:
        if command in _HINTED:
            self.hints.use(_HINTED[command])

    def _read(self) -> Iterable[Read]:
        for entry in self._opening.recents():
            yield Read(entry.name, "", partial(self._opening.open_recent, entry))


def _drop_down(menu: QMenu, button: QWidget, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    dress_menu(menu)
    right = button.mapToGlobal(QPoint(button.width(), button.height()))
    menu.popup(right - QPoint(menu.sizeHint().width(), 0))


def _caption_words() -> tuple[str, str]:
    return translate("Desk", "Caption"), translate("Desk", "Hide the caption")


def _hints(actions: Actions) -> tuple[Hint, ...]:
    return (
        Hint("walk", actions.caps("next", "previous"), translate("Desk", "next, previous quote")),
        Hint("peek", actions.caps("peek"), translate("Desk", "details")),
        Hint("sheet", actions.caps("cheat-sheet"), translate("Desk", "all shortcuts")),
    )


def _empty_words() -> tuple[str, str, str]:
    return (
        translate("Desk", "Drop an article here"),
        translate("Desk", "A text file or a saved web page"),
        translate("Desk", "Read last"),
    )


def _ways(actions: Actions) -> tuple[Way, ...]:
    ways = (
        ("open", Icon.FOLDER, translate("Desk", "Open file")),
        ("open-address", Icon.LINK, translate("Desk", "Open address")),
        ("paste", Icon.CLIPBOARD, translate("Desk", "Paste text")),
        ("sample", Icon.DOCUMENT, translate("Desk", "Open the sample")),
    )
    return tuple(
        Way(icon, words, actions.cap(id_), actions[id_].trigger, f"empty-{id_}")
        for id_, icon, words in ways
    )
