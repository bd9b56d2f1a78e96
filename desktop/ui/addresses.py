"""Asking for a page: from the words in the bar to an article, and what is told meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model.article import Article
from desktop.session.fetcher import Fetcher, Fetching
from desktop.ui.widgets.address_bar import AddressBar
from desktop.ui.widgets.message_bar import Act, MessageBar

translate = QCoreApplication.translate


class Addresses(QObject):
    """Opens the bar, fetches, and says how far it is; nothing of it moves the page."""

    #: Whether the bar is wanted.
    opened = Signal(bool)

    def __init__(
        self,
        fetcher: Fetcher,
        bar: AddressBar,
        message: MessageBar,
        focus_page: Callable[[], None],
    ) -> None:
        super().__init__(bar)
        self._fetcher = fetcher
        self._bar = bar
        self._message = message
        self._focus_page = focus_page
        self.open = False
        bar.entered.connect(self._enter)
        bar.left.connect(self.close)
        message.dismissed.connect(fetcher.cancel)
        fetcher.progressed.connect(self._tell_progress)

    def ask(self) -> None:
        """Open the bar with the address of the article on show, for typing over it."""
        if not self.open:
            self.open = True
            self.opened.emit(True)
        self._bar.begin(self._fetcher.fetching or self._fetcher.address)

    def close(self) -> None:
        """Take the bar away; what is being fetched goes on."""
        if self.open:
            self.open = False
            self.opened.emit(False)
            self._focus_page()

    def tell_pages(self, article: Article | None) -> None:
        """Say of the article on show that it is one page of several, where it is."""
        if article is None or article.metadata.pages is None:
            return
        words = translate("Address", "Page {number} of {count} only")
        number, count = article.metadata.pages
        acts = []
        if self._fetcher.lacks_pages:
            others = translate("Address", "Fetch the other pages")
            acts = [Act(others, self.fetch_others, "fetch-others")]
        reason = translate("Address", "The article has more pages than are here.")
        self._message.say(words.format(number=number, count=count), reason, acts, urgent=False)

    def fetch_others(self) -> None:
        """Fetch the pages that the article on show lacks."""
        self._fetcher.others()

    def reload(self) -> bool:
        """Fetch the article on show anew; whether it came from an address."""
        return self._fetcher.reload()

    def _enter(self, words: str) -> None:
        if self._fetcher.type(words):
            self.close()
        else:
            self._bar.refuse(translate("Address", "This is not an address."))

    def _tell_progress(self, progress: Fetching) -> None:
        title = translate("Address", "Fetching {host}…").format(host=progress.host)
        reason = ""
        if progress.pages > 1:
            reason = translate("Address", "Page {number} of {count}")
            reason = reason.format(number=progress.page, count=progress.pages)
        cancel = Act(translate("Address", "Cancel"), self._message.dismiss, "cancel-fetch")
        self._message.say(title, reason, [cancel], urgent=False)
