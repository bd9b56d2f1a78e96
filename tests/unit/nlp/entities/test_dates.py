"""Dates as written, and what day they are."""

from datetime import date

import pytest

from desktop.nlp.entities import calendar, dates


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("kata dia, Rabu (10/7).", ["Rabu (10/7)"]),
        ("pada Senin malam, 15 Februari 2016 waktu setempat", ["Senin malam, 15 Februari 2016"]),
        ("sejak 24 Februari 2022 hingga Mei", ["24 Februari 2022", "Mei"]),
        ("periode Mei 2021-Desember 2022", ["Mei 2021-Desember 2022"]),
        ("pada hari Kamis ia tiba", ["hari Kamis"]),
        ("tanggal 15 dan 16 Juli.", ["15 dan 16 Juli"]),
        ("kuartal III 2015 lalu", ["kuartal III 2015"]),
        ("sejak 2019, tahun anggaran 2026", ["2019", "2026"]),
        ("Undang-Undang Nomor 31 Tahun 1999 dan 2019 orang", []),
        ("rapat (20/10) itu", ["20/10"]),
    ],
)
def test_finds_dates(text: str, written: list[str]) -> None:
    assert [found.text for found in dates.find(text, 0, len(text))] == written


@pytest.mark.parametrize(
    ("text", "now", "value"),
    [
        ("24 Februari 2022", None, "2022-02-24"),
        ("Rabu (10/7)", date(2024, 7, 12), "2024-07-10"),
        ("Selasa (21/10/2025)", None, "2025-10-21"),
        ("hari Kamis", date(2024, 7, 10), "2024-07-11"),
        ("Mei 2021-Desember 2022", None, "2021-05/2022-12"),
        ("kuartal III 2015", None, "2015-07/2015-09"),
        ("2025-2029", None, "2025/2029"),
        ("15 dan 16 Juli", date(2020, 5, 27), "2020-07-15/2020-07-16"),
        ("kemarin", date(2020, 5, 1), "2020-04-30"),
        ("Maret", date(2020, 7, 1), "2020-03"),
        ("31 Februari", date(2020, 7, 1), None),
        ("Kamis", None, None),
    ],
)
def test_knows_what_day_it_is(text: str, now: date | None, value: str | None) -> None:
    assert calendar.iso(text, now) == value


def test_takes_the_year_from_a_weekday_where_none_is_written() -> None:
    assert calendar.anchor(None, ["Rabu (10/7)", "24 Februari 2022"]) == date(2024, 7, 10)
