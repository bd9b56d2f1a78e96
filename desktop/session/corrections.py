"""The reader's own work on the article on show: done, shown, kept, undone."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.certainty import withheld
from desktop.session.following import follow
from desktop.session.selection import Origin
from desktop.session.session import Session
from desktop.session.worklog import Worklog

# What lays acts over an analysis is loaded with the first of either, not with the window.
if TYPE_CHECKING:
    from desktop.corrections.anchoring import Places
    from desktop.corrections.applying import Revised
    from desktop.model.acts import Act, Entry
    from desktop.session.ledger import Earlier, Loaded, Rules


class Ask(Protocol):
    """Asks the library; see `desktop.session.shelf.Shelf.ask`."""

    def __call__(
        self,
        job: Callable[[Any], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do a job after all before it; then call `done`, or `failed`."""


class Corrections(QObject):
    """Every act is shown at once and confirmed when it is on disk; what cannot be kept goes again.

    Undo and redo are linear for each article, without limit, and hold over restarts.
    """

    #: A Revised: what the reader is to see and what became of each act; None without an article.
    revised_changed = Signal(object)
    #: What can be undone or redone changed.
    history_changed = Signal()
    #: An Entry is on disk, be it done, undone (`entry.undone`) or done again.
    confirmed = Signal(object)
    #: (Entry, Exception): it could not be kept, and the window shows it no more.
    refused = Signal(object, object)
    #: An exception: the acts of the article on show could not be read.
    failed = Signal(object)
    #: The KeptRules that hold in every article.
    rules_changed = Signal(object)

    def __init__(self, session: Session, ask: Ask, earlier: "Earlier | None" = None) -> None:
        super().__init__(session)
        self._session, self._ask, self._earlier = session, ask, earlier
        self._log: Worklog | None = None
        self._places: Places | None = None
        self.revised: Revised | None = None
        self.rules: Rules = ()
        #: How many acts are shown and not confirmed yet.
        self.pending = 0
        session.overlay = self._overlay
        session.article_changed.connect(self._begin)

    @property
    def entries(self) -> "tuple[Entry, ...]":
        """All acts on the article on show in their order, those undone among them."""
        return self._log.entries if self._log else ()

    @property
    def undoable(self) -> "Entry | None":
        """The act that `undo` would undo."""
        return self._log.undoable if self._log else None

    @property
    def redoable(self) -> "Entry | None":
        """The act that `redo` would do again."""
        return self._log.redoable if self._log else None

    def attend(self, article: Article, key: int) -> None:
        """The library has the article on show under a key: read what was done on it."""
        log = self._log
        if log is None or log.article != article:
            return
        log.key = key
        self._ask(
            partial(_load, key, article, self._earlier),
            partial(self._take, log),
            self.failed.emit,
        )

    def do(self, act: "Act") -> "Entry | None":
        """Do an act on the article on show: shown at once, confirmed later; None without one."""
        log = self._log
        if log is None:
            return None
        from desktop.corrections.making import entry as entry_of  # noqa: PLC0415 - see above
        from desktop.session.ledger import append  # noqa: PLC0415 - see above

        entry = entry_of(act)
        given_up = log.add(entry)
        # The library is asked first: what showing asks of it may wait.
        self._keep(
            partial(
                append,
                log.article if log.key is None else log.key,
                entry,
                log.slip(entry.key),
                [log.slip(other.key) for other in given_up],
            ),
            entry,
            partial(self._refuse, log, entry, lambda: log.take_back(entry, given_up)),
        )
        self._show()
        return entry

    def undo(self) -> "Entry | None":
        """Undo the latest act in force and tell which it was."""
        return self._mark(self.undoable, undone=True)

    def redo(self) -> "Entry | None":
        """Do the act again that was undone last and tell which it was."""
        return self._mark(self.redoable, undone=False)

    def remove_rule(self, rule_id: int) -> None:
        """Let a rule hold no more; where it was made, its act stays in the article."""
        from desktop.session.ledger import remove_rule  # noqa: PLC0415 - see above

        self._ask(partial(remove_rule, rule_id), self._take_rules, self.failed.emit)

    def _mark(self, entry: "Entry | None", *, undone: bool) -> "Entry | None":
        log = self._log
        if log is None or entry is None:
            return None
        from desktop.session.ledger import mark  # noqa: PLC0415 - see above

        log.mark(entry.key, undone=undone)
        marked = next(each for each in log.entries if each.key == entry.key)
        self._keep(
            partial(mark, marked, log.slip(entry.key), undone),
            marked,
            partial(self._refuse, log, marked, lambda: log.mark(entry.key, undone=not undone)),
        )
        self._show()
        return marked

    def _keep(
        self, job: "Callable[[Any], Rules]", entry: "Entry", failed: Callable[[Exception], None]
    ) -> None:
        self.pending += 1
        self._ask(job, partial(self._confirm, entry), failed)

    def _confirm(self, entry: "Entry", rules: "Rules") -> None:
        self.pending -= 1
        self._take_rules(rules)
        self.confirmed.emit(entry)

    def _refuse(
        self, log: Worklog, entry: "Entry", back: Callable[[], None], error: Exception
    ) -> None:
        self.pending -= 1
        back()
        if log is self._log:
            self._show()
        self.refused.emit(entry, error)

    def _begin(self, article: Article | None) -> None:
        self._log = Worklog(article) if article is not None else None
        self._places = None
        self._tell(None)
        self.history_changed.emit()

    def _take(self, log: Worklog, loaded: "Loaded") -> None:
        log.take(loaded.acts)
        changed = self._set_rules(loaded.rules)
        if log is self._log and (log.entries or changed):
            self._show()
        if loaded.problem is not None:
            self.failed.emit(loaded.problem)

    def _take_rules(self, rules: "Rules") -> None:
        if self._set_rules(rules):
            self._show()

    def _set_rules(self, rules: "Rules") -> bool:
        changed, self.rules = rules != self.rules, rules
        if changed:
            self.rules_changed.emit(rules)
        return changed

    def _show(self) -> None:
        """Lay the acts over anew; what is picked is picked still, whatever it has become."""
        session = self._session
        before, picked = session.analysis, session.selection
        session.revise()
        if session.found is None and session.article is not None:
            self._tell(self._without_analysis(session.article))
        now = follow(picked, before, session.analysis)
        if now != picked:
            session.select(now, Origin.PAGE)
        self.history_changed.emit()

    def _overlay(self, article: Article, found: Analysis) -> Analysis:
        revised = self._revised(article, found, self.entries)
        self._tell(revised)
        return withheld(revised.analysis)

    def _without_analysis(self, article: Article) -> "Revised":
        """What does not wait for the engine: highlights, notes, tags and checks."""
        from desktop.model.acts import Check, Highlight, Note, Tag  # noqa: PLC0415 - see above

        free = Check | Highlight | Note | Tag
        kept = tuple(each for each in self.entries if isinstance(each.act, free))
        return self._revised(article, Analysis("", ""), kept)

    def _revised(
        self, article: Article, found: Analysis, entries: "tuple[Entry, ...]"
    ) -> "Revised":
        from desktop.corrections.anchoring import Places  # noqa: PLC0415 - see above
        from desktop.corrections.applying import apply  # noqa: PLC0415 - see above

        if self._places is None:
            self._places = Places(article.text)
        return apply(article, found, entries, [kept.rule for kept in self.rules], self._places)

    def _tell(self, revised: "Revised | None") -> None:
        self.revised = revised
        self.revised_changed.emit(revised)


def _load(key: int, article: Article, earlier: "Earlier | None", library: Any) -> "Loaded":
    """What the library has on an article; its worker loads what that takes."""
    from desktop.session.ledger import load  # noqa: PLC0415 - see above

    return load(key, article, earlier, library)
