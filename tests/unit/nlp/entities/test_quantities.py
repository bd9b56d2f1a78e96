"""Quantities with amount and unit."""

import pytest

from desktop.model.analysis import Amount
from desktop.nlp.entities.quantities import Quantities


@pytest.mark.parametrize(
    ("text", "written", "amount"),
    [
        ("sekitar 700 personel", "700 personel", Amount(700, "personel")),
        ("Rp 10.000 triliun lebih", "Rp 10.000 triliun", Amount(1e16, "IDR")),
        ("naik 35 persen", "35 persen", Amount(35, "%")),
        ("13,17 miliar dolar AS", "13,17 miliar dolar AS", Amount(13.17e9, "USD")),
        ("US$ 643,8 miliar", "US$ 643,8 miliar", Amount(643.8e9, "USD")),
        ("5,95%", "5,95%", Amount(5.95, "%")),
        ("3.016 orang penumpang", "3.016 orang", Amount(3016, "orang")),
    ],
)
def test_reads_amount_and_unit(text: str, written: str, amount: Amount) -> None:
    (found,) = Quantities().find(text, 0, len(text))

    assert found.span.of(text) == written
    assert isinstance(found.value, Amount)
    assert found.value.amount == pytest.approx(amount.amount)
    assert found.value.unit == amount.unit
