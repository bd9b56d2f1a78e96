import csv
import io
import json
from pathlib import Path

import pytest

from desktop.model.analysis import Analysis
from desktop.model.article import Article, Metadata
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.lines import ROW_LIMIT
from desktop.reading.loader import load, load_many, load_many_stream
from desktop.store.export.record import Result, record

BODY = "“Harga beras naik,” kata Menteri Sari di Jakarta, Senin.\nIa meminta semua tenang."
ROW = {
    "judul": "Harga beras naik",
    "isi": BODY,
    "tanggal": "Rabu, 10 Juli 2024 14:30 WIB",
    "media": "Warta Contoh",
    "tautan": "https://warta.example/1",
    "penulis": "Ani",
    "id": "a-1",
    "kategori": "Ekonomi",
}
KNOWN = Metadata(
    byline="Ani",
    published="2024-07-10T14:30:00+07:00",
    outlet="Warta Contoh",
    url="https://warta.example/1",
    carried=(("id", '"a-1"'), ("kategori", '"Ekonomi"')),
)


def many(name: str, data: bytes, folder: Path) -> list[Article | LoadError]:
    path = folder / name
    path.write_bytes(data)
    return list(load_many(path))


def table(rows: list[dict[str, str]], separator: str = ",") -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(rows[0]), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", table([ROW]).encode()),
        ("a.csv", table([ROW], ";").encode("utf-8-sig")),
        ("a.csv", ("sep=;\r\n" + table([ROW], ";")).encode("windows-1252")),
        ("a.tsv", table([ROW], "\t").encode("utf-16")),
        ("a.jsonl", json.dumps(ROW).encode()),
        ("a.json", json.dumps(ROW, indent=2).encode()),
        ("a.json", json.dumps([ROW], indent=2, ensure_ascii=False).encode("utf-8-sig")),
        ("a.txt", json.dumps(ROW, ensure_ascii=False).encode("utf-16")),
        ("a.json", json.dumps({"status": "ok", "articles": [ROW]}).encode()),
    ],
)
def test_one_row_is_one_article(name: str, data: bytes, tmp_path: Path) -> None:
    (article,) = many(name, data, tmp_path)
    assert isinstance(article, Article)
    assert article.text == f"Harga beras naik\n{BODY}"
    assert (article.title, article.source) == ("Harga beras naik", name)
    assert article.metadata == KNOWN


def test_carried_fields_come_back_as_they_were() -> None:
    row = {"text": "Halo. Siap.", "tags": ["a", {"b": None}], "views": 10, "share": 0.5, "ok": True}
    (article,) = load_many_stream(io.BytesIO(json.dumps(row).encode()), "standard input")
    assert isinstance(article, Article)
    written = record(Result(article, Analysis("id", "1")))["carried"]
    assert written == {"tags": ["a", {"b": None}], "views": 10, "share": 0.5, "ok": True}


@pytest.mark.parametrize("form", ["{}\n", "[{}]"])
def test_what_sorot_wrote_is_the_same_article_again(form: str, tmp_path: Path) -> None:
    (article,) = many("b.csv", table([ROW]).encode(), tmp_path)
    assert isinstance(article, Article)
    written = json.dumps(record(Result(article, Analysis("id", "1"))), indent=len(form) - 3 or None)
    (again,) = many("c.json", form.replace("{}", written).encode(), tmp_path)
    assert again == article


def test_a_bad_row_is_told_with_its_line_and_the_others_are_read(tmp_path: Path) -> None:
    data = '{"text": "Satu."}\n{"text": \n\n{"judul": "x"}\n{"teks": ""}\n[1]\n{"teks": "Dua."}\n'
    found = many("a.jsonl", data.encode(), tmp_path)
    told = [
        (one.name.rpartition(":")[2], one.reason) for one in found if isinstance(one, LoadError)
    ]
    assert [one.text for one in found if isinstance(one, Article)] == ["Satu.", "Dua."]
    assert told == [
        ("2", LoadReason.DAMAGED),
        ("4", LoadReason.NO_TEXT_FIELD),
        ("5", LoadReason.EMPTY),
        ("6", LoadReason.DAMAGED),
    ]


LONG = ("Harga beras naik kata Sari. " * 10).strip()


@pytest.mark.parametrize(
    ("rows", "texts", "carried"),
    [
        ("no,apa\n1," + LONG, 1, "no"),
        (f"1,{LONG}\n2,{LONG}", 2, "column 1"),
        (f"isi,,\n{LONG},a,b,c", 1, "column 2"),
    ],
)
def test_the_long_column_is_the_text_where_no_name_says_so(
    rows: str, texts: int, carried: str, tmp_path: Path
) -> None:
    found = many("a.csv", rows.encode(), tmp_path)
    assert [one.text for one in found if isinstance(one, Article)] == [LONG] * texts
    first = found[0]
    assert isinstance(first, Article)
    assert first.metadata.carried[0][0] == carried


def test_a_cell_may_hold_lines_marks_and_markup(tmp_path: Path) -> None:
    data = (
        'judul,content\n"A ""B""","<p>Satu &amp; dua.</p><p>Tiga.</p>"\nC,"Empat.\r\n\r\nLima."\n'
    )
    texts = [one.text for one in many("a.csv", data.encode(), tmp_path) if isinstance(one, Article)]
    assert texts == ['A "B"\nSatu & dua.\nTiga.', "C\nEmpat.\nLima."]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.csv", b"", LoadReason.EMPTY),
        ("a.csv", b"a,b\n1,2\n", LoadReason.NO_TEXT_FIELD),
        ("a.csv", b"satu baris saja", LoadReason.NO_TEXT_FIELD),
        ("a.json", b'[{"text": "Satu."', LoadReason.DAMAGED),
        ("a.json", b"[]", LoadReason.EMPTY),
        ("a.jsonl", b"[" * 100_000, LoadReason.DAMAGED),
        ("a.jsonl", b'{"a":' * 100_000, LoadReason.DAMAGED),
        ("a.jsonl", b'{"text": "' + b"x" * ROW_LIMIT, LoadReason.TOO_LARGE),
        ("a.csv", b'text\n"' + b"x\n" * ROW_LIMIT, LoadReason.TOO_LARGE),
        ("a.json", b'[{"text":\n"' + b"x" * ROW_LIMIT, LoadReason.TOO_LARGE),
    ],
)
def test_what_is_no_table_of_articles(
    name: str, data: bytes, reason: LoadReason, tmp_path: Path
) -> None:
    last = many(name, data, tmp_path)[-1]
    assert isinstance(last, LoadError)
    assert last.reason is reason


def test_a_file_without_one_article_is_given_up(tmp_path: Path) -> None:
    assert len(many("a.jsonl", b'{"a": 1}\n' * 5000, tmp_path)) == 20


def test_the_first_article_is_the_one_to_open(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"x": 1}\n{"text": "Satu."}\n{"text": "Dua."}\n', encoding="utf-8")
    assert load(path).text == "Satu."


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Satu."}\n' * 9, encoding="utf-8")
    answers = iter([False, False, True])
    *articles, end = load_many(path, lambda: next(answers))
    assert len(articles) == 2
    assert isinstance(end, LoadError)
    assert end.reason is LoadReason.STOPPED


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2024-07-10", "2024-07-10"),
        ("2024", "2024"),
        ("10/07/2024", "2024-07-10"),
        ("Juli 10, 2024", "2024-07-10"),
        ("2024-07-10 14:30:00", "2024-07-10T14:30:00"),
        (1720596600, "2024-07-10T07:30:00+00:00"),
        ("1720596600000", "2024-07-10T07:30:00+00:00"),
        ("kemarin", None),
        (None, None),
    ],
)
def test_dates_in_any_form(value: object, date: str | None) -> None:
    row = json.dumps({"text": "Halo. Siap.", "date": value}).encode()
    (article,) = load_many_stream(io.BytesIO(row), "x")
    assert isinstance(article, Article)
    assert article.metadata.published == date
    assert bool(article.metadata.carried) is (date is None)


def test_articles_come_as_the_pipe_brings_them() -> None:
    asked = 0

    class Slow(io.BytesIO):
        def read1(self, _size: int | None = -1, /) -> bytes:  # type: ignore[explicit-override]
            nonlocal asked
            asked += 1
            return f'{{"text": "Kalimat {asked}."}}\n'.encode()

    found = load_many_stream(Slow(), "standard input")
    texts = [one.text for one, _ in zip(found, range(3), strict=False) if isinstance(one, Article)]
    assert texts == ["Kalimat 1.", "Kalimat 2.", "Kalimat 3."]
    assert asked <= 4
