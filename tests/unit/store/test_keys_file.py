from pathlib import Path

import pytest

from desktop.model.keymap import Keymap, Scope
from desktop.store.files import StoreError, Writer
from desktop.store.keys_file import KeysFile

FIND = (Scope.EVERYWHERE, "find")


@pytest.fixture
def said() -> list[StoreError]:
    return []


@pytest.fixture
def file(tmp_path: Path, said: list[StoreError]) -> KeysFile:
    return KeysFile(tmp_path / "keys.toml", Writer(said.append))


def test_without_a_file_nothing_is_changed(file: KeysFile) -> None:
    assert file.read() == (Keymap(), ())


def test_what_is_written_is_read_and_the_rest_stays(file: KeysFile) -> None:
    file.path.write_text('# mine\n[everywhere]\nopen = ["F8"] # odd\n\n[later]\nx = 1\n', "utf-8")
    keymap, _ = file.read()
    other = keymap.with_keys(*FIND, ("Ctrl+F", "F7"), ("Ctrl+F",))
    assert file.write(other.with_keys(Scope.ARTICLE, "next", (), ("J",)))
    assert file.read()[0].changes == {
        (Scope.EVERYWHERE, "open"): ("F8",),
        FIND: ("Ctrl+F", "F7"),
        (Scope.ARTICLE, "next"): (),
    }
    text = file.path.read_text("utf-8")
    assert text.startswith("# mine\n")
    assert "# odd" in text
    assert "[later]\nx = 1\n" in text


def test_usual_keys_leave_the_file(file: KeysFile) -> None:
    usual = ("Ctrl+F",)
    changed = Keymap().with_keys(*FIND, ("F7",), usual)
    file.write(changed)
    file.write(changed.with_keys(*FIND, usual, usual))
    assert file.read()[0] == Keymap()


def test_bad_lines_are_told_and_passed_over(file: KeysFile) -> None:
    text = '[everywhere]\nfind = "F7"\nopen = ["F8"]\n[article]\nnext = [3]\n'
    file.path.write_text(text, "utf-8")
    keymap, problems = file.read()
    assert keymap.changes == {(Scope.EVERYWHERE, "open"): ("F8",)}
    assert [problem.key for problem in problems] == ["everywhere.find", "article.next"]


def test_a_file_that_is_no_toml_is_told_and_never_written_over(
    file: KeysFile, said: list[StoreError]
) -> None:
    file.path.write_text("[everywhere", "utf-8")
    keymap, (problem,) = file.read()
    assert (keymap, problem.key, problem.value) == (Keymap(), "", str(file.path))
    assert not file.write(keymap.with_keys(*FIND, (), ("Ctrl+F",)))
    assert file.path.read_text("utf-8") == "[everywhere"
    assert [error.path for error in said] == [file.path]
