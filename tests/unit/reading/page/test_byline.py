import pytest
from lxml.html import document_fromstring  # type: ignore[import-untyped]

from desktop.reading.page.byline import byline
from desktop.reading.page.pieces import pieces

OUTLETS = ["KOTA.com", "Kota Cyber Media"]
MEDIA = frozenset({"antara", "detikcom"})


@pytest.mark.parametrize(
    ("html", "named", "expected"),
    [
        ("<p>Pewarta: Nur Imansyah</p>", (), "Nur Imansyah"),
        ("<p>Penulis : Kontributor Lhokseumawe, Masriadi</p>", (), "Masriadi"),
        ("<p>Rep: Antara/ Red: Yudha Manggala P Putra</p>", (), "Yudha Manggala P Putra"),
        ("<div class='author'>Oleh : <b>Maya Sofia</b></div>", (), "Maya Sofia"),
        ("<div class='detail__author'>Rina - <i>kotaNews</i></div>", (), "Rina"),
        ("<div class='box reporter'><div>Dewi Kania</div><i>Jurnalis</i></div>", (), "Dewi Kania"),
        ("<meta name='author' content='Kota Cyber Media'><p>Isi.</p>", (), None),
        ("<p>Reporter: Antara</p><p>Editor: Siti</p>", (), None),
        ("<p>Isi.</p>", ("Budi Hartono", "Ani Wijaya"), "Budi Hartono, Ani Wijaya"),
        ("<p>Penulis: Ani dan Budi</p>", (), "Ani, Budi"),
        ("<p>Oleh karena itu, harga naik.</p>", (), None),
        ("<p>Penulis: Tim Redaksi</p>", ("REUTERS",), None),
    ],
)
def test_the_byline_is_a_person(html: str, named: tuple[str, ...], expected: str | None) -> None:
    tree = document_fromstring(f"<html><body>{html}</body></html>")
    assert byline(pieces(tree), tree, named, OUTLETS, MEDIA) == expected
