"""Who wrote it, whose picture it is, and what else to read: no people of the article."""

import pytest

from desktop.model.analysis import EntityKind
from desktop.model.article import ParagraphKind
from desktop.model.span import Span
from desktop.nlp.document import read
from desktop.nlp.entities.credits import Credits
from desktop.nlp.entities.names import Names
from desktop.reading.plain import assemble


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("Penulis: Rini Astuti | Editor: Budi Hartono", "whole"),
        ("Pewarta : Rini Astuti", "whole"),
        ("Reporter/Budi Hartono", "whole"),
        ("Laporan Wartawan Lensa.com, Rini Astuti", "whole"),
        ("Oleh Rini Astuti dan Budi Hartono", "whole"),
        ("By Jane Doe", "whole"),
        ("(Ant/rin)", "whole"),
        ("(Lensa.com/Rini Astuti)", "whole"),
        ("Foto: Dok. Humas Pemkot Malang", "whole"),
        ("Foto: Lensa/Rini Astuti", "whole"),
        ("Foto oleh Rini Astuti", "whole"),
        ("ANTARA FOTO/Rini Astuti/nz", "whole"),
        ("Warga antre. (Foto: Dok. BPBD/Rini Astuti)", "(Foto: Dok. BPBD/Rini Astuti)"),
        ("Warga antre di Malang. ANTARA FOTO/Rini Astuti/nz", "ANTARA FOTO/Rini Astuti/nz"),
        ("Oleh karena itu, Rini Astuti pulang.", ""),
        ("By then Jane Doe had left.", ""),
        ("Editor Rini Astuti mengatakan naskah itu bagus.", ""),
        ("Foto: Rini Astuti meninjau pasar di Malang.", ""),
        ("Foto oleh Rini Astuti menang lomba.", ""),
        ("Laporan Rini Astuti diterima polisi.", ""),
        ("Ia membeli beras (premium/medium) di pasar.", ""),
    ],
)
def test_lines_about_who_made_it(words: str, credit: str) -> None:
    found = Credits().made(words, [Span(0, len(words))])
    assert [span.of(words) for span in found] == [words if credit == "whole" else credit] * bool(
        credit
    )


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("Baca juga: Rini Astuti Jadi Wali Kota", True),
        ("Baca: Rini Astuti Jadi Wali Kota", True),
        ("Artikel ini telah tayang di Lensa.com dengan judul Rini Astuti Menang", True),
        ("Baca puisi, Rini Astuti menangis.", False),
        ("Simak penjelasan Rini Astuti berikut.", False),
    ],
)
def test_lines_that_point_elsewhere(words: str, points: bool) -> None:
    assert bool(Credits().pointers(words, [Span(0, len(words))])) is points


def test_makers_are_no_people_of_the_article(names: Names) -> None:
    lines = [
        "Wali Kota Malang Retno Wulandari mengatakan banjir surut, Senin (3/2).",
        "Baca juga: Bambang Sutrisno Bertemu Retno Wulandari di Jakarta",
        "Penulis: Siti Aminah | Editor: Retno Kusuma",
    ]
    article = assemble([(line, ParagraphKind.TEXT) for line in lines])
    people = [e for e in names.find(read(article)) if e.kind is EntityKind.PERSON]
    assert [person.name for person in people] == ["Retno Wulandari"]
    assert len(people[0].mentions) == 2
