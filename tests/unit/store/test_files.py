import os
from pathlib import Path

import pytest

from desktop.store.files import StoreError, Writer, write_whole


def test_a_file_is_replaced_whole_and_folders_are_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "x.txt"
    write_whole(path, "satu")
    write_whole(path, "dua é")
    assert path.read_text("utf-8") == "dua é"
    assert list(path.parent.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", "satu")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text("utf-8") == "satu"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.txt"
    write_whole(path, "satu")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError) as caught:
        write_whole(path, "dua")
    assert (caught.value.path, caught.value.detail) == (path, "No space left on device")
    assert path.read_text("utf-8") == "satu"
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_is_writable_it_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said: list[StoreError] = []
    writer = Writer(said.append)
    blocked = tmp_path / "file" / "x.txt"
    assert not writer.write(blocked, "a")
    assert not writer.write(blocked, "b")
    assert [error.path for error in said] == [blocked]
    assert writer.write(tmp_path / "y.txt", "c")
    assert not writer.write(blocked, "d")
    assert len(said) == 2
