"""Colours, notes, tags and checks go on the words that are meant, and come back as rows."""

from functools import partial

import pytest

from desktop.corrections.anchoring import Places
from desktop.corrections.applying import apply
from desktop.corrections.listing import items
from desktop.model.span import Span
from desktop.model.work import CheckedKind, CheckStatus, Colour
from desktop.session.corrections import Corrections
from desktop.session.note_rows import Facet, chosen, note_rows
from desktop.session.remarking import Remarking, search_address
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.session.session import Session
from tests.unit.corrections.material import NEW, PARAGRAPHS, article, found, span


class Desk:
    """A session on the article, with words selected or not."""

    def __init__(self, qtbot) -> None:
        self.selected: Span | None = None
        self.session = Session(lambda _path: article(), partial(self._analyse))
        self.corrections = Corrections(self.session, lambda *_a: None)
        self.remarking = Remarking(self.session, self.corrections, lambda: self.selected)
        with qtbot.waitSignal(
            self.session.analysis_changed, check_params_cb=lambda it: it is not None
        ):
            self.session.show_article(article())

    def rows(self, facet: Facet = Facet.ALL, wanted: str = ""):
        revised = self.corrections.revised
        assert revised is not None
        places = Places(article().text)
        return chosen(note_rows(items(self.corrections.entries, revised, places)), facet, wanted)

    def _analyse(self, subject, **_heard):
        return found(subject.text)


@pytest.fixture
def desk(qtbot):
    made = Desk(qtbot)
    yield made
    made.session.close()


def test_selected_words_come_before_what_is_picked(desk):
    desk.session.select(QuoteSelection("q1"))
    assert desk.remarking.words.exact == "Sewa kios turun 20 persen,"
    desk.selected = Span(span("membuka pasar").start - 1, span("membuka pasar").end + 1)
    assert desk.remarking.words.exact == "membuka pasar"


def test_without_words_there_is_nothing_to_do(desk):
    assert desk.remarking.words is None
    assert desk.remarking.highlight() is None
    assert desk.rows() == ()


def test_a_highlight_goes_through_all_colours_and_off(desk):
    desk.selected = span("membuka pasar")
    given = [desk.remarking.highlight() for _ in range(len(Colour) + 1)]
    assert given == [*Colour, None]
    assert desk.rows() == ()


def test_a_note_is_a_row_with_its_words_and_found_by_them(desk):
    desk.selected = span("membuka pasar")
    words = desk.remarking.words
    desk.remarking.write(words, Colour.GREEN, "Cek ke **dinas**", ("pasar", "2024"))
    (row,) = desk.rows()
    assert (row.span, row.said, row.facet) == (words_span(), "Cek ke **dinas**", Facet.REMARKS)
    assert "#pasar" in row.title
    assert desk.rows(wanted="DINAS #2024")
    assert not desk.rows(wanted="dinas polisi")
    assert not desk.rows(Facet.CHECKS)


def words_span() -> Span:
    return span("membuka pasar")


def test_what_is_so_already_is_no_act(desk):
    desk.selected = span("membuka pasar")
    desk.remarking.write(desk.remarking.words, Colour.GREEN, "", ())
    desk.remarking.write(desk.remarking.words, Colour.GREEN, "", ())
    assert len(desk.corrections.entries) == 1


def test_a_quantity_is_checked_as_one_and_a_quote_as_a_quote(desk):
    desk.session.select(MentionSelection("e5", 0))
    desk.remarking.check(desk.remarking.words, CheckStatus.WRONG, "https://bps.go.id", "30")
    desk.session.select(QuoteSelection("q3"))
    desk.remarking.check(desk.remarking.words, CheckStatus.CONFIRMED, "", "")
    marks = desk.corrections.revised.checks
    assert [mark.kind for mark in marks] == [CheckedKind.QUANTITY, CheckedKind.QUOTE]
    assert [row.facet for row in desk.rows()] == [Facet.CHECKS] * 2
    assert "bps.go.id" in desk.rows()[0].said


def test_what_is_not_found_again_is_a_row_and_says_why(desk, qtbot):
    desk.selected = span("membuka pasar")
    desk.remarking.write(desk.remarking.words, None, "catatan", ())
    entries = desk.corrections.entries
    other = article(NEW, *PARAGRAPHS[1:])
    revised = apply(other, found(other.text), entries)
    (row,) = note_rows(items(entries, revised, Places(other.text)))
    assert (row.facet, row.span, row.anchor.exact) == (Facet.LOST, None, "membuka pasar")
    assert row.said


def test_what_is_removed_is_no_row(desk):
    desk.selected = span("membuka pasar")
    desk.remarking.write(desk.remarking.words, Colour.BLUE, "x", ("y",))
    desk.remarking.check(desk.remarking.words, CheckStatus.DISPUTED, "", "")
    desk.remarking.remove(desk.remarking.words)
    assert desk.rows() == ()


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("harga  beras\nnaik", "https://x.org/?q=%22harga+beras+naik%22"),
        ("a & b?", "https://x.org/?q=%22a+%26+b%3F%22"),
    ],
)
def test_the_exact_words_are_looked_for(words, address):
    assert search_address("https://x.org/?q={words}", words) == address


def test_long_words_are_cut_between_words():
    address = search_address("{words}", "kata " * 100)
    assert 150 < len(address) < 230
    assert address.endswith("kata%22")
