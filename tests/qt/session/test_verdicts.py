"""What the reader says of a speaker is an act: shown, kept, toggled, taken over from before."""

import json
from dataclasses import replace
from functools import partial

import pytest

from desktop.model.acts import ChangeSpeaker
from desktop.model.analysis import Analysis
from desktop.model.verdict import VerdictKind
from desktop.model.work import SpeakerRef
from desktop.session.corrections import Corrections
from desktop.session.selection import MentionSelection, Origin, QuoteSelection
from desktop.session.session import Session
from desktop.session.verdicts import Verdicts, verdict_of
from desktop.store.old_verdicts import OldVerdicts
from tests.qt.session.test_corrections import Desk
from tests.unit.corrections.material import article, found, quote

ARTICLE = article()
NAME = "Rini Hartati"


def unsure(confidence: float) -> Analysis:
    first, *others = found().quotes
    return replace(found(), quotes=(replace(first, confidence=confidence), *others))


def _analyse(machine: Analysis, article, *, progress, stop) -> Analysis:
    return machine


class Window:
    """A session in which the first quote is as sure as asked."""

    def __init__(self, qtbot, desk: Desk, confidence: float, earlier=None) -> None:
        machine = unsure(confidence)
        self.session = Session(lambda _path: ARTICLE, partial(_analyse, machine))
        self.corrections = Corrections(self.session, desk.ask, earlier)
        self.verdicts = Verdicts(self.session, self.corrections)
        ready = self.session.analysis_changed
        with qtbot.waitSignal(ready, check_params_cb=lambda it: it is not None):
            self.session.show_article(ARTICLE)
        self.corrections.attend(ARTICLE, desk.library.put(ARTICLE))
        self.session.select(QuoteSelection("q1"), Origin.PAGE)

    def seen(self) -> tuple[str, float]:
        assert self.session.analysis is not None
        first = self.session.analysis.quotes[0]
        return first.speaker.name if first.speaker else "", first.confidence


@pytest.fixture
def open_window(qtbot):
    opened = []

    def make(desk: Desk, confidence: float = 0.6, earlier=None) -> Window:
        opened.append(Window(qtbot, desk, confidence, earlier))
        return opened[-1]

    yield make
    for window in opened:
        window.session.close()


@pytest.mark.parametrize(
    ("confidence", "acts", "seen"),
    [
        (0.6, "", (NAME, 0.6)),
        (0.4, "", (NAME, 0.4)),
        (0.39, "", ("", 0.39)),
        (0.6, "Y", (NAME, 1.0)),
        (0.39, "Y", (NAME, 1.0)),
        (0.6, "X", ("", 1.0)),
        (0.97, "X", ("", 1.0)),
        (0.6, "YY", (NAME, 0.6)),
        (0.6, "XX", (NAME, 0.6)),
        (0.6, "YX", ("", 1.0)),
        (0.6, "XY", (NAME, 1.0)),
        (0.6, "XYY", (NAME, 0.6)),
    ],
)
def test_the_speaker_as_the_reader_sees_it(open_window, confidence, acts, seen):
    desk = Desk()
    window = open_window(desk, confidence)
    for act in acts:
        (window.verdicts.accept if act == "Y" else window.verdicts.reject)()
    assert window.seen() == seen
    assert open_window(desk, confidence).seen() == seen
    while window.corrections.undo():
        pass
    assert window.session.found == unsure(confidence)
    assert window.corrections.revised.analysis == unsure(confidence)


def test_a_speaker_that_the_reader_named_comes_back_after_a_rejection(open_window):
    window = open_window(Desk())
    window.corrections.do(ChangeSpeaker(quote("q1"), "", SpeakerRef("Budi")))
    window.verdicts.reject()
    assert window.seen() == ("", 1.0)
    window.verdicts.accept()
    assert window.seen() == ("Budi", 1.0)
    assert verdict_of(window.session.analysis.quotes[0]) is VerdictKind.ACCEPTED


@pytest.mark.parametrize("selection", [None, MentionSelection("e1"), QuoteSelection("gone")])
def test_without_a_picked_quote_nothing_is_said(open_window, selection):
    window = open_window(Desk())
    window.session.select(selection, Origin.PAGE)
    window.verdicts.accept()
    window.verdicts.reject()
    assert window.corrections.entries == ()


def test_verdicts_of_an_earlier_version_are_taken_over_once(open_window, tmp_path):
    first = found().quotes[0]
    words = first.span.of(ARTICLE.text)
    kept = {"start": first.span.start, "end": first.span.end, "words": words}
    path = tmp_path / "verdicts.json"
    values = {ARTICLE.id: [{**kept, "verdict": "rejected"}], "sha256:other": []}
    path.write_text(json.dumps(values), "utf-8")
    desk = Desk()
    window = open_window(desk, earlier=OldVerdicts(tmp_path))
    assert window.seen() == ("", 1.0)
    assert json.loads(path.read_text("utf-8")) == {"sha256:other": []}
    window.verdicts.accept()
    again = open_window(desk, earlier=OldVerdicts(tmp_path))
    assert (again.seen(), len(again.corrections.entries)) == ((NAME, 1.0), 2)


def test_an_earlier_file_that_cannot_be_read_is_told_and_costs_nothing(
    qtbot, open_window, tmp_path
):
    (tmp_path / "verdicts.json").write_text("[", "utf-8")
    desk = Desk()
    open_window(desk).verdicts.reject()
    window = open_window(desk)
    window.corrections._earlier = OldVerdicts(tmp_path)
    with qtbot.waitSignal(window.corrections.failed):
        window.corrections.attend(ARTICLE, 0)
    assert window.seen() == ("", 1.0)
