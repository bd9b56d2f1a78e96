"""What befalls files: each is mended, set aside or refused, and nothing confirmed is lost."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop.store.library.errors import LibraryError, LibraryReason
from desktop.store.library.library import Library
from tests.unit.store.library.shelves import article

COUNT = 120


@pytest.fixture
def path(tmp_path):
    """A closed library with 120 articles and an act on each."""
    made = tmp_path / "library.sqlite3"
    library = Library.open(made)
    with library._database.transaction():
        for number in range(COUNT):
            words = " ".join(f"kata{number}x{place}" for place in range(200))
            library.append_act(library.put(article(words)), f"{number}")
    library.close()
    return made


def notice(library):
    """What the reader is told; a library without damage fails the test."""
    assert library.notice is not None
    return library.notice


def acts(library):
    return [act.body for _key, act in library.work.all_acts()]


def test_a_header_that_was_overwritten_is_mended(path):
    with path.open("r+b") as file:
        file.write(b"\0" * 100)
    library = Library.open(path)
    assert notice(library).acts == COUNT
    assert acts(library) == [str(number) for number in range(COUNT)]
    assert notice(library).aside.read_bytes()[:100] == b"\0" * 100
    assert notice(library).aside.name.startswith("library.damaged-2")
    library.close()
    again = Library.open(path)
    assert again.notice is None
    again.close()


@pytest.mark.parametrize("share", [0.5, 0.8, 0.95])
def test_what_is_readable_of_a_truncated_file_is_saved(path, share):
    os.truncate(path, int(path.stat().st_size * share))
    library = Library.open(path)
    assert COUNT * share / 2 < notice(library).articles <= COUNT
    assert len(acts(library)) == notice(library).acts <= COUNT
    for entry in library.articles.listing(COUNT):
        text = library.article(entry.key)
        assert text is None or text.text.startswith("kata")
    assert library._database.rows("PRAGMA integrity_check") == [("ok",)]
    assert library._database.rows("PRAGMA foreign_key_check") == []
    library.close()


@pytest.mark.parametrize("place", range(1, 12))
def test_a_page_of_rubbish_costs_no_more_than_what_stood_on_it(path, place):
    size = path.stat().st_size // 4096
    with path.open("r+b") as file:
        file.seek(4096 * (size * place // 12))
        file.write(os.urandom(4096))
    library = Library.open(path)
    if library.notice is not None:
        assert notice(library).acts >= COUNT * 0.5
    assert library._database.rows("PRAGMA integrity_check") == [("ok",)]
    library.close()


def test_of_a_large_library_the_reader_s_own_part_is_looked_at(path, monkeypatch):
    monkeypatch.setattr("desktop.store.library.mending._SMALL", 0)
    Library.open(path).close()
    with sqlite3.connect(path) as other:
        (page,) = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'acts'").fetchone()
    other.close()
    with path.open("r+b") as file:
        file.seek(4096 * (page - 1))
        file.write(b"\xff" * 4096)
    library = Library.open(path)
    assert notice(library).articles == COUNT
    library.close()


def test_a_file_of_rubbish_is_set_aside_and_a_library_begun(path):
    for number in range(2):
        path.write_bytes(b"bukan pustaka" * 1000)
        library = Library.open(path)
        assert (notice(library).articles, notice(library).acts) == (0, 0)
        assert notice(library).aside.read_bytes() == b"bukan pustaka" * 1000
        assert ("-2." in notice(library).aside.name) is bool(number)
        library.close()


def test_a_file_of_another_name_is_never_taken_away(tmp_path):
    path = tmp_path / "catatan.txt"
    path.write_text("bukan pustaka " * 1000)
    with pytest.raises(LibraryError) as refused:
        Library.open(path)
    assert refused.value.reason is LibraryReason.FOREIGN
    assert path.read_text() == "bukan pustaka " * 1000


def test_damage_that_is_met_in_use_is_mended(path):
    library = Library.open(path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 8 * 4096))
    mended = library.mended()
    assert mended.notice is not None
    assert mended.put(article("Teks baru.")) > 0
    mended.close()


def test_a_log_that_was_left_over_is_read(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    key = library.put(article("Teks."))
    library.append_act(key, "satu")
    # As a power cut leaves it: the main file, and the log with all that was confirmed.
    cut = tmp_path / "cut"
    cut.mkdir()
    for name in ("library.sqlite3", "library.sqlite3-wal"):
        shutil.copyfile(tmp_path / name, cut / name)
    library.close()
    again = Library.open(cut / "library.sqlite3")
    assert acts(again) == ["satu"]
    again.close()


def test_the_log_of_a_lost_library_does_no_harm(tmp_path, path):
    other = Library.open(path)
    other.append_act(1, "lagi")
    stray = tmp_path / "lain.sqlite3"
    shutil.copyfile(f"{path}-wal", f"{stray}-wal")
    other.close()
    library = Library.open(stray)
    assert acts(library) == []
    library.close()


def test_a_full_disk_refuses_the_act_and_keeps_all_before(path):
    library = Library.open(path)
    library._database.write("PRAGMA max_page_count = 1")
    with pytest.raises(LibraryError) as refused:
        library.append_act(1, "x" * 50_000)
    assert refused.value.reason is LibraryReason.FULL
    assert len(acts(library)) == COUNT
    library._database.write("PRAGMA max_page_count = 100000")
    library.append_act(1, "lagi")
    library.close()


def test_a_locked_library_says_so(path):
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError) as refused:
            Library.open(path, busy_seconds=0.05)
        assert refused.value.reason is LibraryReason.LOCKED
        other.execute("ROLLBACK")
    other.close()
    Library.open(path).close()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody may write")
def test_a_folder_that_cannot_be_written_is_refused():
    with pytest.raises(LibraryError) as refused:
        Library.open(Path("/proc/self/library.sqlite3"))
    assert refused.value.reason is LibraryReason.UNWRITABLE


def test_a_file_that_can_only_be_read_is_refused(path, monkeypatch):
    connect = sqlite3.connect

    def read_only(database, **options):
        return connect(f"file:{database}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    with pytest.raises(LibraryError) as refused:
        Library.open(path)
    assert refused.value.reason is LibraryReason.UNWRITABLE
