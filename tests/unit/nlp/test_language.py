"""Which language a text is in."""

import pytest

from desktop.nlp.language import guess


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kata dia, rapat itu akan digelar di Jakarta.", "id"),
        ("The minister said that the talks in Geneva would go on.", "en"),
        ("Film The Beach dan The Doctor akan tayang di bioskop.", "id"),
        ("", "id"),
    ],
)
def test_tells_the_language(text: str, language: str) -> None:
    assert guess(text) == language
