"""Remarks and checks of many articles stand in one list, with what each is in."""

from desktop.corrections.listing import Filter, ItemKind
from desktop.corrections.overview import article_rows, open_of, overview, wanted_of
from desktop.model.acts import Check, DeleteQuote, Entry, Note, Withdraw
from desktop.model.article import Article
from desktop.model.work import Anchor, CheckedKind, CheckStatus
from tests.unit.corrections.material import PARAGRAPHS, TEXT, article, logged, quote, span

PERSEN = Anchor.of(TEXT, span("20 persen"))
QUANTITY = CheckedKind.QUANTITY
FIRST = logged(
    DeleteQuote(quote("q1")),
    Check(PERSEN, QUANTITY, CheckStatus.DISPUTED, "https://data.example/1"),
    Note(Anchor.of(TEXT, span("pasar")), "tanya dinas"),
    Note(Anchor.of(TEXT, span("warga")), "hilang"),
    Withdraw("k3"),
)
SECOND = logged(Check(PERSEN, QUANTITY, CheckStatus.CONFIRMED))
WORKS: tuple[tuple[int, Article, tuple[Entry, ...]], ...] = (
    (7, article(), FIRST),
    (9, article(*PARAGRAPHS[2:]), SECOND),
)


def test_all_are_listed_with_their_article_and_nothing_withdrawn() -> None:
    made = overview(WORKS)
    assert [(each.article, each.item.kind) for each in made] == [
        (7, ItemKind.REMARK),
        (7, ItemKind.CHECK),
        (9, ItemKind.CHECK),
    ]
    assert made[0].name.startswith("Bupati Rini Hartati")
    assert made[1].item.span == span("20 persen")
    assert made[2].item.span is None


def test_filters_and_what_is_open_go_over_all() -> None:
    made = overview(WORKS)
    settled = Filter(statuses=frozenset({CheckStatus.CONFIRMED}))
    assert [each.article for each in wanted_of(made, settled)] == [9]
    assert [each.article for each in wanted_of(made, Filter(words="DINAS"))] == [7]
    assert [each.item.status for each in open_of(made)] == [CheckStatus.DISPUTED]


def test_a_table_names_the_article_in_each_row() -> None:
    head, *made = article_rows(overview(WORKS))
    assert {len(row) for row in made} == {len(head)}
    assert [row[head.index("status")] for row in made] == ["", "disputed", "confirmed"]
