import csv
import io
from pathlib import Path

import pytest

from desktop.cli.study import run
from desktop.cli.study_arguments import parse_study
from desktop.corpus.agreement import agreement, read_sheet, wilson
from desktop.corpus.sampling import COLUMNS


def sheet(path: Path, rows: list[tuple[str, str, str]]) -> Path:
    """Rows of a kind, a weight, and the six codes one after the other, "." where there is none."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        for kind, weight, codes in rows:
            cells = ["" if code == "." else code for code in codes]
            writer.writerow(
                dict.fromkeys(COLUMNS, "")
                | {"kind": kind, "weight": weight}
                | dict(zip(COLUMNS[-6:], cells, strict=True))
            )
    return path


# Newcombe 1998, table I: 81 of 263 and 15 of 148, method 3.
@pytest.mark.parametrize(
    ("right", "size", "interval"),
    [(81, 263, (0.2553, 0.3662)), (15, 148, (0.0624, 0.1605)), (0, 20, (0.0, 0.1611))],
)
def test_published_intervals(right: int, size: int, interval: tuple[float, float]) -> None:
    assert wilson(right, size) == pytest.approx(interval, abs=5e-5)


def test_shares_are_those_of_all_that_was_drawn_from(tmp_path: Path) -> None:
    rows = [("direct", "1", "11.11."), ("direct", "1", "10.11."), ("indirect", "8", "0..0..")]
    found = agreement(read_sheet(sheet(tmp_path / "a.csv", rows)))
    assert found.precision is not None
    assert found.precision.value == pytest.approx(2 / 10)
    assert found.precision.codings == 6
    assert found.speakers is not None
    assert found.speakers.value == pytest.approx(1.5 / 2)
    assert found.recall is None
    assert found.alphas["quote"] == 1.0
    assert found.alphas["missed"] is None


def test_recall_counts_what_is_missing_in_sentences_without_a_quote(tmp_path: Path) -> None:
    rows = [("direct", "2", "110110"), ("none", "6", "..1..."), ("none", "6", "..0...")]
    found = agreement(read_sheet(sheet(tmp_path / "a.csv", rows)))
    assert found.recall is not None
    assert found.recall.value == pytest.approx(2 / 8)
    assert found.precision is not None
    assert found.precision.value == 1


@pytest.mark.parametrize("codes", ["2.....", "x.....", "..-1..."[:6]])
def test_what_is_no_code_is_told(codes: str, tmp_path: Path) -> None:
    path = sheet(tmp_path / "a.csv", [("direct", "1", codes)])
    stderr = io.StringIO()
    assert run(parse_study(["agreement", str(path)]), io.StringIO(), stderr, "en") == 1
    assert f"{path}:2: " in stderr.getvalue()


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "precision of quotes: 1.000 [0.207; 1.000] n = 2"), ("id", "presisi kutipan: 1,000")],
)
def test_what_is_said(language: str, said: str, tmp_path: Path) -> None:
    path = sheet(tmp_path / "a.csv", [("direct", "1", "11.11.")])
    # As a spreadsheet saves it where the comma is the decimal sign.
    path.write_text(path.read_text("utf-8").replace(",", ";"), encoding="utf-8-sig")
    stdout = io.StringIO()
    assert run(parse_study(["agreement", str(path)]), stdout, io.StringIO(), language) == 0
    assert said in stdout.getvalue()
    assert len(stdout.getvalue().splitlines()) == 6
