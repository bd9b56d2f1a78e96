from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.status_line import StatusLine
from tests.qt.children import child
from tests.qt.ui.windows import do, window


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("satu", "dua", "tiga"):
        path = tmp_path / "berita" / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Artikel {name} datang dari Jakarta.", "utf-8")
        made.append(path)
    return made


def title(made: MainWindow) -> str:
    return made.windowTitle().partition(" datang")[0]


def status(made: MainWindow) -> str:
    return child(made, StatusLine, "status-line").text()


@pytest.fixture
def shown(qtbot, files) -> Iterator[MainWindow]:
    with window(qtbot, files=tuple(str(path) for path in files)) as made:
        yield made


def test_files_of_the_command_line_follow_each_other(shown, qtbot):
    assert (title(shown), shown.actions_by_id["previous-article"].isEnabled()) == (
        "Artikel satu",
        False,
    )
    assert "article 1 of 3" in status(shown)
    for name in ("dua", "tiga"):
        with qtbot.waitSignal(shown.parts.session.article_changed):
            do(shown, "next-article")
        assert title(shown) == f"Artikel {name}"
    assert "article 3 of 3" in status(shown)
    assert not shown.actions_by_id["next-article"].isEnabled()
    with qtbot.waitSignal(shown.parts.session.article_changed):
        do(shown, "previous-article")
    assert title(shown) == "Artikel dua"


def test_a_file_that_cannot_be_read_is_passed_over(qtbot, files):
    names = tuple(str(path) for path in [Path("/nowhere/hilang.txt"), *files[:2]])
    with window(qtbot, files=names) as made:
        assert title(made) == "Artikel satu"
        assert "article 2 of 3" in status(made)


def test_an_article_in_between_leaves_the_row(shown, qtbot):
    with qtbot.waitSignal(shown.parts.session.article_changed):
        do(shown, "sample")
    assert "article 1 of 3" not in status(shown)
    with qtbot.waitSignal(shown.parts.session.article_changed):
        do(shown, "next-article")
    assert title(shown) == "Artikel dua"


def test_a_dropped_folder_is_read_file_by_file(qtbot, files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0].parent))])
    with window(qtbot) as made:
        with qtbot.waitSignal(made.parts.session.article_changed):
            made.parts.intake.drop(data)
        assert title(made) == "Artikel dua"
        assert "article 1 of 3" in status(made)


def test_an_empty_folder_is_refused(qtbot, tmp_path):
    with window(qtbot) as made, qtbot.waitSignal(made.parts.session.failed) as failed:
        made.parts.queue.open([tmp_path])
    assert "folder" in str(failed.args[0])


def test_several_files_can_be_chosen(qtbot, files, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(p) for p in files])
    with window(qtbot) as made:
        with qtbot.waitSignal(made.parts.session.article_changed):
            do(made, "open")
        assert "article 1 of 3" in status(made)


def test_the_articles_of_a_table_follow_each_other(qtbot, tmp_path, files):
    table = tmp_path / "berita.csv"
    rows = [f"Judul {n},Artikel nomor {n} datang dari Jakarta." for n in (1, 2, 3)]
    table.write_text("\n".join(["title,text", *rows]), "utf-8")
    with window(qtbot, files=(str(files[0]), str(table), str(files[1]))) as made:
        queue = made.parts.queue
        with qtbot.waitSignal(made.parts.session.article_changed):
            do(made, "next-article")
        qtbot.waitUntil(lambda: queue.position == (2, 5))
        for number in (2, 3):
            with qtbot.waitSignal(made.parts.session.article_changed):
                do(made, "next-article")
            article = made.parts.session.article
            assert article is not None
            assert f"nomor {number}" in article.text
        assert "article 4 of 5" in status(made)
        with qtbot.waitSignal(made.parts.session.article_changed):
            do(made, "next-article")
        assert title(made) == "Artikel dua"
