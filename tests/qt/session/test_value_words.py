"""Dates and quantities in the reader's language."""

import pytest
from PySide6.QtCore import QLocale

from desktop.model.analysis import Amount, Entity, EntityKind
from desktop.model.span import Span
from desktop.session.row_words import below_name, sentence
from desktop.session.rows import NameRow
from desktop.session.value_words import value_words


@pytest.fixture(params=["id"])
def locale(request: pytest.FixtureRequest):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def entity(name: str, value: str | Amount | None) -> Entity:
    kind = EntityKind.QUANTITY if isinstance(value, Amount) else EntityKind.DATE
    return Entity("e1", name, kind, (Span(0, len(name)),), value)


@pytest.mark.parametrize("locale", ["id", "en"], indirect=True)
@pytest.mark.parametrize(
    ("name", "value", "indonesian", "english"),
    [
        ("Rabu (10/7)", "2024-07-10", "Rabu 10 Juli 2024", "Wednesday 10 July 2024"),
        ("Februari lalu", "2022-02", "Februari 2022", "February 2022"),
        ("bulan itu", "--07", "Juli", "July"),
        ("(29/2)", "--02-29", "29 Februari", "29 February"),
        ("2024", "2024", "", ""),
        ("2024-25", "2024/2025", "2024 – 2025", "2024 – 2025"),
        ("entah", "2024-99-01", "2024-99-01", "2024-99-01"),
        ("nanti", "soon", "soon", "soon"),
        ("hari itu", None, "", ""),
        ("1,7 miliar dolar", Amount(1.7e9, "USD"), "1.700.000.000 USD", "1,700,000,000 USD"),
        ("2,5 persen", Amount(2.5, "%"), "2,5%", "2.5%"),
        ("700 personel", Amount(700, "personel"), "", ""),
        ("seribu lebih", Amount(1000), "1.000", "1,000"),
    ],
)  # fmt: skip
def test_values_in_words(
    locale: str, name: str, value: str | Amount | None, indonesian: str, english: str
) -> None:
    want = {"id": indonesian, "en": english}[locale]
    assert value_words(entity(name, value)) == want


def test_a_row_shows_and_says_its_value(locale: str) -> None:
    row = NameRow(entity("Rabu (10/7)", "2024-07-10"), ("Rabu",))
    assert below_name(row) == "Rabu 10 Juli 2024 · Rabu"
    assert "Rabu (10/7), Rabu 10 Juli 2024, Rabu" in sentence(row)
