"""The link to an archived copy is kept with what was fetched, and only with that."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QInputDialog

from desktop.store.library.articles import RawSource
from desktop.ui.main_window import MainWindow
from tests.qt.ui.windows import do, window

_LINK = "https://web.archive.org/web/2024/https://contoh.id/a"


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        qtbot.waitUntil(lambda: not made._given.shelf.busy)
        yield made


def test_an_article_from_a_file_has_no_archived_copy(shown, qtbot):
    with qtbot.waitSignal(shown.parts.archivist.told) as told:
        do(shown, "archived-copy")
    assert told.args == ["The article was not fetched from an address"]


def test_the_link_is_asked_for_kept_and_shown_again(shown, qtbot, monkeypatch):
    article, shelf = shown.parts.session.article, shown._given.shelf
    page = RawSource("https://contoh.id/a", "text/html", "2024-07-11T08:00:00Z", b"<p>")
    shelf.keep(article, None, [page])
    qtbot.waitUntil(lambda: not shelf.busy)
    offered: list[str] = []

    def answer(*given: object) -> tuple[str, bool]:
        offered.append(str(given[-1]))
        return _LINK, True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    for _ in range(2):
        with qtbot.waitSignal(shown.parts.archivist.told):
            do(shown, "archived-copy")
            qtbot.waitUntil(lambda: not shelf.busy)
    assert offered == ["", _LINK]
