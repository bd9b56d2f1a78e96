import pytest

from desktop.reading.titles import clean_title


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Harga Beras Naik - Kompas.com", "Harga Beras Naik"),
        ("Harga Beras Naik - Kompas.com Regional", "Harga Beras Naik"),
        ("Harga Beras Naik | Ekonomi | KOMPAS.com", "Harga Beras Naik | Ekonomi"),
        ("KOMPAS.com: Harga Beras Naik", "Harga Beras Naik"),
        ("Kompas - Harga Beras Naik", "Harga Beras Naik"),
        ("Tri Indonesia: Harga Beras - Gula Naik", "Tri Indonesia: Harga Beras - Gula Naik"),
        ("Kompas.com", "Kompas.com"),
        ("", ""),
    ],
)
def test_the_outlet_is_taken_off(title: str, expected: str) -> None:
    assert clean_title(title, [], ["Kompas.com"]) == expected


def test_the_headline_of_the_page_wins() -> None:
    title = "Harga Beras Naik Lagi - Berita Ekonomi Terkini"
    assert clean_title(title, ["Warta", "Harga Beras Naik Lagi"], []) == "Harga Beras Naik Lagi"
