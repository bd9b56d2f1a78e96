import pytest

from desktop.reading.page.dates import has_time, moment_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rabu, 11 November 2015 | 10:15 WIB", "2015-11-11T10:15:00+07:00"),
        ("Selasa, 3 Agustus 2021, 08.05 WITA", "2021-08-03T08:05:00+08:00"),
        ("Sabtu 07 Okt 2017 - 21:40 WIT", "2017-10-07T21:40:00+09:00"),
        ("30/05/2024, 19:10 WIB", "2024-05-30T19:10:00+07:00"),
        ("2023/05/17 10:21:30", "2023-05-17T10:21:30"),
        ("2015-11-05T14:56:43+07:00", "2015-11-05T14:56:43+07:00"),
        ("2016-02-16T13:01:52+0700", "2016-02-16T13:01:52+07:00"),
        ("2024-01-31T17:00:00.000Z", "2024-01-31T17:00:00+00:00"),
        ("Thu, 05 Nov 2015 10:00:00 +0700", "2015-11-05T10:00:00+07:00"),
        ("November 5, 2015", "2015-11-05T00:00:00"),
        ("Senin, 12 Maret 2018", "2018-03-12T00:00:00"),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, expected: str) -> None:
    moment = moment_of(text)
    assert moment is not None
    assert moment.isoformat() == expected


@pytest.mark.parametrize("text", ["", "31 Februari 2020", "99/99/2020", "harga Rp 2015", "12345"])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert moment_of(text) is None


def test_a_time_of_day_is_told_from_a_day_alone() -> None:
    assert has_time("Rabu, 4 November 2015 | 21:04 WIB")
    assert not has_time("Rabu, 4 November 2015")
