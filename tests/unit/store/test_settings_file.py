from dataclasses import fields, replace
from pathlib import Path

import pytest

from desktop.model.settings import LanguageChoice, MotionChoice, Order, Settings, ThemeChoice, View
from desktop.store.files import StoreError, Writer
from desktop.store.settings_file import SettingProblem, SettingsFile

OTHER = Settings(
    window=(1, 2, 640, 480),
    maximised=True,
    sidebar_visible=False,
    river=False,
    sidebar_width=300,
    last_view=View.NAMES,
    order=Order.ARTICLE,
    shown=frozenset({"PLACE"}),
    zoom=150,
    leading=180,
    measure=50,
    paragraph_focus=True,
    motion=MotionChoice.REDUCED,
    theme=ThemeChoice.DARK,
    language=LanguageChoice.ENGLISH,
    letters_on=False,
    hints_used=frozenset({"j", "enter"}),
    recent_commands=("zoom-in", "find"),
    search_address="https://example.org/?cari={words}",
    last_article="/tmp/b é.txt",
    citation="{quote} ({speaker})",
)


@pytest.fixture
def said() -> list[StoreError]:
    return []


@pytest.fixture
def file(tmp_path: Path, said: list[StoreError]) -> SettingsFile:
    return SettingsFile(tmp_path / "sorot" / "settings.toml", Writer(said.append))


def put(file: SettingsFile, text: str) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_text(text, encoding="utf-8")


def test_without_a_file_there_are_defaults(file: SettingsFile) -> None:
    assert file.read() == (Settings(), ())


def test_every_setting_comes_back_as_it_was(file: SettingsFile) -> None:
    defaults = Settings()
    for field in fields(Settings):
        assert getattr(OTHER, field.name) != getattr(defaults, field.name)
    assert file.write(OTHER)
    settings, problems = file.read()
    assert (settings, problems) == (OTHER, ())
    for field in fields(Settings):
        assert type(getattr(settings, field.name)) is type(getattr(OTHER, field.name))
    assert file.write(defaults)
    assert file.read() == (defaults, ())


def test_comments_and_unknown_keys_stay(file: SettingsFile) -> None:
    put(file, '# mine\n[page]\nzoom = 120 # big\nwing = "left"\n\n[later]\nx = 1\n')
    settings, problems = file.read()
    assert (settings.zoom, problems) == (120, ())
    file.write(replace(settings, zoom=130, order=Order.ARTICLE))
    text = file.path.read_text("utf-8")
    assert text.startswith('# mine\n[page]\nzoom = 130 # big\nwing = "left"\n\n[later]\nx = 1\n')
    assert 'order = "article"' in text


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("zoom = 900", SettingProblem("page.zoom", "900", "50 ... 300")),
        ("zoom = [1]", SettingProblem("page.zoom", "[1]", "50 ... 300")),
        ('marks = ["VERB", 3]', None),
        ("theme = {a = 1}", None),
        ("theme = 1979-05-27", None),
    ],
)
def test_bad_values_are_told_and_defaults_used(
    file: SettingsFile, line: str, problem: SettingProblem | None
) -> None:
    put(file, f"[page]\n{line}\n")
    settings, problems = file.read()
    assert settings == Settings()
    assert len(problems) == 1
    assert problem in (None, *problems)
    file.write(replace(settings, maximised=True))
    assert line in file.path.read_text("utf-8")


def test_a_table_that_is_none_is_passed_over(file: SettingsFile) -> None:
    put(file, "page = 3\n")
    assert file.read() == (Settings(), ())
    assert file.write(OTHER)
    assert file.read()[0] == OTHER


def test_a_file_that_is_no_toml_is_told_and_kept(file: SettingsFile) -> None:
    put(file, "[page\nzoom")
    settings, (problem,) = file.read()
    assert (settings, problem.key, problem.value) == (Settings(), "", str(file.path))
    assert file.write(OTHER)
    assert file.read()[0] == OTHER
    assert file.path.with_name("settings.toml.broken").read_text("utf-8") == "[page\nzoom"


def test_a_folder_in_its_place_is_told(file: SettingsFile, said: list[StoreError]) -> None:
    file.path.mkdir(parents=True)
    assert file.read()[1][0].value == str(file.path)
    assert not file.write(OTHER)
    assert [error.path for error in said] == [file.path]


def test_a_name_that_toml_cannot_hold_harms_nothing(file: SettingsFile) -> None:
    assert file.write(replace(OTHER, last_article="/tmp/\udcff.txt"))
    assert file.read()[0] == replace(OTHER, last_article="/tmp/.txt")
