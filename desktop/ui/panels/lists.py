"""Both views over one article: what the filter leaves of it, and words where it leaves nothing."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.model.analysis import Analysis
from desktop.model.settings import Order, View
from desktop.session.branches import name_branches, quote_branches
from desktop.session.filters import Hits, hits
from desktop.session.layers import Layer
from desktop.session.selection import Origin, Selection
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.panels import states
from desktop.ui.panels.list_panel import ListPanel
from desktop.ui.panels.states import Acts

#: The views that list what was found.
FOUND = (View.QUOTES, View.NAMES)


class Lists(QStackedWidget):
    """Fills two panels from the session's analysis."""

    def __init__(
        self, session: Session, theme: Theme, acts: Acts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._acts = acts
        self._wanted = ""
        self._hits = Hits(frozenset(), frozenset())
        self.panels = {view: ListPanel(view, session, theme, self) for view in FOUND}
        for view, name in ((View.QUOTES, "quote-tree"), (View.NAMES, "name-tree")):
            self.panels[view].tree.setObjectName(name)
            self.addWidget(self.panels[view])

    @property
    def shown(self) -> ListPanel:
        """The panel of the view on show."""
        return next(panel for panel in self.panels.values() if panel is self.currentWidget())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for panel in self.panels.values():
            panel.set_theme(theme)

    def forget(self) -> None:
        """Another article is on show: nothing of the last one is kept."""
        for panel in self.panels.values():
            panel.unfolding.forget()

    def follow(self, selection: Selection, origin: Origin) -> None:
        """Show what is picked in both views."""
        for panel in self.panels.values():
            panel.follow(selection, origin)

    def fill(self, order: Order, wanted: str) -> None:
        """Show what the filter leaves, with the quotes in that order."""
        article, analysis = self._session.article, self._session.analysis
        self._wanted = wanted.strip()
        if article is None or analysis is None:
            self._hits = Hits(frozenset(), frozenset())
            analysis, text = Analysis("", ""), ""
        else:
            text = article.text
            self._hits = hits(analysis, text, wanted)
        quotes = quote_branches(analysis, text, order, self._hits)
        names = name_branches(analysis, text, self._hits)
        whole = bool(self._wanted)
        self.panels[View.QUOTES].set_branches(quotes, whole=whole)
        self.panels[View.NAMES].set_branches(names, whole=whole)
        self.speak(None)

    def speak(self, error: Exception | None) -> None:
        """Put words where there are no rows; `error` is what the search ended with."""
        analysis = self._session.analysis
        for view, panel in self.panels.items():
            if self._session.article is None:
                panel.say(states.no_article())
            elif error is not None:
                panel.say(states.failed(error, self._acts))
            elif analysis is None or panel.model.rowCount():
                panel.say(None)
            elif self._wanted and self._whole(view):
                panel.say(states.no_hit(view, self._wanted, analysis, self._hits, self._acts))
            else:
                panel.say(states.nothing_found(view, analysis, self._acts))

    def counts(self) -> dict[View, str]:
        """How many quotes and names there are: "19", or "0 / 19" while a filter is at work."""
        if self._session.analysis is None:
            return dict.fromkeys(FOUND, "")
        left = {View.QUOTES: len(self._hits.quotes), View.NAMES: len(self._hits.entities)}
        if not self._wanted:
            return {view: str(count) for view, count in left.items()}
        return {view: f"{count} / {self._whole(view)}" for view, count in left.items()}

    def layer_counts(self) -> dict[Layer, str]:
        """How many the filter leaves of each layer."""
        analysis = self._session.analysis
        if analysis is None:
            return {}
        counts = dict.fromkeys(Layer, 0)
        counts[Layer.QUOTE] = len(self._hits.quotes)
        for entity in analysis.entities:
            counts[Layer.of(entity.kind)] += entity.id in self._hits.entities
        return {layer: str(count) for layer, count in counts.items()}

    def _whole(self, view: View) -> int:
        analysis = self._session.analysis
        if analysis is None:
            return 0
        return len(analysis.quotes if view is View.QUOTES else analysis.entities)
