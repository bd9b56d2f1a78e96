from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.message_bar import MessageBar
from tests.qt.ui.windows import do, focus, window
from tests.site import Reply, Site, site

TITLE = "Harga Beras Turun di Lima Kota"


def page(place: str, links: str = "") -> str:
    words = (
        f"Harga beras di {place} turun sejak pekan lalu karena panen raya sudah dimulai di sana."
    )
    body = f"<h1>{TITLE}</h1><p>{words}</p><div>{links}</div>"
    return f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>"


LINKS = "<a href='/several'>1</a> <a href='/several?page=2'>2</a>"


@pytest.fixture
def here() -> Iterator[Site]:
    pages: dict[str, Reply | str] = {
        "/one": page("Medan"),
        "/several": page("Solo", LINKS),
        "/several?page=2": Reply(status=503),
        "/stall": Reply(page("Ambon").encode(), stall=60),
    }
    with site(pages) as running:
        yield running


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[MainWindow]:
    with window(qtbot) as shown:
        yield shown


def part(made: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = made.findChild(kind, name)
    assert found is not None
    return found


def typed(qtbot: QtBot, made: MainWindow, address: str) -> None:
    do(made, "open-address")
    field = part(made, Field, "address")
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, address)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def message(made: MainWindow) -> str:
    bar = part(made, MessageBar, "message-bar")
    return "" if bar.isHidden() else bar.accessibleName()


def press(made: MainWindow, name: str) -> None:
    button = made.findChild(WordButton, name)
    assert button is not None
    button.click()


def title(made: MainWindow) -> str:
    article = made.parts.session.article
    return article.name() if article is not None else ""


def test_in_indonesian(qtbot: QtBot, here: Site) -> None:
    with window(qtbot, "id") as made:
        typed(qtbot, made, here.at("/several"))
        qtbot.waitUntil(lambda: message(made).startswith("Hanya halaman 1 dari 2"))
        typed(qtbot, made, here.at("/nowhere"))
        qtbot.waitUntil(lambda: "Situs menolak: 404" in message(made))


def test_an_address_is_typed_and_its_article_is_on_show(
    qtbot: QtBot, made: MainWindow, here: Site
) -> None:
    typed(qtbot, made, here.at("/one"))
    assert focus() == "article"
    qtbot.waitUntil(lambda: title(made) == TITLE)
    article = made.parts.session.article
    assert article is not None
    assert article.metadata.url == here.at("/one")
    assert message(made) == ""
    assert [raw.address for raw in made.parts.opening.raw] == [here.at("/one")]
    do(made, "sample")
    qtbot.waitUntil(lambda: title(made) != TITLE)
    assert made.parts.opening.raw == ()


def test_the_bar_refuses_other_words_and_leaves_on_escape(qtbot: QtBot, made: MainWindow) -> None:
    typed(qtbot, made, "harga beras")
    assert focus() == "address"
    refusal = part(made, QLabel, "address-refusal")
    assert refusal.text() == "This is not an address."  # type: ignore[attr-defined]
    qtbot.keyClicks(part(made, Field, "address"), "x")
    assert refusal.text() == ""  # type: ignore[attr-defined]
    do(made, "leave")
    assert focus() == "article"
    assert not part(made, QWidget, "address-bar").isVisible()


def test_one_bar_gives_way_to_the_other(made: MainWindow) -> None:
    do(made, "open-address", "find")
    assert (focus(), made.parts.addresses.open, made.parts.finder.open) == ("find", False, True)
    do(made, "open-address")
    assert (focus(), made.parts.addresses.open, made.parts.finder.open) == ("address", True, False)
    do(made, "leave")
    assert part(made, QWidget, "page-strip").isVisible()


@pytest.mark.parametrize("way", ["leave", "cancel-fetch"])
def test_while_it_is_fetched_the_article_stays_and_one_can_cancel(
    qtbot: QtBot, made: MainWindow, here: Site, way: str
) -> None:
    before = title(made)
    typed(qtbot, made, here.at("/stall"))
    qtbot.waitUntil(lambda: message(made).startswith("Fetching 127.0.0.1"))
    assert title(made) == before
    if way == "leave":
        do(made, "leave")
    else:
        press(made, way)
    assert message(made) == ""
    assert not made.parts.session.working
    typed(qtbot, made, here.at("/one"))
    qtbot.waitUntil(lambda: title(made) == TITLE)


def test_what_cannot_be_fetched_is_told_and_can_be_tried_again(
    qtbot: QtBot, made: MainWindow, here: Site
) -> None:
    before = title(made)
    typed(qtbot, made, here.at("/later"))
    qtbot.waitUntil(lambda: "404" in message(made))
    assert message(made).startswith(f"{here.at('/later')} cannot be opened")
    assert title(made) == before
    here.pages["/later"] = page("Kupang")
    press(made, "try-again")
    qtbot.waitUntil(lambda: title(made) == TITLE)
    assert message(made) == ""


def test_one_page_of_several_says_so_and_the_others_can_be_fetched(
    qtbot: QtBot, made: MainWindow, here: Site
) -> None:
    assert not made.actions_by_id["fetch-pages"].isEnabled()
    typed(qtbot, made, here.at("/several"))
    qtbot.waitUntil(lambda: title(made) == TITLE)
    assert message(made).startswith("Page 1 of 2 only")
    assert made.actions_by_id["fetch-pages"].isEnabled()
    here.pages["/several?page=2"] = page("Jambi", LINKS)
    press(made, "fetch-others")

    def whole() -> bool:
        article = made.parts.session.article
        return article is not None and "Jambi" in article.text

    qtbot.waitUntil(whole)
    assert message(made) == ""
    assert not made.actions_by_id["fetch-pages"].isEnabled()


def test_reload_fetches_the_page_anew(qtbot: QtBot, made: MainWindow, here: Site) -> None:
    typed(qtbot, made, here.at("/one"))
    qtbot.waitUntil(lambda: title(made) == TITLE)
    here.pages["/one"] = page("Palu")
    do(made, "reload")
    article = made.parts.session.article
    qtbot.waitUntil(lambda: made.parts.session.article is not article)
    assert made.parts.session.article is not None
    assert "Palu" in made.parts.session.article.text


def test_what_was_copied_leads_into_the_own_network_never(
    qtbot: QtBot, made: MainWindow, here: Site
) -> None:
    QGuiApplication.clipboard().setText(here.at("/one"))
    do(made, "paste")
    qtbot.waitUntil(lambda: "your own network" in message(made))
    assert here.asked == []


def test_a_link_that_is_dropped_is_fetched(qtbot: QtBot, made: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("http://[::1]:9/a")])
    assert made.parts.intake.drop(data)
    qtbot.waitUntil(lambda: "your own network" in message(made))


def test_the_window_opens_on_an_address(qtbot: QtBot, here: Site) -> None:
    with window(qtbot, files=(here.at("/one"),)) as made:
        assert title(made) == TITLE
