"""What each act on names makes of names and of the speakers who bear them."""

import pytest

from desktop.corrections.applying import apply
from desktop.model.acts import Act, AddName, DeleteName, DeleteQuote, Merge, Rename, Retype, Split
from desktop.model.analysis import EntityKind
from desktop.model.work import Anchor, LossReason, NameTarget, Scope
from tests.unit.corrections.material import TEXT, article, found, logged, name, quote, span

HERE, ARTICLE = Scope.HERE, Scope.ARTICLE
PERSON = EntityKind.PERSON
RINI, JOKOWI, JOKO = ("Rini Hartati", "Rini"), ("Jokowi", "Jokowi"), ("Joko Widodo",)


def made(*acts: Act) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """People and organisations with the forms of their mentions, and the speakers in order."""
    analysis = apply(article(), found(), logged(*acts)).analysis
    shown = {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE}
    names = {
        f"{entity.name}|{entity.kind.value[0]}": tuple(s.of(TEXT) for s in entity.mentions)
        for entity in analysis.entities
        if entity.kind in shown
    }
    return names, [each.speaker.name if each.speaker else "" for each in analysis.quotes]


MACHINE, SPEAKERS = made()


def but(**changes: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {name: forms for name, forms in {**MACHINE, **changes}.items() if forms}


def anchor(words: str, nth: int = 0) -> Anchor:
    return Anchor.of(TEXT, span(words, nth=nth))


@pytest.mark.parametrize(
    ("act", "names", "speakers"),
    [
        (
            Rename(name("e1"), "Rini H."),
            but(**{"Rini Hartati|P": (), "Rini H.|P": RINI}),
            ["Rini H.", "Rini H.", *SPEAKERS[2:]],
        ),
        (
            Rename(name("e2", 1), "Budi", HERE),
            but(**{"Jokowi|P": ("Jokowi",), "Budi|P": ("Jokowi",)}),
            [*SPEAKERS[:3], "Budi", SPEAKERS[4]],
        ),
        (
            Rename(name("e2"), "Joko Widodo"),
            but(**{"Jokowi|P": (), "Joko Widodo|P": ("Jokowi", "Joko Widodo", "Jokowi")}),
            [*SPEAKERS[:3], "Joko Widodo", SPEAKERS[4]],
        ),
        (
            Rename(name("e2", 0), "Joko Widodo", HERE),
            but(**{"Jokowi|P": ("Jokowi",), "Joko Widodo|P": ("Jokowi", "Joko Widodo")}),
            SPEAKERS,
        ),
        (
            Retype(name("e4"), EntityKind.PLACE),
            but(**{"PT Pasar Jaya|O": (), "PT Pasar Jaya|P": ("PT Pasar Jaya",)}),
            SPEAKERS,
        ),
        (
            Merge(name("e2"), name("e3")),
            but(**{"Jokowi|P": (), "Joko Widodo|P": ("Jokowi", "Joko Widodo", "Jokowi")}),
            [*SPEAKERS[:3], "Joko Widodo", SPEAKERS[4]],
        ),
        (
            Merge(name("e2", 1), name("e3"), HERE),
            but(**{"Jokowi|P": ("Jokowi",), "Joko Widodo|P": ("Joko Widodo", "Jokowi")}),
            [*SPEAKERS[:3], "Joko Widodo", SPEAKERS[4]],
        ),
        (Merge(name("e1"), name("e1")), MACHINE, SPEAKERS),
        (
            Split(name("e1"), (anchor("Rini", 1),), "Rini"),
            but(**{"Rini Hartati|P": ("Rini Hartati",), "Rini|P": ("Rini",)}),
            ["Rini", *SPEAKERS[1:]],
        ),
        (
            Split(name("e2"), (anchor("Jokowi"),), "Jokowi", ARTICLE),
            MACHINE,
            SPEAKERS,
        ),
        (
            DeleteName(name("e1", 1)),
            but(**{"Rini Hartati|P": ("Rini Hartati",)}),
            SPEAKERS,
        ),
        (DeleteName(name("e2"), ARTICLE), but(**{"Jokowi|P": ()}), SPEAKERS),
        (
            AddName(anchor("Budi"), "Budi", PERSON),
            but(**{"Budi|P": ("Budi",)}),
            SPEAKERS,
        ),
        (
            AddName(anchor("kios", 1), "Kios", EntityKind.PLACE, ARTICLE),
            but(**{"Kios|P": ("kios", "kios")}),
            SPEAKERS,
        ),
        (
            AddName(anchor("Bupati Rini Hartati"), "Bupati Rini", PERSON),
            but(**{"Rini Hartati|P": ("Rini",), "Bupati Rini|P": ("Bupati Rini Hartati",)}),
            SPEAKERS,
        ),
        (
            AddName(anchor("Joko", 1), "Joko", PERSON, ARTICLE),
            but(**{"Joko Widodo|P": (), "Joko|P": ("Joko",)}),
            [*SPEAKERS[:2], "Joko", *SPEAKERS[3:]],
        ),
    ],
)
def test_an_act_changes_names_and_who_speaks(
    act: Act, names: dict[str, tuple[str, ...]], speakers: list[str]
) -> None:
    assert made(act) == (names, speakers)


@pytest.mark.parametrize(
    "act",
    [
        Rename(NameTarget(Anchor("Tidak Ada"), "Tidak Ada", PERSON), "Budi"),
        Merge(name("e1"), NameTarget(Anchor("Tidak Ada"), "Tidak Ada", PERSON)),
        Split(name("e1"), (anchor("warga"),), "Warga"),
        DeleteName(NameTarget(anchor("warga"), "Jokowi", PERSON)),
    ],
)
def test_what_is_about_nothing_changes_nothing_and_is_told(act: Act) -> None:
    shown = apply(article(), found(), logged(act))
    assert shown.analysis == found()
    assert [lost.act for lost in shown.lost] == ["k0"]


def test_a_name_that_the_reader_took_away_stays_away() -> None:
    log = logged(DeleteName(name("e4"), ARTICLE), Rename(name("e4"), "Pasar Jaya"))
    shown = apply(article(), found(), log)
    assert [(lost.act, lost.reason) for lost in shown.lost] == [("k1", LossReason.NOTHING_THERE)]
    assert "e4" not in {entity.id for entity in shown.analysis.entities}


def test_what_was_joined_can_be_taken_away_as_one() -> None:
    names, _ = made(Merge(name("e2"), name("e3")), DeleteName(name("e3"), ARTICLE))
    assert names == but(**{"Jokowi|P": (), "Joko Widodo|P": ()})


def test_a_name_that_an_engine_does_not_find_any_more_is_there_by_the_readers_word() -> None:
    machine = found(TEXT)
    without = type(machine)("id", "2", machine.quotes, machine.entities[1:])
    assert machine.entities[0].name == "Rini Hartati"
    shown = apply(article(), without, logged(Rename(name("e1"), "Rini H.")))
    assert [e.name for e in shown.analysis.entities if e.corrected] == ["Rini H."]
    assert shown.lost == ()


def test_only_what_an_act_touched_is_called_corrected() -> None:
    shown = apply(
        article(), found(), logged(Rename(name("e1"), "Rini H."), DeleteQuote(quote("q1")))
    )
    assert {e.id for e in shown.analysis.entities if e.corrected} == {"e1"}
    assert shown.origins["e1"] == ("k0",)
    assert shown.origins["q1"] == ("k0", "k1")
    assert {q.id for q in shown.analysis.quotes if q.corrected} == {"q2"}
