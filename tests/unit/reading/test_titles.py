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


def test_a_word_over_the_headline_is_not_the_title() -> None:
    title = "Pilkada Serentak 2017: Petahana Unggul"
    assert clean_title(title, ["Pilkada Serentak 2017", title], []) == title


def test_a_title_worded_for_searches_gives_way_to_the_headline() -> None:
    headline = "Harga Beras Naik Lagi di Lima Kota"
    assert clean_title("Harga Beras Naik Lagi, Ini 5 Kota Itu", [headline], []) == headline
