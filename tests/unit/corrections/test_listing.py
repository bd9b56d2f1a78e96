"""Everything that a reader did is listed in the order of the text, the lost last."""

import pytest

from desktop.corrections.anchoring import Places
from desktop.corrections.applying import apply
from desktop.corrections.listing import Filter, Item, ItemKind, items, matching, open_checks, rows
from desktop.model.acts import (
    Act,
    Check,
    DeleteQuote,
    Highlight,
    Note,
    Rename,
    Tag,
    Unread,
    Withdraw,
)
from desktop.model.work import (
    Anchor,
    CheckedKind,
    CheckStatus,
    Colour,
    LossReason,
)
from tests.unit.corrections.material import TEXT, article, found, logged, name, quote, span

PASAR, PERSEN = Anchor.of(TEXT, span("pasar")), Anchor.of(TEXT, span("20 persen"))
GONE = Anchor("tidak ada di sini")
WORK: tuple[Act, ...] = (
    DeleteQuote(quote("q4")),
    Highlight(PASAR, Colour.GREEN),
    Check(PERSEN, CheckedKind.QUANTITY, CheckStatus.UNCHECKED),
    Tag(PASAR, ("pasar", "kios")),
    Note(GONE, "hilang"),
    Rename(name("e1"), "Rini H."),
    Unread("{}"),
    Check(PERSEN, CheckedKind.QUANTITY, CheckStatus.DISPUTED, "https://data.example/1", "lihat"),
    Rename(name("e2"), "Jokowi W."),
    Withdraw("k8"),
)


def listed(*work: Act) -> tuple[Item, ...]:
    log = logged(*(work or WORK))
    return items(log, apply(article(), found(), log), Places(TEXT))


def test_items_stand_in_the_order_of_the_text_with_their_acts() -> None:
    made = listed()
    assert [(item.kind, item.acts) for item in made] == [
        (ItemKind.CORRECTION, ("k5",)),
        (ItemKind.REMARK, ("k1", "k3")),
        (ItemKind.CHECK, ("k2", "k7")),
        (ItemKind.CORRECTION, ("k0",)),
        (ItemKind.CORRECTION, ("k6",)),
        (ItemKind.REMARK, ("k4",)),
    ]
    assert [item.lost for item in made[4:]] == [LossReason.UNREADABLE, LossReason.WORDS_GONE]
    assert (made[1].colour, made[1].tags) == (Colour.GREEN, ("pasar", "kios"))


@pytest.mark.parametrize(
    ("wanted", "acts"),
    [
        (Filter(), 6),
        (Filter(kinds=frozenset({ItemKind.CHECK})), 1),
        (Filter(statuses=frozenset({CheckStatus.CONFIRMED})), 0),
        (Filter(colours=frozenset({Colour.GREEN})), 1),
        (Filter(tag="kios"), 1),
        (Filter(words="PERSEN lihat"), 1),
        (Filter(words="persen kios"), 0),
        (Filter(lost_only=True), 2),
    ],
)
def test_a_filter_lets_through_what_it_names(wanted: Filter, acts: int) -> None:
    assert len(matching(listed(), wanted)) == acts


@pytest.mark.parametrize("status", [*CheckStatus, None])
def test_what_is_to_be_checked_or_disputed_is_open(status: CheckStatus | None) -> None:
    made = open_checks(listed(*WORK, Check(PERSEN, CheckedKind.QUANTITY, status)))
    assert bool(made) == (status in {CheckStatus.UNCHECKED, CheckStatus.DISPUTED})


def test_words_of_another_form_are_told() -> None:
    edited = article(*TEXT.replace("Sewa kios turun", "Sewa kios turun drastis").split("\n"))
    log = logged(Note(Anchor.of(TEXT, span("Sewa kios turun 20 persen")), "a"), Note(PASAR, "b"))
    made = items(log, apply(edited, found(edited.text), log), Places(edited.text))
    assert [item.edited for item in made] == [False, True]


def test_a_table_has_one_width() -> None:
    made = rows(listed())
    assert {len(row) for row in made} == {10}
    assert made[3][:6] == (
        "quantity",
        "20 persen",
        str(PERSEN.start),
        str(PERSEN.start + 9),
        "disputed",
        "https://data.example/1",
    )
