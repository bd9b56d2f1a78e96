"""Wife and husband are two, whoever bears whose name."""

import pytest

from desktop.model.analysis import EntityKind
from desktop.model.article import ParagraphKind
from desktop.nlp.document import read
from desktop.nlp.entities.names import Names
from desktop.reading.plain import assemble


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Presiden Budi Hartono dan Ibu Negara Lastri Budi Hartono tiba di Solo.",
            [{"Budi Hartono"}, {"Lastri Budi Hartono"}],
        ),
        (
            "Ibu Lastri Budi Hartono meninjau posyandu di Solo. Budi Hartono mengatakan gizi baik.",
            [{"Lastri Budi Hartono"}, {"Budi Hartono"}],
        ),
        (
            "Lastri Budi Hartono tiba di Solo. Menteri Budi Hartono menyusul.",
            [{"Lastri Budi Hartono"}, {"Budi Hartono"}],
        ),
        (
            "Ketua Umum PKK Tri Budi Hartono hadir. Menteri Budi Hartono hadir. Budi tersenyum.",
            [{"Tri Budi Hartono"}, {"Budi Hartono", "Budi"}],
        ),
        (
            "Menteri Muhammad Budi Hartono tiba di Solo. Budi Hartono tersenyum.",
            [{"Muhammad Budi Hartono", "Budi Hartono"}],
        ),
        (
            "Ketua PKK Sri Wahyuni tiba di Solo. Wahyuni tersenyum.",
            [{"Sri Wahyuni", "Wahyuni"}],
        ),
    ],
)
def test_wife_and_husband(names: Names, text: str, people: list[set[str]]) -> None:
    article = assemble([(text, ParagraphKind.TEXT)])
    found = [e for e in names.find(read(article, "id")) if e.kind is EntityKind.PERSON]
    assert [{span.of(article.text) for span in person.mentions} for person in found] == people
