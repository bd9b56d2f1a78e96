"""Names as a whole: what is found in a text, and what is one entity."""

import pytest

from desktop.model.analysis import EntityKind
from desktop.model.article import Metadata, ParagraphKind
from desktop.nlp.document import read
from desktop.nlp.entities.names import Names
from desktop.reading.plain import assemble


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


def found(names: Names, text: str) -> dict[str, tuple[EntityKind, list[str]]]:
    article = assemble([(line, ParagraphKind.TEXT) for line in text.split("\n")])
    return {
        entity.name: (entity.kind, [span.of(text) for span in entity.mentions])
        for entity in names.find(read(article))
    }


@pytest.mark.parametrize(
    ("text", "name", "kind", "mentions"),
    [
        pytest.param(
            "Menteri Keuangan Sri Mulyani Indrawati hadir. Kata Sri Mulyani, harga stabil.",
            "Sri Mulyani Indrawati",
            EntityKind.PERSON,
            ["Sri Mulyani Indrawati", "Sri Mulyani"],
            id="part-of-a-name",
        ),
        pytest.param(
            "SURABAYA - Wali kota bekerja di Surabaya, Jawa Timur.",
            "Surabaya",
            EntityKind.PLACE,
            ["SURABAYA", "Surabaya"],
            id="dateline-in-capitals",
        ),
        pytest.param(
            "Badan Pusat Statistik (BPS) merilis data. BPS mencatat kenaikan.",
            "Badan Pusat Statistik",
            EntityKind.ORGANISATION,
            ["Badan Pusat Statistik", "BPS", "BPS"],
            id="initials-in-brackets",
        ),
        pytest.param(
            "Ia terbang ke Amerika Serikat. Pejabat AS menyambutnya.",
            "Amerika Serikat",
            EntityKind.PLACE,
            ["Amerika Serikat", "AS"],
            id="known-abbreviation",
        ),
        pytest.param(
            "Kata Budi, Rabu (10/7). Sejak 24 Februari 2022 ia pergi.",
            "24 Februari 2022",
            EntityKind.DATE,
            ["24 Februari 2022"],
            id="date",
        ),
        pytest.param(
            "Mereka hadir dalam KTT ASEAN di Bali.",
            "KTT ASEAN",
            EntityKind.EVENT,
            ["KTT ASEAN"],
            id="event",
        ),
    ],
)
def test_finds_and_links(
    names: Names, text: str, name: str, kind: EntityKind, mentions: list[str]
) -> None:
    assert found(names, text)[name] == (kind, mentions)


@pytest.mark.parametrize(
    "text", ["", " ", "...", "((((", "A", "“", "12/13/99", "\u200b", "KATA " * 50], ids=repr
)
def test_survives_odd_text(names: Names, text: str) -> None:
    article = assemble([(text, ParagraphKind.TEXT)] if text else [("x", ParagraphKind.TEXT)])

    assert all(entity.mentions for entity in names.find(read(article)))


def test_two_people_of_one_surname_stay_two(names: Names) -> None:
    text = "Presiden Ahmad Wijaya bertemu Budi Wijaya. Kata Wijaya, rapat selesai."

    assert {"Ahmad Wijaya", "Budi Wijaya"} <= set(found(names, text))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Susan Hartwell thanked George Hartwell for his help. The crowd cheered Hartwell.",
            {"Susan Hartwell", "George Hartwell", "Hartwell"},
        ),
        (
            "The aide of Senate Majority Leader Peter Lindqvist said that it was Susan Hartwell's.",
            {"Susan Hartwell", "Peter Lindqvist"},
        ),
    ],
    ids=["one-surname", "office-and-owner"],
)
def test_people_of_english_news(names: Names, text: str, people: set[str]) -> None:
    entities = found(names, text)
    assert {name for name, (kind, _) in entities.items() if kind is EntityKind.PERSON} == people


def test_tells_days_from_the_date_of_the_article(names: Names) -> None:
    blocks = [("Rapat digelar kemarin di Bandung.", ParagraphKind.TEXT)]
    known = assemble(blocks, metadata=Metadata(published="2024-03-01"))
    days = [e.value for e in names.find(read(known)) if e.kind is EntityKind.DATE]

    assert days == ["2024-02-29"]
    assert not [e for e in names.find(read(assemble(blocks))) if e.kind is EntityKind.DATE]
