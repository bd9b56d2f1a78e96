import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel, QMenu

from desktop.ui.commands import commands
from tests.qt.ui.windows import do, window

ROOT = Path(__file__).parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
#: What stands for something else in a text.
HOLDER = re.compile(r"\{\w+\}|%\w|;;|\(\*[^)]*\)|\([^)*]*F\d\)|\(Esc\)")


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                yield f"{path.name}:{node.lineno}", node


def in_code() -> set[tuple[str, str]]:
    return {tuple(arg.value for arg in call.args[:2]) for _, call in calls()}  # type: ignore[attr-defined]


def messages(file: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def test_every_text_is_literal():
    nameless = [
        place
        for place, call in calls()
        if not all(isinstance(arg, ast.Constant) for arg in call.args[:2])
    ]
    assert nameless == []


def test_every_text_of_the_code_is_in_indonesian_and_no_other():
    there = {(context, source) for context, source, _ in messages(TRANSLATIONS / "sorot_id.ts")}
    assert in_code() - there == set()
    assert there - in_code() == set()


def test_the_tool_finds_what_is_in_the_code(tmp_path):
    found = tmp_path / "found.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    files = [str(path) for path in (ROOT / "desktop").rglob("*.py")]
    subprocess.run([tool, *files, "-ts", str(found)], check=True, capture_output=True)
    assert {(context, source) for context, source, _ in messages(found)} == in_code()


@pytest.mark.parametrize("name", ["sorot_id", "sorot_en", "qt_id"])
def test_every_translation_is_finished_and_keeps_what_stands_for_something(name):
    for context, source, translation in messages(TRANSLATIONS / f"{name}.ts"):
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for words in forms or [translation.text or ""]:
            assert words.strip(), (context, source)
            lost = set(HOLDER.findall(source)) ^ set(HOLDER.findall(words))
            assert not lost or (lost == {"%n"} and len(forms) == 2), (context, source)
        assert translation.get("type") is None, (context, source)


def test_english_has_a_singular_for_all_that_is_counted():
    counted = {(context, text) for context, text in in_code() if "%n" in text}
    there = {(context, source) for context, source, _ in messages(TRANSLATIONS / "sorot_en.ts")}
    assert there == counted


@pytest.mark.parametrize("name", ["sorot_id", "sorot_en", "qt_id"])
def test_what_ships_is_made_from_what_is_written(name, qapp):
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"{name}.qm"))
    for context, source, translation in messages(TRANSLATIONS / f"{name}.ts"):
        forms = [form.text for form in translation.iter("numerusform")]
        shipped = translator.translate(context, source, "", 7 if forms else -1)
        assert shipped == (forms[-1] if forms else translation.text), (context, source)


@pytest.mark.parametrize(
    ("language", "first", "words"), [("id", "&Berkas", "4 dari 19"), ("en", "&File", "4 of 19")]
)
def test_every_panel_opens_in_each_language(qtbot, language, first, words):
    with window(qtbot, language) as made:
        assert made.menuBar().actions()[0].text() == first
        do(made, "next-quote", "next-quote", "next-quote", "next-quote", "peek")
        status = made.findChild(QLabel, "status-line")
        assert status is not None
        assert words in status.text()
        for command in ("cheat-sheet", "about", "find", "names", "quotes", "close"):
            do(made, command)
            made.grab()


def test_no_command_or_menu_is_left_in_english(qtbot):
    with window(qtbot, "id") as made:
        same = {"Menu", "Sepia", "English", "Bahasa Indonesia"}
        titles = [action.text() for menu in made.findChildren(QMenu) for action in menu.actions()]
        indonesian = [made.actions_by_id[command.id].text() for command in commands()]
    with window(qtbot, "en") as made:
        english = {made.actions_by_id[command.id].text() for command in commands()}
        english |= {action.text() for menu in made.findChildren(QMenu) for action in menu.actions()}
    assert len(titles) > 50
    assert {words for words in (*titles, *indonesian) if words} & english <= same
