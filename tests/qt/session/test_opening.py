import time
from pathlib import Path

import pytest

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.loader import load
from desktop.reading.plain import from_text
from desktop.session.background import Stop
from desktop.session.opening import Opening, never
from desktop.session.session import Session
from desktop.store.files import Writer
from desktop.store.recent import RecentArticles


class Texts:
    """Reads files as plain text."""

    def load(self, path: Path, stop: Stop = never) -> Article:
        if path.suffix == ".pdf":
            while not stop():
                time.sleep(0.01)
        return load(path)

    def from_text(self, text: str, source: str) -> Article:
        return from_text(text, source)

    def from_html(self, html: str, source: str) -> Article:
        return from_text(html.replace("<p>", "\n"), source)


def found_nothing(article, *, progress, stop) -> Analysis:
    return Analysis("id", "test")


@pytest.fixture
def session(qtbot):
    session = Session(load, found_nothing)
    yield session
    session.close()


@pytest.fixture
def opening(session: Session, tmp_path: Path) -> Opening:
    sample = tmp_path / "sample.txt"
    sample.write_text("Contoh. Rini datang dan pergi.", "utf-8")
    recents = RecentArticles(tmp_path / "data", Writer(lambda error: pytest.fail(str(error))))
    return Opening(session, Texts(), recents, sample)


def test_the_sample_opens(opening, session, qtbot):
    with qtbot.waitSignal(session.article_changed):
        opening.open_sample()
    assert session.article.text.startswith("Contoh.")
    assert opening.path.name == "sample.txt"


def test_a_failure_leaves_the_article_and_its_file(opening, session, qtbot, tmp_path):
    with qtbot.waitSignal(session.article_changed):
        opening.open_sample()
    with qtbot.waitSignal(session.failed) as failed:
        opening.open_file(tmp_path / "missing.txt")
    assert isinstance(failed.args[0], LoadError)
    assert failed.args[0].reason is LoadReason.MISSING
    assert opening.path.name == "sample.txt"
    assert session.article.text.startswith("Contoh.")


def test_a_file_that_nobody_waits_for_any_more_is_given_up(opening, session, qtbot, tmp_path):
    opening.open_file(tmp_path / "slow.pdf")
    with qtbot.waitSignal(session.article_changed):
        opening.open_sample()
    assert session.article.text.startswith("Contoh.")


def test_a_place_is_found_again(opening, session, qtbot, tmp_path):
    with qtbot.waitSignal(session.article_changed):
        opening.open_sample()
    assert opening.remembered() is None
    session.reading_offset = 8
    with qtbot.waitSignal(session.article_changed):
        opening.open_pasted("", "Lain sama sekali.", "clipboard")
    assert opening.path is None
    with qtbot.waitSignal(session.article_changed):
        opening.open_sample()
    assert opening.remembered() == 8


def test_a_pasted_text_is_among_the_recent_and_opens_again(opening, session, qtbot):
    with qtbot.waitSignal(session.article_changed):
        opening.open_pasted("", "Tempelan yang pendek.", "clipboard")
    with qtbot.waitSignal(session.article_changed):
        opening.open_pasted("<p>Halaman", "Halaman", "clipboard")
    recent = opening.recents()
    assert [entry.name for entry in recent] == ["Halaman", "Tempelan yang pendek."]
    with qtbot.waitSignal(session.article_changed):
        opening.open_recent(recent[1])
    assert session.article.text == "Tempelan yang pendek."


def test_a_change_on_disk_is_told_and_read_again(opening, session, qtbot):
    with qtbot.waitSignal(session.article_changed):
        opening.open_sample()
    with qtbot.waitSignal(opening.changed_on_disk) as told:
        opening.path.write_text("Baru. Rini datang.", "utf-8")
    assert told.args == [opening.path]
    with qtbot.waitSignal(session.article_changed):
        opening.reload()
    assert session.article.text.startswith("Baru.")


@pytest.mark.parametrize(
    ("html", "text", "shown"),
    [
        ("<p>Halaman utuh.", "Halaman utuh.", "Halaman utuh."),
        ("<p>Iklan", "Satu. Dua. Tiga. Empat. Lima.", "Satu. Dua. Tiga. Empat. Lima."),
        (" ", "Teks saja.", "Teks saja."),
    ],
)
def test_a_page_that_lost_most_of_its_text_is_taken_as_text(
    opening, session, qtbot, html, text, shown
):
    with qtbot.waitSignal(session.article_changed):
        opening.open_pasted(html, text, "clipboard")
    assert session.article.text == shown
