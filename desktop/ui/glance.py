"""Seeing an article at a glance: the strip of speakers, and walks with a caption."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.memory import Memory
from desktop.session.session import Session
from desktop.session.walk import Caption, Stop, Walk
from desktop.ui.reader.river import RiverStrip
from desktop.ui.widgets.caption_bar import CaptionBar

if TYPE_CHECKING:
    from desktop.session.comparison import Comparison

translate = QCoreApplication.translate

#: A smaller desk keeps its height for the article until the reader asks for the strip.
_ROOMY = (620, 620)


class Glance(QObject):
    """Shows the strip where there is room, and walks through the story or its open questions."""

    #: Whether the strip can be seen.
    river_shown = Signal(bool)

    def __init__(
        self,
        session: Session,
        memory: Memory,
        desk: QWidget,
        river: RiverStrip,
        caption: CaptionBar,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._session, self._memory = session, memory
        self._river, self._caption = river, caption
        #: The reader asked for the strip though there is little room.
        self._asked = False
        self._walks: dict[str, Walk] = {}
        self._comparison: Comparison | None = None
        session.article_changed.connect(lambda _article: self._arrange())
        caption.closed.connect(caption.hide)
        desk.installEventFilter(self)
        self._arrange()

    def toggle_river(self) -> None:
        """Show the strip of who speaks where, or hide it."""
        on = self._river.isHidden()
        self._asked = on
        self._memory.change(river=on)
        self._arrange()

    def story(self, by: int) -> None:
        """Walk to the next (1) or previous (-1) step of the story."""
        self._walk("story", _story).step(by)

    def lint(self, by: int) -> None:
        """Walk to the next (1) or previous (-1) open question."""
        self._walk("lint", _lint).step(by)

    def comparison(self) -> "Comparison":
        """What stands beside the article on show; made when it is first asked for."""
        from desktop.session.comparison import Comparison

        if self._comparison is None:
            self._comparison = Comparison(self._session)
        return self._comparison

    def close(self) -> None:
        """End all work beside the window."""
        if self._comparison is not None:
            self._comparison.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _walk(self, name: str, parts: Callable[[], "_Parts"]) -> Walk:
        """The walk of that name; what it needs is loaded at the first step."""
        if name not in self._walks:
            walk = self._walks[name] = Walk(self._session, *parts())
            walk.arrived.connect(self._say)
            walk.left.connect(self._caption.hide)
        return self._walks[name]

    def _say(self, caption: Caption) -> None:
        place = ""
        if caption.total:
            place = translate("Glance", "{number} of {total}").format(
                number=caption.number, total=caption.total
            )
        self._caption.say(place, caption.title, caption.words, quoted=caption.quoted)

    def _arrange(self) -> None:
        desk = self._desk
        roomy = desk.width() >= _ROOMY[0] and desk.height() >= _ROOMY[1]
        wanted = self._memory.settings.river and (roomy or self._asked)
        on = wanted and self._session.article is not None
        if on == self._river.isHidden():
            self._river.setVisible(on)
            self.river_shown.emit(on)


#: Makes the stops of an article, and the words for an article without any.
_Parts = tuple[Callable[[Article, Analysis], tuple[Stop, ...]], Callable[[], str]]


def _story() -> _Parts:
    from desktop.session.story_words import no_story, story_stops

    return story_stops, no_story


def _lint() -> _Parts:
    from desktop.session.lint_walk import lint_stops
    from desktop.session.lint_words import nothing_to_ask

    return lint_stops, nothing_to_ask
