"""Articles in Parquet, and results written as Parquet."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import Columns, article_from
from desktop.reading.records import article_of_record, is_record
from desktop.store.export.table import COLUMNS, rows_of

#: Rows that are held at a time; an article has some kilobytes.
_ROWS = 256
_WHOLE = ("start", "end")
_SHARES = ("confidence",)


def articles(path: Path, columns: Columns) -> Iterator[tuple[Article | LoadError, float]]:
    """The article of each row, or why it is none, with the share of the file that is behind it."""
    name = str(path)
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra, 100 ms
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError:
        yield LoadError(name, LoadReason.UNKNOWN_KIND, "Parquet (pip install sorot[parquet])"), 1.0
        return
    try:
        with pq.ParquetFile(path) as table:
            total = max(1, table.metadata.num_rows)
            rows = (row for part in table.iter_batches(_ROWS) for row in part.to_pylist())
            for number, row in enumerate(rows, 1):
                yield _article(row, columns, f"{name}:{number}", path.name), number / total
    except FileNotFoundError:
        yield LoadError(name, LoadReason.MISSING), 1.0
    except PermissionError:
        yield LoadError(name, LoadReason.NO_PERMISSION), 1.0
    except (OSError, ValueError, pa.ArrowException):
        yield LoadError(name, LoadReason.DAMAGED, "Parquet"), 1.0


def _article(
    row: Mapping[str, Any], columns: Columns, name: str, source: str
) -> Article | LoadError:
    fields = {key: _plain(value) for key, value in row.items()}
    try:
        if is_record(fields):
            return article_of_record(fields, source)
        return article_from(fields, source, columns)
    except LoadError as error:
        return LoadError(name, error.reason, error.detail)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def write(records: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write one row a quote, with the columns of CSV, a few thousand rows at a time.

    Raises:
        OSError: the place cannot be written.
        ImportError: pyarrow is not installed.
    """
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    types = dict.fromkeys(_WHOLE, pa.int64()) | dict.fromkeys(_SHARES, pa.float64())
    schema = pa.schema([(column, types.get(column, pa.string())) for column in COLUMNS])
    with pq.ParquetWriter(path, schema) as writer:
        for rows in _batches(records):
            cells = dict(zip(COLUMNS, zip(*rows, strict=True), strict=True))
            writer.write_table(pa.table({name: list(cells[name]) for name in COLUMNS}, schema))


def _batches(records: Iterable[Mapping[str, Any]]) -> Iterator[list[tuple[Any, ...]]]:
    waiting: list[tuple[Any, ...]] = []
    for record in records:
        waiting += rows_of(record)
        if len(waiting) >= 10 * _ROWS:
            yield waiting
            waiting = []
    if waiting:
        yield waiting
