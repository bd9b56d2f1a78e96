import csv
import io
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.study import run
from desktop.cli.study_arguments import parse_study
from desktop.corpus.results import Results
from desktop.corpus.sampling import allotted, units
from tests.unit.corpus.material import results, rows


def drawn(path: Path, size: int, seed: int = 1) -> list[dict[str, str]]:
    stdout = io.StringIO()
    line = ["sample", str(path), "--n", str(size), "--seed", str(seed)]
    assert run(parse_study(line), stdout, io.StringIO(), "en") == 0
    return list(csv.DictReader(io.StringIO(stdout.getvalue(), newline="")))


@pytest.fixture
def made(tmp_path: Path) -> Path:
    plain: list[dict[str, object]] = [
        {"isi": f"Hujan turun {n} kali. Jalan basah.", "media": "Kabar"} for n in range(9)
    ]
    return results(tmp_path / "a.jsonl", [*rows(12), *plain])


def test_each_outlet_and_kind_has_its_share(made: Path) -> None:
    sheet = drawn(made, 30)
    assert len(sheet) == 30
    assert len({tuple(row.items()) for row in sheet}) == 30
    strata = Counter((row["outlet"], row["kind"]) for row in sheet)
    assert set(strata) >= {("Kabar", "direct"), ("Warta", "direct"), ("Kabar", "none")}
    # The weights of the rows come to all that there is to draw from.
    with Results([made]) as found:
        everything = sum(len(list(units(record))) for record in found)
    assert sum(float(row["weight"]) for row in sheet) == pytest.approx(everything, abs=0.01)


def test_rows_hold_what_is_to_be_checked_and_room_for_two(made: Path) -> None:
    for row in drawn(made, 25):
        assert row["quote"] in row["sentence"]
        assert (row["kind"] == "none") == (row["quote"] == "")
        assert not any(row[name] for name in list(row)[-6:])


def test_a_draw_is_the_same_for_the_same_seed_only(made: Path) -> None:
    assert drawn(made, 9) == drawn(made, 9)
    assert drawn(made, 9) != drawn(made, 9, seed=2)
    assert len(drawn(made, 10_000)) == len(drawn(made, 10_001))


@given(
    st.dictionaries(st.tuples(st.text(max_size=2), st.text(max_size=1)), st.integers(1, 50)),
    st.integers(1, 400),
)
def test_shares_come_to_the_size_and_no_stratum_gives_more_than_it_has(
    sizes: dict[tuple[str, str], int], size: int
) -> None:
    shares = allotted(sizes, size)
    assert sum(shares.values()) == min(size, sum(sizes.values()))
    assert all(0 <= shares[stratum] <= sizes[stratum] for stratum in sizes)
    assert min(shares.values(), default=0) == (
        1 if sizes and size >= len(sizes) else 0
    ) or size >= len(sizes)


def test_a_sheet_goes_to_a_file(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"
    line = ["sample", str(made), "--n", "3", "--output", str(out)]
    assert run(parse_study(line), io.StringIO(), io.StringIO(), "en") == 0
    assert len(list(csv.DictReader(io.StringIO(out.read_text("utf-8"))))) == 3
