import pytest

from desktop.session.river import initials, river
from tests.unit.session.finds import INDIRECT, analysis, said

TEXT = 'Rini bilang jalan "rusak parah" itu lama. "Ya," kata Budi. "Apa itu?"'


def test_stretches_know_rank_and_place_and_the_inner_one_is_meant():
    outer = said(TEXT, 'jalan "rusak parah" itu lama', "Rini", kind=INDIRECT)
    line = river(
        analysis(
            outer,
            said(TEXT, "rusak parah", "Rini", within=outer.id),
            said(TEXT, "Ya", "Budi"),
            said(TEXT, "Apa itu?"),
        ),
        TEXT,
    )
    assert [(each.speaker, each.rank) for each in line.stretches] == [
        ("Rini", 0),
        ("Rini", 0),
        ("Budi", 1),
        ("", -1),
    ]
    inside = line.at((TEXT.index("parah") + 0.5) / len(TEXT))
    assert inside is not None
    assert inside.direct
    assert line.at(0.01) is None


@pytest.mark.parametrize(
    ("names", "letters"),
    [
        (["Jens Stoltenberg", "NATO", "warga"], ("JS", "NA", "WA")),
        (["Dr. Rini Hartati", "Raden Hasan"], ("RHA", "RHA")),
        (["Joko Widodo", "Johan Wibowo"], ("JWI", "JWI")),
        (["para pemimpin NATO", "deklarasi"], ("NA", "DE")),
    ],
)
def test_initials(names, letters):
    assert initials(names) == letters
