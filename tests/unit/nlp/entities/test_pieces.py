"""Names come apart where two are joined, and from the sign that something is their own."""

import pytest

from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.entities.tables import Tables
from desktop.nlp.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "english", "words"),
    [
        ("Hartono's plan", True, ["Hartono", "'s", "plan"]),
        ("Hartono’s plan", True, ["Hartono", "’s", "plan"]),
        ("'s", True, ["'", "s"]),
        ("Ma'ruf pergi", True, ["Ma'ruf", "pergi"]),
        ("McDonald's tutup", False, ["McDonald's", "tutup"]),
        ("Lensa.com/Retno", False, ["Lensa.com", "/", "Retno"]),
        ("Hartono-Wulandari", False, ["Hartono", "-", "Wulandari"]),
    ],
)
def test_pieces(text: str, english: bool, words: list[str]) -> None:
    pieces = Pieces(Tables(), english=english).cut(tokenise(text, 0, len(text)))
    assert [piece.text for piece in pieces] == words
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
