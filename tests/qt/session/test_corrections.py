"""What the reader does is shown at once, confirmed once it is kept, and undone act by act."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest

from desktop.model.acts import ChangeSpeaker, DeleteQuote, Entry, Highlight, Merge, Note, Rename
from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.model.work import Anchor, Colour, Scope, SpeakerRef
from desktop.session.corrections import Corrections
from desktop.session.ledger import library_work
from desktop.session.selection import (
    MentionSelection,
    Origin,
    QuoteSelection,
    SpeakerSelection,
    speaker_of,
)
from desktop.session.session import Session
from tests.unit.corrections.material import article, found, name, quote, renumbered, span, who

ARTICLE = article()
SPEAKER = ChangeSpeaker(quote("q1"), "Rini Hartati", SpeakerRef("Budi"))


@dataclass
class Row:
    id: int
    body: str
    undone: bool = False


@dataclass
class Library:
    """A library in memory, which may be full."""

    articles: list[str] = field(default_factory=list)
    kept: dict[int, list[Row]] = field(default_factory=dict)
    held: list[Row] = field(default_factory=list)
    full: bool = False
    number: int = 0

    @contextmanager
    def together(self) -> Iterator[None]:
        before = deepcopy((self.kept, self.held))
        try:
            yield
        except OSError:
            self.kept, self.held = before
            raise

    def put(self, article: Article) -> int:
        if article.id not in self.articles:
            self.articles.append(article.id)
        return self.articles.index(article.id)

    def article(self, key: int) -> Article | None:
        return ARTICLE if key < len(self.articles) else None

    def all_acts(self) -> list[tuple[int, Row]]:
        return [(key, row) for key, rows in self.kept.items() for row in rows]

    def acts(self, key: int) -> list[Row]:
        return [replace(row) for row in self.kept.get(key, [])]

    def append_act(self, key: int, body: str) -> Row:
        row = self._row(body)
        self.kept.setdefault(key, []).append(row)
        return row

    def set_undone(self, act_ids: list[int], undone: bool) -> None:
        self._check()
        for rows in self.kept.values():
            for row in rows:
                row.undone = undone if row.id in act_ids else row.undone

    def discard(self, act_ids: list[int]) -> None:
        for key, rows in self.kept.items():
            self.kept[key] = [row for row in rows if row.id not in act_ids]

    def rules(self) -> list[Row]:
        return list(self.held)

    def add_rule(self, body: str) -> Row:
        self.held.append(self._row(body))
        return self.held[-1]

    def remove_rule(self, rule_id: int) -> None:
        self.held = [row for row in self.held if row.id != rule_id]

    def _row(self, body: str) -> Row:
        self._check()
        self.number += 1
        return Row(self.number, body)

    def _check(self) -> None:
        if self.full:
            raise OSError("no space left")


class Desk:
    """Asks a library at once, or later where it is told to wait."""

    def __init__(self) -> None:
        self.library = Library()
        self.waiting: list[Callable[[], None]] | None = None

    def ask(self, job, done=None, failed=None) -> None:
        if self.waiting is None:
            self._do(job, done, failed)
        else:
            self.waiting.append(lambda: self._do(job, done, failed))

    def let_go(self) -> None:
        jobs, self.waiting = self.waiting or [], None
        for job in jobs:
            job()

    def _do(self, job, done, failed) -> None:
        try:
            outcome = job(self.library)
        except OSError as error:
            failed(error)
        else:
            done(outcome)


def _load(path: Path) -> Article:
    return ARTICLE


def _analyse(machine: Callable[[str], Analysis], article, *, progress, stop) -> Analysis:
    return machine(article.text)


class Window:
    """A session with corrections on a desk, as after a start of the program."""

    def __init__(self, qtbot, desk: Desk, machine: Callable[[str], Analysis] = found) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.session = Session(_load, partial(_analyse, machine))
        self.corrections = Corrections(self.session, desk.ask)

    def show(self, subject: Article = ARTICLE) -> None:
        ready = self.session.analysis_changed
        with self.qtbot.waitSignal(ready, check_params_cb=lambda it: it is not None):
            self.session.show_article(subject)
        self.corrections.attend(subject, self.desk.library.put(subject))

    def speaker(self, quote_id: str = "q1") -> str:
        assert self.session.analysis is not None
        made = self.session.analysis.quote(quote_id)
        assert made is not None
        return speaker_of(made)


@pytest.fixture
def open_window(qtbot):
    opened: list[Window] = []

    def make(desk: Desk, machine: Callable[[str], Analysis] = found) -> Window:
        opened.append(Window(qtbot, desk, machine))
        return opened[-1]

    yield make
    for window in opened:
        window.session.close()


@pytest.fixture
def window(open_window):
    made = open_window(Desk())
    made.show()
    return made


def test_an_act_is_shown_at_once_and_confirmed_once_it_is_kept(window):
    window.desk.waiting = []
    heard: list[Entry] = []
    window.corrections.confirmed.connect(heard.append)
    entry = window.corrections.do(SPEAKER)
    assert (window.speaker(), window.corrections.pending, heard) == ("Budi", 1, [])
    assert window.desk.library.kept == {}
    window.desk.let_go()
    assert (window.corrections.pending, heard) == (0, [entry])
    assert len(window.desk.library.kept[0]) == 1


def test_what_cannot_be_kept_is_taken_back_and_told(window):
    window.corrections.do(Note(Anchor("pasar"), "a"))
    window.corrections.undo()
    window.desk.library.full = True
    with window.qtbot.waitSignal(window.corrections.refused) as heard:
        window.corrections.do(SPEAKER)
    assert window.speaker() == "Rini Hartati"
    assert isinstance(heard.args[1], OSError)
    assert window.corrections.redoable is not None, "what was undone can be redone still"


def test_an_undo_that_cannot_be_kept_is_taken_back(window):
    window.corrections.do(SPEAKER)
    window.desk.library.full = True
    with window.qtbot.waitSignal(window.corrections.refused):
        window.corrections.undo()
    assert window.speaker() == "Budi"


def test_undo_and_redo_go_through_all_acts_also_after_a_restart(window, open_window):
    names = ["Budi", "Joko", "Wati"]
    for each in names:
        window.corrections.do(ChangeSpeaker(quote("q1"), "", SpeakerRef(each)))
    assert window.corrections.undo() is not None
    again = open_window(window.desk)
    again.show()
    assert again.speaker() == "Joko"
    seen = []
    while again.corrections.undo() is not None:
        seen.append(again.speaker())
    assert seen == ["Budi", "Rini Hartati"]
    assert again.session.analysis == again.session.found
    while again.corrections.redo() is not None:
        seen.append(again.speaker())
    assert seen[2:] == names


def test_a_new_act_gives_up_what_was_undone(window):
    window.corrections.do(SPEAKER)
    window.corrections.undo()
    window.corrections.do(DeleteQuote(quote("q2")))
    assert window.corrections.redoable is None
    assert len(window.desk.library.kept[0]) == 1


def test_a_correction_outlives_kill_engine_and_a_fetch_with_a_new_paragraph(window, open_window):
    window.corrections.do(SPEAKER)
    parts = ARTICLE.text.split("\n")
    later = article(parts[0], "Sebelumnya hujan turun di tiga kecamatan.", *parts[1:])
    window.desk.library.articles.append(later.id)
    window.desk.library.kept[1] = window.desk.library.kept.pop(0)
    again = open_window(window.desk, lambda text: renumbered(found(text)))
    again.show(later)
    speakers = [speaker_of(quote) for quote in again.session.analysis.quotes]
    assert speakers.count("Budi") == 1
    again.corrections.undo()
    assert again.session.analysis == renumbered(found(later.text))


def test_a_rule_for_always_holds_in_other_articles_until_it_is_removed(window, open_window):
    entry = window.corrections.do(Rename(name("e2"), "Joko Widodo", Scope.ALWAYS))
    other = article("Jokowi tiba.", *ARTICLE.text.split("\n")[2:])
    again = open_window(window.desk)
    again.show(other)
    named = {entity.name for entity in again.session.analysis.entities}
    assert "Jokowi" not in named
    (rule,) = again.corrections.rules
    assert rule.rule.act == entry.key
    again.corrections.remove_rule(rule.id)
    assert again.session.analysis == again.session.found
    assert window.desk.library.rules() == []


def test_a_rule_goes_and_comes_with_its_act(window):
    window.corrections.do(Rename(name("e2"), "Joko Widodo", Scope.ALWAYS))
    window.corrections.undo()
    assert window.corrections.rules == ()
    window.corrections.redo()
    assert [kept.rule.form for kept in window.corrections.rules] == ["Jokowi"]


def test_acts_done_before_the_library_has_the_article_come_after_those_that_it_has(
    window, open_window
):
    window.corrections.do(ChangeSpeaker(quote("q1"), "", SpeakerRef("Joko")))
    again = open_window(window.desk)
    window.desk.waiting = []
    again.session.show_article(ARTICLE)
    again.corrections.do(SPEAKER)
    again.corrections.attend(ARTICLE, 0)
    window.desk.let_go()
    window.qtbot.waitUntil(lambda: again.session.analysis is not None)
    assert again.speaker() == "Budi"
    again.corrections.undo()
    assert again.speaker() == "Joko"


@pytest.mark.parametrize(
    ("picked", "act", "now"),
    [
        (
            MentionSelection("e2", 1),
            Merge(name("e2"), name("e3")),
            MentionSelection("e3", 2),
        ),
        (
            SpeakerSelection("Rini Hartati"),
            Rename(name("e1"), "Rini H."),
            SpeakerSelection("Rini H."),
        ),
        (QuoteSelection("q2"), DeleteQuote(quote("q2")), None),
        (QuoteSelection("q2"), DeleteQuote(quote("q3")), QuoteSelection("q2")),
    ],
)
def test_what_is_picked_stays_picked_whatever_it_became(window, picked, act, now):
    window.session.select(picked, Origin.PAGE)
    window.corrections.do(act)
    assert window.session.selection == now


def test_a_highlight_does_not_wait_for_the_engine(window):
    window.session.article_changed.emit(ARTICLE)
    window.session.found = window.session.analysis = None
    words = Anchor.of(ARTICLE.text, span("pasar"))
    window.corrections.do(Highlight(words, Colour.GREEN))
    assert [remark.colour for remark in window.corrections.revised.remarks] == [Colour.GREEN]


def test_without_an_article_nothing_is_done(open_window):
    made = open_window(Desk())
    assert made.corrections.do(SPEAKER) is None
    assert made.corrections.undo() is None


def test_a_speaker_is_given_by_an_entity(window):
    window.corrections.do(ChangeSpeaker(quote("q5"), "", who("e1")))
    assert window.speaker("q5") == "Rini Hartati"


def test_the_work_on_all_articles_is_listed(window):
    window.corrections.do(Note(Anchor.of(ARTICLE.text, span("pasar")), "tanya dinas"))
    window.corrections.do(Note(Anchor.of(ARTICLE.text, span("warga")), "hilang"))
    window.corrections.undo()
    (listed,) = library_work(window.desk.library)
    assert (listed.article, listed.item.words) == (0, "tanya dinas")


def test_an_act_for_always_is_kept_with_its_rule_or_not_at_all(window):
    library: Library = window.desk.library
    append = library.append_act

    def full(key: int, body: str) -> Row:
        library.full = True
        return append(key, body)

    library.append_act = full  # type: ignore[method-assign]
    with window.qtbot.waitSignal(window.corrections.refused):
        window.corrections.do(Rename(name("e2"), "Joko Widodo", Scope.ALWAYS))
    assert (library.kept, library.held, window.corrections.entries) == ({}, [], ())
    assert window.session.analysis == window.session.found
