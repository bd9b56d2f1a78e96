import shutil
import sqlite3

import pytest

from desktop import resources
from desktop.store.library.database import Database
from desktop.store.library.errors import LibraryError, LibraryReason
from desktop.store.library.library import Library
from desktop.store.library.migrations import migrations, upgrade

STEPS = migrations(resources.root() / "library")
NEXT = """
-- A comment; with a semicolon.
ALTER TABLE rules ADD COLUMN note TEXT NOT NULL DEFAULT 'a;b';
CREATE TRIGGER noted AFTER INSERT ON rules BEGIN
    UPDATE rules SET note = 'c'; SELECT 1;
END;
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


def tables(path):
    with sqlite3.connect(path) as found:
        rows = found.execute("SELECT sql FROM sqlite_schema ORDER BY name").fetchall()
    found.close()
    return rows


def at(path, version):
    """A library in the form that version had, with a rule in it."""
    database = Database(path)
    upgrade(database, STEPS[:version])
    database.write("INSERT INTO rules (body, made) VALUES ('old', '2026')")
    database.close()


@pytest.mark.parametrize("version", range(1, len(STEPS) + 1))
def test_every_form_becomes_that_of_today_and_keeps_its_rows(path, tmp_path, version):
    at(path, version)
    library = Library.open(path)
    assert [rule.body for rule in library.rules()] == ["old"]
    library.close()
    fresh = tmp_path / "fresh.sqlite3"
    Library.open(fresh).close()
    assert tables(path) == tables(fresh)


def test_a_copy_is_kept_before_a_step_and_only_the_latest(path, tmp_path):
    folder = tmp_path / "steps"
    shutil.copytree(resources.root() / "library", folder)
    before = len(STEPS)
    at(path, before)
    for number in (before + 1, before + 2):
        (folder / f"{number:03}.sql").write_text(NEXT.replace("note", f"n{number}"), "utf-8")
        database = Database(path)
        upgrade(database, migrations(folder))
        database.close()
    (copy,) = tmp_path.glob("library.before-*")
    assert copy.name == f"library.before-{before + 2:03}.sqlite3"
    with sqlite3.connect(copy) as kept:
        assert kept.execute("SELECT body FROM rules").fetchall() == [("old",)]
        assert kept.execute("PRAGMA user_version").fetchone() == (before + 1,)
    kept.close()


def test_a_step_that_fails_changes_nothing(path, tmp_path):
    folder = tmp_path / "steps"
    shutil.copytree(resources.root() / "library", folder)
    (folder / f"{len(STEPS) + 1:03}.sql").write_text("DROP TABLE rules;\nDROP TABLE none;\n")
    at(path, len(STEPS))
    database = Database(path)
    with pytest.raises(LibraryError):
        upgrade(database, migrations(folder))
    database.close()
    library = Library.open(path)
    assert [rule.body for rule in library.rules()] == ["old"]
    library.close()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("PRAGMA user_version = 999", LibraryReason.NEWER),
        ("PRAGMA application_id = 7", LibraryReason.FOREIGN),
    ],
)
def test_what_is_not_ours_is_refused_and_left_alone(path, change, reason):
    Library.open(path).close()
    with sqlite3.connect(path) as other:
        other.execute(change)
    other.close()
    before = path.read_bytes()
    with pytest.raises(LibraryError) as refused:
        Library.open(path)
    assert refused.value.reason is reason
    assert path.read_bytes() == before
