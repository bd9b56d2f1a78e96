import os
from pathlib import Path

import pytest

from desktop.reading.folders import paths_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.HTML", "z/c.md", "z/d.png", ".git/e.txt", ".f.txt", "y/g.jsonl"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return tmp_path


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths_in(folder)]


def test_what_can_be_read_comes_sorted(folder: Path) -> None:
    assert names(folder) == ["a.HTML", "b.txt", "y/g.jsonl", "z/c.md"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no FIFOs, and links need a right")
def test_no_link_leads_round_and_nothing_waits(folder: Path) -> None:
    (folder / "z" / "up").symlink_to(folder)
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "n.txt").symlink_to(folder / "none")
    (folder / "link.txt").symlink_to(folder / "b.txt")
    os.mkfifo(folder / "fifo.txt")
    assert names(folder) == ["a.HTML", "b.txt", "link.txt", "y/g.jsonl", "z/c.md"]


def test_what_is_no_folder_has_nothing_inside(folder: Path) -> None:
    assert paths_in(folder / "b.txt") == paths_in(folder / "none") == ()
    assert paths_in(Path("a\x00b")) == ()
