import csv
import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop.cli.study import run
from desktop.cli.study_arguments import parse_study
from desktop.corpus import analyse_record
from desktop.corpus.report.counting import counted
from desktop.corpus.results import NoResultError, Results
from desktop.store.export.table import csv_row
from tests.unit.corpus.material import results, rows

STORY = (
    "“Harga beras turun di lima kota sejak awal bulan ini,” kata Menteri Sari Wulandari di"
    " Jakarta, Senin.\nPemerintah menambah pasokan dari gudang di tiga provinsi dan menahan impor"
    " sampai panen raya selesai pada akhir April mendatang."
)


def articles() -> list[dict[str, object]]:
    lead = "Warga menyambut baik kabar itu pada Selasa pagi di pasar.\n"
    return [
        {"isi": STORY, "judul": "Harga turun", "media": "Warta", "tanggal": "2024-07-10"},
        {"isi": lead + STORY, "judul": "Beras murah", "media": "Kabar", "tanggal": "2024-07-11"},
        *list(rows(8))[1:4],
        {"isi": "“Siap,” kata seorang pejabat yang enggan disebut namanya.", "media": "<Kabar>"},
    ]


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return results(tmp_path / "a.jsonl", articles())


def read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))


def report(made: Path, folder: Path, language: str = "en") -> dict[str, Path]:
    stdout, stderr = io.StringIO(), io.StringIO()
    arguments = parse_study(["report", str(made), "--output", str(folder)])
    assert run(arguments, stdout, stderr, language) == 0
    return {Path(line).name: Path(line) for line in stdout.getvalue().splitlines()}


def test_a_copy_of_a_story_is_counted_once(made: Path) -> None:
    with Results([made]) as found:
        counts = counted(found)
    assert dict(counts.copies) == {"Kabar": 1}
    sari = {key: number for key, number in counts.by("speaker").items() if "Sari" in key[0]}
    assert sari == {("Sari Wulandari",): 1}
    assert counts.first.total() == 5


def test_tables_agree_with_the_results(made: Path, tmp_path: Path) -> None:
    files = report(made, tmp_path / "out")
    speakers = read(files["speakers.csv"])
    quotes = [
        quote
        for number, row in enumerate(articles())
        if number != 1
        for quote in analyse_record(row)["quotes"]
        if quote["within"] is None
    ]
    assert sum(int(row["quotes"]) for row in speakers) == len(quotes)
    assert sum(int(row["words"]) for row in speakers) == sum(
        len(quote["text"].split()) for quote in quotes
    )
    months = read(files["speakers-by-month.csv"])
    assert sum(int(row["quotes"]) for row in months) == len(quotes)
    assert {row["month"] for row in months} == {"2024-07", "2024-02", "2024-03", "2024-04", ""}
    (anonymous,) = [
        row
        for row in read(files["sources.csv"])
        if row["outlet"] == "<Kabar>" and row["class"] == "anonymous"
    ]
    assert (anonymous["quotes"], anonymous["share"]) == ("1", "1")
    kabar = next(row for row in read(files["outlets.csv"]) if row["outlet"] == "Kabar")
    assert (kabar["articles"], kabar["copies"]) == ("2", "1")


@pytest.mark.parametrize(
    ("language", "said"), [("id", "Yang paling sering dikutip"), ("en", "Most often quoted")]
)
def test_charts_and_page_stand_alone(language: str, said: str, made: Path, tmp_path: Path) -> None:
    files = report(made, tmp_path / "out", language)
    for name in ("speakers.svg", "outlets.svg", "months.svg"):
        drawn = ET.fromstring(files[name].read_text("utf-8"))
        assert drawn.tag == "{http://www.w3.org/2000/svg}svg"
    page = files["report.html"].read_text("utf-8")
    assert said in page
    assert "&lt;Kabar&gt;" in page
    assert "<Kabar>" not in page
    assert page.count("<svg") == 3
    assert 'src="' not in page
    assert "href=" not in page


def test_nothing_is_a_report_too(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("", encoding="utf-8")
    files = report(tmp_path / "a.jsonl", tmp_path / "out")
    assert read(files["speakers.csv"]) == []
    assert "There are no quotes." in files["report.html"].read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "said"),
    [('{"a": 1}\n', "a.jsonl:1: it is no result"), (None, "it is out of reach")],
)
def test_what_is_no_result_is_told(content: str | None, said: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "a.jsonl").write_text(content, encoding="utf-8")
    stderr = io.StringIO()
    arguments = parse_study(["report", str(tmp_path / "a.jsonl")])
    assert run(arguments, io.StringIO(), stderr, "en") == 1
    assert said in stderr.getvalue()


def test_a_record_is_found_again_by_its_number(made: Path) -> None:
    with Results([made, made]) as found:
        records = list(found)
        assert [found.record(number) for number in (7, 0, 11)] == [
            records[7],
            records[0],
            records[11],
        ]
        with pytest.raises(NoResultError):
            list(Results([made.with_name("a.jsonl"), _broken(made)]))


def _broken(made: Path) -> Path:
    path = made.with_name("b.jsonl")
    path.write_text(csv_row(("a", "b")), encoding="utf-8")
    return path
