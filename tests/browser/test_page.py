from collections.abc import Iterator

import pytest

from desktop.nlp.pipeline import Analyser
from desktop.reading.loader import load
from desktop.resources import root
from desktop.store.export.page.document import html
from desktop.store.export.record import Result
from tests.browser.chromium import Browser, browser, program

SAMPLE = root() / "sample" / "nato-ukraina.txt"
ACTIVE = "document.querySelector('[aria-current]')"
FOCUS = "document.activeElement"
LIT = "[...document.querySelectorAll('article .on')].map((e) => e.textContent).join('')"
STATUS = "document.getElementById('status').textContent"


@pytest.fixture(scope="module")
def result() -> Result:
    article = load(SAMPLE)
    return Result(article, Analyser().analyse(article))


@pytest.fixture(scope="module")
def shown(result: Result, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    chromium = program()
    if chromium is None:
        pytest.skip("no Chromium on this machine: the page cannot be walked")
    folder = tmp_path_factory.mktemp("page")
    (folder / "page.html").write_text("".join(html([result], "en")), encoding="utf-8")
    with browser(chromium, folder / "profile") as opened:
        opened.open(folder / "page.html")
        yield opened


@pytest.fixture
def page(shown: Browser) -> Browser:
    shown.ask("document.activeElement.blur(); scrollTo(0, 0)")
    shown.press("1", "Escape", "Escape")
    shown.complaints.clear()
    return shown


def test_keys_go_from_quote_to_quote_and_light_each_up(page: Browser, result: Result) -> None:
    quotes = result.analysis.quotes
    page.press("j")
    assert page.ask(LIT) == quotes[0].span.of(result.article.text)
    assert page.ask(STATUS) == f"1 of {len(quotes)}, Jens Stoltenberg, indirect"
    page.press("j", "j", "k")
    assert page.ask(LIT) == quotes[1].span.of(result.article.text)
    assert page.ask("document.querySelectorAll('.cue-on').length") == 1
    page.press("Escape")
    assert page.ask(LIT) == ""
    assert page.complaints == []


def test_tab_leads_into_the_list_and_arrows_along_it(page: Browser) -> None:
    page.press("Tab")
    assert page.ask(f"{FOCUS}.className") == "skip"
    for _ in range(4):
        if page.ask(f"{FOCUS}.classList.contains('row')"):
            break
        page.press("Tab")
    page.press("ArrowDown", "ArrowDown", "ArrowUp")
    assert page.ask(f"{FOCUS} === {ACTIVE}")
    assert page.ask(STATUS).startswith("1 of ")
    page.press("Enter")
    assert page.ask(f"!!{FOCUS}.closest('article')")
    assert page.ask(f"{FOCUS}.classList.contains('on')")
    page.press("Escape")
    assert page.ask(f"{FOCUS} === {ACTIVE}")


def test_a_name_lights_all_its_mentions_and_n_goes_through_them(
    page: Browser, result: Result
) -> None:
    page.press("2")
    assert page.ask("document.querySelector('.quotes').offsetParent === null")
    page.press("j")
    first = next(e for e in result.analysis.entities if e.kind.value == "PERSON")
    mentions = [span.of(result.article.text) for span in first.mentions]
    assert page.ask(LIT) == mentions[0]
    assert page.ask("document.querySelectorAll('article .same').length") >= len(mentions) - 1
    page.press("n")
    assert page.ask(LIT) == mentions[1]
    assert page.ask(STATUS) == f"2 of {len(mentions)}, {first.name}"


def test_a_click_in_the_text_picks_what_is_there(page: Browser, result: Result) -> None:
    page.click("article [data-q~='1-q4']:not([data-m])")
    quote = result.analysis.quote("q4")
    assert quote is not None
    assert page.ask(LIT) == quote.span.of(result.article.text)
    assert page.ask(f"{ACTIVE}.dataset.for") == "1-q4"


def test_the_page_is_dark_where_the_reader_is(page: Browser) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.ask(ground)
    dark = [{"name": "prefers-color-scheme", "value": "dark"}]
    page.call("Emulation.setEmulatedMedia", features=dark)
    assert (light, page.ask(ground)) == ("rgb(255, 255, 255)", "rgb(30, 31, 34)")
    page.call("Emulation.setEmulatedMedia", media="print", features=dark)
    assert page.ask(ground) == "rgb(255, 255, 255)"
    assert page.ask("getComputedStyle(document.querySelector('.names')).display") == "block"
    page.call("Emulation.setEmulatedMedia", media="", features=[])


def test_every_control_has_a_name(page: Browser) -> None:
    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    controls = [
        node
        for node in nodes
        if node.get("role", {}).get("value") in {"link", "tab", "tablist", "navigation"}
    ]
    assert len(controls) > 20
    assert [node for node in controls if not node.get("name", {}).get("value", "").strip()] == []


def test_a_script_that_was_put_in_does_not_run(page: Browser) -> None:
    page.ask(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
        "document.body.append(s);"
        "const i = new Image(); i.src = 'https://warta.example/x.png'; })()"
    )
    assert page.ask("window.ran") is None
    assert any("Content Security Policy" in complaint for complaint in page.complaints)
