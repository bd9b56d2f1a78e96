import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QSlider

from desktop.model.settings import MotionChoice, Settings, ThemeChoice
from desktop.store.files import Writer
from desktop.store.places import settings_path
from desktop.store.settings_file import SettingsFile
from desktop.ui.dialogs.preference_rows import PreferenceRow
from desktop.ui.taking_hold import reduced
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot):
    with window(qtbot) as made:
        do(made, "preferences")
        yield made


def find(made, kind, name):
    found = made.findChild(kind, f"preference-{name}")
    assert found is not None
    return found


def rows(made):
    return {row.words.name for row in made.findChildren(PreferenceRow) if not row.isHidden()}


def kept():
    return SettingsFile(settings_path(), Writer(print)).read()[0]


def test_its_key_opens_it_with_the_focus_in_the_line_that_finds(qtbot):
    with window(qtbot) as made:
        qtbot.keyClick(made, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        assert focus() == "preferences-filter"
        qtbot.keyClick(made, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        assert focus() == "article"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("width", {"measure"}),
        ("READ step", {"paragraph_focus"}),
        ("the article", {"zoom", "leading", "measure", "paragraph_focus", "letters_on"}),
        ("nowhere", set()),
    ],
)
def test_words_and_names_of_groups_find_rows(shown, wanted, found):
    field = shown.findChild(QLineEdit, "preferences-filter")
    field.setText(wanted)
    assert rows(shown) == found
    field.clear()
    assert len(rows(shown)) > 10


def test_type_and_lines_take_hold_at_once_and_are_kept(shown):
    before = shown.parts.page.view.look.sizes
    for name, value in (("zoom", 150), ("leading", 200), ("measure", 45)):
        find(shown, QSlider, name).setValue(value)
    after = shown.parts.page.view.look.sizes
    assert after.pitch == pytest.approx(38)
    assert after.scale == pytest.approx(1.5, abs=0.05)
    assert after.measure == pytest.approx(before.measure * 45 / 66 * after.scale, rel=0.02)
    memory = shown._given.memory
    memory.save()
    assert (kept().zoom, kept().leading, kept().measure) == (150, 200, 45)


def test_colours_letters_and_motion_take_hold_at_once(shown, qtbot):
    box = find(shown, QComboBox, "theme")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert shown.parts.look.choice is ThemeChoice.LIGHT
    find(shown, QCheckBox, "letters_on").click()
    box = find(shown, QComboBox, "motion")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    do(shown, "preferences")
    qtbot.keyClick(shown.parts.page.view, Qt.Key.Key_Q)
    assert shown.parts.session.selection is None
    do(shown, "preferences")
    find(shown, QCheckBox, "letters_on").click()
    do(shown, "preferences")
    qtbot.keyClick(shown.parts.page.view, Qt.Key.Key_Q)
    assert shown.parts.session.selection is not None


def test_an_address_that_cannot_be_is_not_taken(shown, qtbot):
    field = find(shown, QLineEdit, "search_address")
    field.selectAll()
    qtbot.keyClicks(field, "https://example.org/?q=")
    memory = shown._given.memory
    assert memory.settings.search_address == Settings().search_address
    assert "Not yet" in field.accessibleDescription()
    qtbot.keyClicks(field, "{words}")
    assert memory.settings.search_address == "https://example.org/?q={words}"
    assert "Not yet" not in field.accessibleDescription()


def test_the_sheet_of_citations_comes_in_its_place(shown):
    find(shown, QAbstractButton, "citation").click()
    assert focus() == "citation-template"


def test_paragraphs_step_back_beside_the_one_that_is_picked(qtbot):
    with window(qtbot) as made:
        do(made, "next-quote")
        view = made.parts.page.view
        view.setFocus()
        place = view.cursorRect().center()
        plain = view.grab().toImage()
        do(made, "paragraph-focus")
        dimmed = view.grab().toImage()
        assert made.actions_by_id["paragraph-focus"].isChecked()

        def changed(top, bottom):
            xs, ys = range(0, plain.width(), 3), range(top, bottom, 3)
            return sum(plain.pixel(x, y) != dimmed.pixel(x, y) for y in ys for x in xs)

        ratio = plain.devicePixelRatio()
        middle = round(place.y() * ratio)
        assert changed(middle - 10, middle + 10) == 0
        assert changed(0, plain.height()) > 100


@pytest.mark.parametrize(
    ("choice", "still"), [(MotionChoice.REDUCED, True), (MotionChoice.FULL, False)]
)
def test_the_reader_has_the_last_word_on_motion(qapp, choice, still):
    assert reduced(choice) is still
