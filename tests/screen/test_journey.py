"""A whole reading by real keys alone, and ways to end it."""

import pytest

from tests.screen.conftest import Open

pytestmark = pytest.mark.screen


def test_a_reading_by_keys_alone(desk: Open) -> None:
    with_article = desk()
    start = with_article.wait(lambda state: state["quotes"] and not state["working"])
    assert start["focus"] == "article"

    for quote in start["quotes"]:
        state = with_article.keys("Q")
        assert state["lit"] == quote
        assert state["carets"]["article"].startswith(quote.partition("\n")[0])
    assert with_article.keys("Alt+Left")["lit"] == start["quotes"][-2]

    names = with_article.keys("Ctrl+2")
    assert names["focus"] == "name-tree"
    row = with_article.keys("Down")
    assert row["focus"] == "name-tree"
    went = with_article.keys("Return")
    assert went["focus"] == "article"
    assert went["lit"]

    find = with_article.keys("Ctrl+F")
    assert find["focus"] == "find"
    assert with_article.keys("N", "A", "T", "O", "Return")["texts"]["find"] == "nato"
    left = with_article.keys("Esc")
    assert left["focus"] == "article"
    assert left["carets"]["article"].lower().startswith("nato")
    assert with_article.quit() == 0


def test_mentions_of_one_name_go_round(desk: Open) -> None:
    with_article = desk()
    with_article.wait(lambda state: state["quotes"] and not state["working"])
    first = with_article.keys("E")
    offsets = [first["offset"]]
    for _ in range(200):
        state = with_article.keys("N")
        if state["offset"] == offsets[0]:
            break
        offsets.append(state["offset"])
    assert offsets == sorted(set(offsets))
    assert with_article.keys("Shift+N")["offset"] == offsets[-1]


def test_a_click_on_a_row_and_on_its_mark_light_the_same(desk: Open) -> None:
    with_article = desk()
    start = with_article.wait(lambda state: state["quotes"] and not state["working"])
    _speaker, row = start["row_points"]["quote-tree"][:2]
    clicked = with_article.click(*row)
    assert clicked["lit"] in start["quotes"]
    assert clicked["rows"]["quote-tree"]
    assert with_article.keys("Esc")["lit"] is None
    x, y = clicked["caret_points"]["article"]
    again = with_article.click(x + 3, y)
    assert again["lit"] == clicked["lit"]
    assert again["rows"] == clicked["rows"]


def test_quits_in_the_middle_of_an_analysis(desk: Open) -> None:
    busy = desk("--endless")
    busy.wait(lambda state: state["working"])
    assert busy.quit() == 0
