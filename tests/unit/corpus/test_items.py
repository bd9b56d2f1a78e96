import csv
import io
from pathlib import Path
from typing import Any

import pytest

from desktop.corpus.items import Inputs
from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import Columns
from tests.unit.corpus.material import rows, written


def items(*names: str, columns: Columns | None = None) -> list[Any]:
    return list(Inputs(names, io.BytesIO(), columns or Columns()))


def test_a_pattern_stands_for_its_files_and_a_folder_for_all(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text("Halo.", encoding="utf-8")
    named = [Path(item.name).name for item in items(str(tmp_path / "*.txt"), str(tmp_path))]
    assert named == ["a.txt", "b.txt", "a.txt", "b.txt", "c.md"]
    (none,) = items(str(tmp_path / "*.pdf"))
    assert none.found.reason is LoadReason.NOTHING_INSIDE


def test_files_of_one_article_are_left_to_the_process_that_analyses(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Halo.</p>", encoding="utf-8")
    written(tmp_path / "b.jsonl", 2)
    first, *others = items(str(tmp_path))
    assert first.found == tmp_path / "a.html"
    assert [type(item.found) for item in others] == [Article, Article]
    assert others[1].name == f"{tmp_path / 'b.jsonl'} #2"


def test_the_position_goes_from_file_to_file_up_to_all_bytes(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        written(tmp_path / name, 3)
    inputs = Inputs([str(tmp_path)], io.BytesIO())
    positions = [item.position for item in inputs]
    assert positions == sorted(positions)
    assert positions[-1] == inputs.total == 2 * (tmp_path / "a.jsonl").stat().st_size


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_named_columns(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{suffix}"
    (row,) = rows(1)
    row = {"naskah_x": row["isi"], "text": "bukan", "url": "https://warta.example/1"}
    if suffix == "csv":
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([row.keys(), row.values()])
    else:
        import json

        path.write_text(json.dumps(row), encoding="utf-8")
    (item,) = items(str(path), columns=Columns("naskah_x", "url"))
    assert item.found.text == row["naskah_x"]
    carried = dict(item.found.metadata.carried)
    assert carried == {"text": '"bukan"', "url": '"https://warta.example/1"'}
    assert item.found.metadata.url == "https://warta.example/1"
    (none,) = items(str(path), columns=Columns("nothing"))
    assert isinstance(none.found, LoadError)
    assert none.found.reason is LoadReason.NO_TEXT_FIELD
