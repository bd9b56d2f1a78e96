import pytest

from desktop.reading.errors import LoadError
from desktop.reading.many import count, nth


def test_articles_of_a_table_are_counted_and_found_by_their_place(tmp_path):
    table = tmp_path / "berita.jsonl"
    table.write_text('{"text": "Satu datang."}\n{"text": ""}\n{"text": "Dua pergi."}\n', "utf-8")
    assert count(table) == 2
    assert [nth(table, index).text for index in (0, 1)] == ["Satu datang.", "Dua pergi."]
    with pytest.raises(LoadError):
        nth(table, 2)


def test_what_cannot_be_read_holds_none(tmp_path):
    assert count(tmp_path / "hilang.csv") == 0
