"""The model of a view holds its rows as a tree and says them in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model.analysis import Speaker, SpeakerClass
from desktop.model.settings import Order
from desktop.session.branches import name_branches, quote_branches
from desktop.session.filters import hits
from desktop.session.row_model import RowModel, RowRole
from desktop.session.row_words import sentence
from tests.qt.gold import sample_analysis, sample_article

ANALYSIS, TEXT = sample_analysis(), sample_article().text

MENTIONS = sum(len(entity.mentions) for entity in ANALYSIS.entities)


def branches(view: str, wanted: str = ""):
    left = hits(ANALYSIS, TEXT, wanted)
    if view == "names":
        return name_branches(ANALYSIS, TEXT, left)
    return quote_branches(ANALYSIS, TEXT, Order(view), left)


@pytest.fixture
def model(qapp) -> RowModel:
    made = RowModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def _rows(model: RowModel, parent: QModelIndex) -> int:
    below = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return len(below) + sum(_rows(model, index) for index in below)


@pytest.mark.parametrize(
    ("view", "top", "all_rows"),
    [("speaker", 8, 27), ("article", 19, 19), ("names", 5, 5 + 28 + MENTIONS)],
)
def test_all_rows_are_there(model, view: str, top: int, all_rows: int) -> None:
    model.set_branches(branches(view))
    assert model.rowCount() == top
    assert _rows(model, QModelIndex()) == all_rows


def test_rows_are_found_by_key_after_others_came(model) -> None:
    model.set_branches(branches("speaker"))
    model.set_branches(branches("article", "Stoltenberg"))
    index = model.index_of("quote:q19")
    assert model.data(index, RowRole.ROW).number == 19
    assert model.row_at(index) == model.data(index, RowRole.ROW)
    assert not model.index_of("speaker:Jens Stoltenberg").isValid()


def test_rows_speak(model) -> None:
    model.set_branches(branches("speaker"))

    def heard(key: str, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> str:
        return str(model.data(model.index_of(key), role))

    assert heard("quote:q7").startswith(
        "Quote 7 of 19, Jens Stoltenberg, direct, kata kepala NATO: Kami akan mendirikan"
    )
    assert ", indirect, via Antara, mengatakan: tidak tahu" in heard("quote:q3")
    assert heard("speaker:Jens Stoltenberg").startswith(
        "Jens Stoltenberg, Sekretaris Jenderal NATO, also kepala NATO, 8"
    )
    assert heard("quote:q7", Qt.ItemDataRole.DisplayRole).startswith("Kami akan")
    assert "“Kami akan mendirikan" in heard("quote:q7", Qt.ItemDataRole.ToolTipRole)
    model.set_branches(branches("names"))
    assert heard("name:e4").startswith(
        "North Atlantic Treaty Organization, Pakta Pertahanan Atlantik Utara, NATO, organisation"
    )
    assert heard("mention:e9:2").startswith("3 of 13: ")
    assert heard("type:PLACE") == "Places, 17"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (SpeakerClass.NAMED, ""),
        (SpeakerClass.ROLE, "role only, "),
        (SpeakerClass.ANONYMOUS, "anonymous, "),
        (SpeakerClass.GROUP, "group, "),
        (SpeakerClass.ORGANISATION, "organisation, "),
        (SpeakerClass.DOCUMENT, "document, "),
    ],
)
def test_rows_tell_the_class_of_a_source_that_is_no_named_person(
    model, kind: SpeakerClass, words: str
) -> None:
    speaker = Speaker("Kapolda", kind, role="kapolda")
    quotes = (replace(ANALYSIS.quotes[2], speaker=speaker),)
    analysis = replace(ANALYSIS, quotes=quotes)
    left = hits(analysis, TEXT, "")
    model.set_branches(quote_branches(analysis, TEXT, Order.SPEAKER, left))
    said = [sentence(model.row_at(model.index_of(key))) for key in ("speaker:Kapolda", "quote:q3")]
    assert said[0].startswith(f"Kapolda, {words}also Stoltenberg, 1")
    assert said[1].startswith(f"Quote 1 of 1, Kapolda, {words}indirect, via Antara")
