import datetime as dt
import io
import json
from pathlib import Path

import pytest

from desktop.corpus.items import Inputs
from desktop.corpus.parquet import write
from desktop.corpus.work import work
from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.store.export.table import COLUMNS
from tests.unit.corpus.material import rows

pa = pytest.importorskip("pyarrow", reason="Parquet is an extra: pip install sorot[parquet]")
pq = pytest.importorskip("pyarrow.parquet")


def test_a_row_is_an_article_with_what_else_it_says(tmp_path: Path) -> None:
    day = dt.date(2024, 7, 10)
    table = pa.Table.from_pylist([row | {"tanggal": day, "kunci": [1, 2]} for row in rows(600)])
    pq.write_table(table, tmp_path / "a.parquet")
    inputs = Inputs([str(tmp_path)], io.BytesIO())
    items = list(inputs)
    assert len(items) == 600
    assert items[-1].position == inputs.total
    article = items[7].found
    assert isinstance(article, Article)
    assert article.text.startswith("Harga beras 7\n“Harga naik 7 persen,”")
    assert (article.metadata.published, article.metadata.outlet) == ("2024-07-10", "Kabar")
    assert article.metadata.carried == (("nomor", "7"), ("kunci", "[1, 2]"))


def test_what_is_no_parquet_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and nothing more")
    names = [str(tmp_path / "a.parquet"), str(tmp_path / "none.parquet")]
    found = [item.found for item in Inputs(names, io.BytesIO())]
    reasons = [one.reason for one in found if isinstance(one, LoadError)]
    assert reasons == [LoadReason.DAMAGED, LoadReason.MISSING]


def test_results_are_written_one_row_a_quote(tmp_path: Path) -> None:
    table = pa.Table.from_pylist(list(rows(3)))
    pq.write_table(table, tmp_path / "a.parquet")
    found = Inputs([str(tmp_path / "a.parquet")], io.BytesIO())
    records = [json.loads(work(item).line) for item in found]
    write(records, tmp_path / "out.parquet")
    out = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert tuple(out[0]) == COLUMNS
    quotes = [(record, quote) for record in records for quote in record["quotes"]]
    assert len(out) == len(quotes) > 6
    assert [row["text"] for row in out] == [quote["text"] for _, quote in quotes]
    assert [json.loads(row["carried"]) for row in out] == [each["carried"] for each, _ in quotes]
