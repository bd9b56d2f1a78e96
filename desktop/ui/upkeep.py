"""Keeps switches, memory and page true to the session and to each other."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desktop.model.article import Article
from desktop.model.settings import Order
from desktop.session.layers import Layer
from desktop.ui.actions import Actions
from desktop.ui.assembly import Widgets
from desktop.ui.bindings import Parts
from desktop.ui.surroundings import Surroundings

translate = QCoreApplication.translate

#: These leave an open sheet where it is, as a sheet's own command does; any other takes it away.
_OVER_SHEETS = frozenset({"leave", "quit", "theme"})
#: How many commands the palette remembers.
_REMEMBERED = 8

#: These can be done with an article alone.
_OF_ARTICLES = (
    *("copy", "copy-source", "select-all", "find", "filter", "export", "print", "caret"),
    *("reload", "close"),
    *("rename", "change", "switch-kind", "merge", "split", "delete", "add-quote", "add-name"),
    "lost",
    *("story-next", "story-previous", "lint-next", "lint-previous"),
    *("questions", "balance", "timeline", "compare", "river"),
)


class Upkeep(QObject):
    """Observes everything that another part has to follow."""

    def __init__(
        self,
        given: Surroundings,
        widgets: Widgets,
        parts: Parts,
        actions: Actions,
        set_title: Callable[[str], None],
    ) -> None:
        super().__init__(widgets.desk)
        self._given = given
        self._widgets = widgets
        self._parts = parts
        self._actions = actions
        self._set_title = set_title
        self._observe_session()
        self._observe_widgets()
        self._restore()

    def find_place(self) -> None:
        """Bring the place into view at which the article was left; a hidden page has no places."""
        page = self._widgets.desk.page
        offset = self._given.opening.remembered() if page.isVisible() else None
        if offset:
            page.go_to(offset)

    def _observe_session(self) -> None:
        session, page = self._given.session, self._widgets.desk.page
        session.article_changed.connect(self._arrive)
        session.returned.connect(page.go_to)
        session.shown_changed.connect(self._show_layers)
        session.history_changed.connect(self._show_history)
        self._given.look.zoom_changed.connect(page.set_zoom)
        self._given.queue.changed.connect(self._show_queue)

    def _observe_widgets(self) -> None:
        desk, columns = self._widgets.desk, self._widgets.columns
        memory, actions = self._given.memory, self._actions
        desk.page.zoom_requested.connect(self._zoom)
        desk.hints.used_changed.connect(lambda used: memory.change(hints_used=used))
        self._parts.finder.opened.connect(self._show_find)
        self._parts.addresses.opened.connect(self._show_address)
        self._parts.finder.opened.connect(desk.show_find)
        self._parts.glance.river_shown.connect(lambda on: actions.check("river", on=on))
        actions.starting.connect(self._clear_the_way)
        actions.chosen.connect(self._remember)
        columns.sidebar_shown.connect(self._show_sidebar)
        columns.sidebar_resized.connect(lambda width: memory.change(sidebar_width=width))
        self._widgets.sidebar.order_changed.connect(self._show_order)

    def _restore(self) -> None:
        settings = self._given.memory.settings
        self._widgets.desk.hints.set_used(settings.hints_used)
        self._widgets.desk.page.set_zoom(settings.zoom)
        self._given.session.show_layers(frozenset(Layer(name) for name in settings.shown))
        self._actions.check("river", on=not self._widgets.desk.river.isHidden())
        self._actions.check("sidebar", on=self._widgets.columns.sidebar_visible)
        self._show_order(settings.order)
        self._show_history()
        self._show_queue()
        self._offer(on=self._given.session.article is not None)
        self._actions["fetch-pages"].setEnabled(self._given.fetcher.lacks_pages)

    def _offer(self, *, on: bool) -> None:
        """Let be done what needs an article, or not; a bar that seeks in none goes."""
        for name in _OF_ARTICLES:
            self._actions[name].setEnabled(on)
        if not on:
            self._parts.finder.close()

    def _arrive(self, article: Article | None) -> None:
        name = article.name() if article is not None else ""
        self._set_title(
            translate("Window", "{name} — Sorot").format(name=name) if name else "Sorot"
        )
        self._offer(on=article is not None)
        self.find_place()
        if article is None and self._widgets.columns.narrow:
            self._parts.side.hide()
        if not self._widgets.desk.message.isHidden():
            self._widgets.desk.message.dismiss()
        self._actions["fetch-pages"].setEnabled(self._given.fetcher.lacks_pages)
        self._parts.addresses.tell_pages(article)

    def _show_find(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self._parts.addresses.close()
        self._widgets.desk.show_find(on)

    def _show_address(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self._parts.finder.close()
        self._widgets.desk.show_address(on)

    def _show_layers(self, shown: frozenset[Layer]) -> None:
        for layer in Layer:
            self._actions.check(f"layer-{layer.value.lower()}", on=layer in shown)
        self._actions.check("hide-marks", on=not shown)
        if shown:
            self._given.memory.change(shown=frozenset(layer.value for layer in shown))

    def _show_history(self) -> None:
        history = self._given.session.history
        self._actions["back"].setEnabled(history.can_go_back)
        self._actions["forward"].setEnabled(history.can_go_forward)

    def _show_queue(self) -> None:
        for command, step in (("next-article", 1), ("previous-article", -1)):
            self._actions[command].setEnabled(self._given.queue.leads(step))

    def _show_order(self, order: str) -> None:
        self._actions.check("order", on=order == Order.ARTICLE)

    def _show_sidebar(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._actions.check("sidebar", on=on)
        if not self._widgets.columns.narrow:
            self._given.memory.change(sidebar_visible=on)

    def _zoom(self, step: int) -> None:
        if step > 0:
            self._given.look.enlarge()
        else:
            self._given.look.reduce()

    def _remember(self, command: str) -> None:
        memory = self._given.memory
        others = [each for each in memory.settings.recent_commands if each != command]
        memory.change(recent_commands=(command, *others)[:_REMEMBERED])

    def _clear_the_way(self, command: str) -> None:
        if command not in _OVER_SHEETS and command not in self._parts.sheets:
            self._parts.sheets.dismiss()
