"""The list of found entries: keys, words read aloud, and what is emphasised."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop import resources
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.widgets.entries import Entry, EntryModel
from desktop.ui.widgets.entry_list import EntryList

_ENTRIES = (
    Entry("a", "Jens Stoltenberg", "42", "Kami *siap*", ((5, 11),), "Antara · 3 Maret 2022"),
    Entry("b", "Vladimir Putin", words="kata " * 90),
    Entry("c", "Tanpa kata", note="Kompas"),
)


@pytest.fixture
def theme():
    return load_themes(resources.root() / "themes" / "palette.json")[ThemeName.LIGHT]


@pytest.fixture
def entries(qtbot, theme):
    view = EntryList("Hasil", theme)
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show_entries(_ENTRIES)
    view.show()
    return view


def test_the_model_keeps_qts_rules(qtbot):
    model = EntryModel()
    tester = QAbstractItemModelTester(model)
    model.set_entries(_ENTRIES)
    model.add_entries(_ENTRIES[:1])
    assert model.rowCount() == 4
    del tester


def test_a_row_is_read_aloud_whole(entries):
    index = entries.entries.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Jens Stoltenberg. 42. Kami *siap*. Antara · 3 Maret 2022"


def test_the_first_entry_is_current_and_return_opens_it(qtbot, entries):
    opened: list[Entry] = []
    entries.opened.connect(opened.append)
    qtbot.keyClick(entries, Qt.Key.Key_Return)
    qtbot.keyClick(entries, Qt.Key.Key_Down)
    qtbot.keyClick(entries, Qt.Key.Key_Return)
    assert [entry.value for entry in opened] == ["a", "b"]


def test_up_from_the_first_entry_leaves_the_list(qtbot, entries):
    with qtbot.waitSignal(entries.left_upwards):
        qtbot.keyClick(entries, Qt.Key.Key_Up)


def test_an_entry_is_found_by_its_value(entries):
    assert entries.make_current("c")
    assert entries.current is not None
    assert entries.current.lead == "Tanpa kata"
    assert not entries.make_current("d")


def test_long_words_take_two_lines_and_no_more(entries):
    heights = [entries.sizeHintForRow(row) for row in range(3)]
    one_line = heights[0]
    assert one_line < heights[1] < one_line + 30
    assert heights[2] < one_line


def test_an_emphasis_outside_of_the_words_is_refused():
    with pytest.raises(ValueError, match="emphasis"):
        Entry("x", "Nama", words="abc", emphasis=((2, 9),))
