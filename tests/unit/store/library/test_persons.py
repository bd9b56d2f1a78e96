import pytest

from desktop.store.library.persons_table import Taken, persons_csv, take_csv
from desktop.store.library.suggestions import Why
from tests.unit.store.library.saying import keep, saying

JOKO, SHORT = "Joko Widodo", "Jokowi"


@pytest.fixture
def two(library):
    keep(library, saying((JOKO, "Kami siap"), published="2026-11-01"))
    keep(library, saying((SHORT, "Kami bekerja"), published="2026-11-02"))
    return [library.persons.named(name).id for name in (JOKO, SHORT)]


def said(library, name):
    return [each.words for each in library.said_by(library.persons.named(name).id).quotes]


def test_two_become_one_also_in_articles_to_come(library, two):
    merged = library.persons.merge(two[0], [two[1]])
    assert (merged.name, merged.aliases, merged.quotes) == (JOKO, (SHORT,), 2)
    keep(library, saying((SHORT, "Kami menang"), published="2026-11-03"))
    assert said(library, SHORT) == ["Kami menang", "Kami bekerja", "Kami siap"]
    assert len(library.persons.listing()) == 1


def test_what_was_made_one_is_parted_again(library, two):
    library.persons.merge(two[0], [two[1]])
    parted = library.persons.split(two[0], [SHORT])
    assert (parted.name, said(library, SHORT), said(library, JOKO)) == (
        SHORT,
        ["Kami bekerja"],
        ["Kami siap"],
    )
    assert library.persons.split(parted.id, [SHORT]) is None
    assert library.persons.split(parted.id, ["Orang Lain"]) is None


def test_the_main_name_may_be_the_one_that_leaves(library, two):
    library.persons.merge(two[0], [two[1]])
    library.persons.split(two[0], [JOKO])
    assert library.persons.get(two[0]).name == SHORT


def test_a_person_is_listed_under_another_name(library, two):
    renamed = library.persons.rename(two[0], "Ir. H. Joko Widodo")
    assert renamed.aliases == (JOKO,)
    for bad in ("", " - ", SHORT):
        with pytest.raises(ValueError, match=r"no name|somebody else"):
            library.persons.rename(two[0], bad)
    assert library.persons.get(two[0]) == renamed


def test_notes_come_along(library, two):
    library.persons.change(two[0], note="Presiden ke-7")
    library.persons.change(two[1], identifier="Q3318231", note="Gubernur")
    merged = library.persons.merge(two[0], [two[1], 99, two[0]])
    assert (merged.identifier, merged.note) == ("Q3318231", "Presiden ke-7\nGubernur")


def test_listing_filters_by_any_name_and_counts(library, two):
    keep(library, saying((SHORT, "Sekali lagi")))
    assert [person.name for person in library.persons.listing()] == [SHORT, JOKO]
    library.persons.merge(two[0], [two[1]])
    assert [person.name for person in library.persons.listing("jokow")] == [JOKO]
    assert library.persons.listing("siapa") == ()


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("Sri Mulyani Indrawati", "Sri Mulyani", Why.SHORTER),
        ("Affifuddin Kalla", "Affifudin Kalla", Why.SPELLING),
        ("Budi Santoso", "Budi Santosa", Why.SPELLING),
        ("Budi Santoso", "Andi Santoso", None),
        ("KPK", "Firli KPK", None),
    ],
)
def test_likely_pairs_are_suggested(library, first, second, why):
    keep(library, saying((first, "Kami siap")))
    keep(library, saying((second, "Kami bekerja")))
    found = library.suggestions()
    assert [each.why for each in found] == ([why] if why else [])
    for each in found:
        assert {each.one_name, each.other_name} == {first, second}
        library.persons.keep_apart(each.other, each.one)
    assert library.suggestions() == ()


def test_what_articles_call_somebody_is_the_first_suggestion(library, two):
    keep(library, saying((JOKO, "Kami datang"), also=(JOKO, SHORT)))
    keep(library, saying((JOKO, "Kami pulang"), also=(JOKO, SHORT), around="Sore."))
    (found,) = library.suggestions()
    assert (found.one_name, found.other_name) == (JOKO, SHORT)
    assert (found.why, found.articles) == (Why.CALLED, 2)


def test_the_table_comes_back_as_it_went(library, two, tmp_path):
    library.persons.merge(two[0], [two[1]])
    library.persons.change(two[0], identifier="=Q1", note='Kata "dua",\nbaris')
    table = "".join(persons_csv(library.persons))
    assert table.splitlines()[0] == "name,aliases,identifier,note"
    assert "'=Q1" in table
    before = library.persons.listing()
    assert take_csv(library.persons, table) == Taken(1)
    assert library.persons.listing() == before


def test_a_table_makes_changes_and_joins_persons(library, two):
    taken = take_csv(
        library.persons,
        "\ufeffname;aliases;note\r\n"
        "Joko Widodo;Jokowi, Pakde;Presiden ke-7\r\n"
        "Prabowo Subianto;;\r\n"
        ";;tanpa nama\r\n".replace("Jokowi, Pakde", '"Jokowi; Pakde"'),
    )
    assert (taken.lines, [line for line, _ in taken.refused]) == (2, [4])
    person = library.persons.named("pakde")
    assert (person.name, person.aliases, person.note) == (
        JOKO,
        (SHORT, "Pakde"),
        "Presiden ke-7",
    )
    assert library.persons.named("Prabowo Subianto") is not None


@pytest.mark.parametrize("table", ["", "nama,catatan\na,b\n", 'name\n"a'])
def test_what_is_no_table_is_refused(library, table):
    with pytest.raises(ValueError, match=r"name|line"):
        take_csv(library.persons, table)
