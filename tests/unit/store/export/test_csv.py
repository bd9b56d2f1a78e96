import csv
import io

import pytest

from desktop.model.analysis import Analysis, Quote, QuoteKind
from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.store.export.record import Result
from desktop.store.export.table import COLUMNS, csv_rows


def read(*results: Result) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(csv_rows(results)))))


def test_one_row_a_quote(full: Result, bare: Result) -> None:
    first, second = read(full, bare)
    assert tuple(first) == COLUMNS
    assert first["article"] == second["article"] == full.article.id
    assert (first["outlet"], first["published"]) == ("Warta, Contoh", "2025-02-03")
    assert (first["url"], first["engine"]) == ("https://warta.example/1", "1.0.0")
    assert (first["speaker"], first["role"], first["class"]) == ("Ani Wijaya", "Menteri", "named")
    assert (first["source"], first["cue"], first["via"]) == ("Ani Wijaya", "kata", "Warta")
    assert first["text"] == full.article.text[int(first["start"]) : int(first["end"])]
    assert (second["speaker"], second["cue"], second["confidence"]) == ("", "", "1")


@pytest.mark.parametrize("opening", ["=", "+", "-", "@"])
def test_no_cell_is_run_as_a_formula(opening: str) -> None:
    text = f'{opening}HYPERLINK("x")'
    whole = Span(0, len(text))
    quote = Quote("q1", whole, QuoteKind.DIRECT)
    article = Article(text, (Paragraph(whole),), source=f"{opening}a.txt")
    (row,) = read(Result(article, Analysis("id", "1", (quote,))))
    assert (row["text"], row["file"]) == (f"'{text}", f"'{opening}a.txt")
