"""What belongs to the window's thread ends there."""

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt

from desktop.reading.loader import load
from desktop.session.background import Background
from desktop.session.garbage import Collector
from desktop.session.opening import Opening
from desktop.session.session import Session
from desktop.store.files import Writer
from desktop.store.recent import RecentArticles
from tests.qt.session.test_opening import Texts, found_nothing


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "berita.txt"
    path.write_text("Rini datang dan pergi.", "utf-8")
    return path


def _told(thing: QObject) -> list[int]:
    """Where a thing will have ended, once it has."""
    ended: list[int] = []
    thing.destroyed.connect(
        lambda: ended.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
    )
    return ended


@pytest.mark.parametrize("way", ["file", "opening", "pasted"])
def test_the_worker_does_not_hold_a_session_whose_work_is_done(
    way: str, article: Path, tmp_path: Path, qtbot
) -> None:
    def read() -> list[int]:
        session = Session(load, found_nothing)
        recents = RecentArticles(tmp_path / "data", Writer(lambda error: pytest.fail(str(error))))
        opening = Opening(session, Texts(), recents, article)
        with qtbot.waitSignal(session.analysis_changed, check_params_cb=bool):
            if way == "file":
                session.open_file(article)
            elif way == "opening":
                opening.open_sample()
            else:
                opening.open_pasted("", "Rini datang dan pergi.", "clipboard")
        return _told(session)

    ended = read()
    gc.collect()
    assert ended == [threading.get_ident()]


def test_a_closed_background_ends_here_though_its_work_goes_on(qapp) -> None:
    release = threading.Event()
    heard: list[int] = []

    def begin() -> list[int]:
        background = Background()
        report = background.reporting(heard.append)
        report(1)
        background.submit(lambda _stop: release.wait(10))
        background.close()
        report(2)
        return _told(background)

    assert begin() == [threading.get_ident()]
    assert heard == [1]
    release.set()


class Knot(QObject):
    """Holds itself, so that only a collector ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.knot = self


def test_the_collector_takes_the_place_of_pythons_own(qapp) -> None:
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    ended = _told(Knot())
    litter = [[number] for number in range(10_000)]
    assert ended == []
    assert collector.collect() > 0
    assert ended == [threading.get_ident()]
    assert len(litter) == 10_000
