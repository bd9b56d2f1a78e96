"""A report as files: tables as CSV, charts as SVG, and one page with all of it."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from desktop.corpus.report.charts import Bar, chart
from desktop.corpus.report.counting import CLASSES, UNKNOWN, Counts, ranked, shares
from desktop.corpus.report.words import Words
from desktop.store.export.record import number as plain_number
from desktop.store.export.table import csv_row

#: Bars of a chart, and rows of a table on the page; the CSV has them all.
_SHOWN = 20
#: Who is nobody in particular stands in no list of speakers.
_NOBODY = frozenset({"anonymous", UNKNOWN})
_STYLE = """
body{font:14px/1.5 Inter,Helvetica,Arial,sans-serif;max-width:760px;margin:2em auto;color:#111}
svg{max-width:100%;height:auto;display:block;margin:1.5em 0}table{border-collapse:collapse;
width:100%;margin:1.5em 0}td,th{text-align:left;padding:3px 8px;border-bottom:1px solid #ddd}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
@media print{body{margin:0;max-width:none}svg,tr{break-inside:avoid}}
"""

Row = tuple[str | float | None, ...]


def write_report(counts: Counts, folder: Path, words: Words) -> list[Path]:
    """Write all files into a folder, which is made, and return their paths.

    Raises:
        OSError: the place cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    charts = _charts(counts, words)
    texts = {f"{name}.csv": "".join(map(csv_row, rows)) for name, rows in _tables(counts)}
    texts |= {f"{name}.svg": drawn for name, drawn in charts.items()}
    texts["report.html"] = _page(counts, charts, words)
    for name, text in texts.items():
        path = folder / name
        path.write_text(text, encoding="utf-8", newline="", errors="replace")
        written.append(path)
    return written


def _tables(counts: Counts) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "speakers", _speakers(counts)
    yield "speakers-by-month", _months(counts)
    yield "sources", _sources(counts)
    yield "outlets", _outlets(counts)


def _speakers(counts: Counts) -> Iterator[Row]:
    yield "speaker", "class", "quotes", "words", "articles"
    words = counts.by("speaker", "kind", words=True)
    for (speaker, kind), number in ranked(counts.by("speaker", "kind")):
        key = (speaker, kind)
        yield speaker, kind, number, words[key], counts.articles[key]


def _months(counts: Counts) -> Iterator[Row]:
    yield "outlet", "month", "speaker", "class", "quotes", "words"
    for cell in sorted(counts.quotes):
        yield (
            cell.outlet,
            cell.month,
            cell.speaker,
            cell.kind,
            counts.quotes[cell],
            counts.words[cell],
        )


def _sources(counts: Counts) -> Iterator[Row]:
    yield "outlet", "month", "class", "quotes", "share"
    found = counts.by("outlet", "month", "kind")
    for outlet, month in sorted({key[:2] for key in found}):
        numbers = [found[outlet, month, kind] for kind in CLASSES]
        for kind, number, share in zip(CLASSES, numbers, shares(numbers), strict=True):
            yield outlet, month, kind, number, plain_number(round(share, 4))


def _outlets(counts: Counts) -> Iterator[Row]:
    yield "outlet", "articles", "copies", "quotes", "words"
    quotes, words = counts.by("outlet"), counts.by("outlet", words=True)
    for outlet in sorted(counts.first | counts.copies):
        key = (outlet,)
        yield outlet, counts.first[outlet], counts.copies[outlet], quotes[key], words[key]


def _charts(counts: Counts, words: Words) -> dict[str, str]:
    kinds = [words.kinds[kind] for kind in CLASSES]
    return {
        "speakers": chart(words.speakers, [_named(row, words) for row in _top(counts)]),
        "outlets": chart(words.outlets, _shared(counts, "outlet", words), kinds),
        "months": chart(words.months, _shared(counts, "month", words), kinds),
    }


def _top(counts: Counts) -> list[tuple[str, int]]:
    """Those who are quoted most, with how often; one who is it in two ways stands there once."""
    found = counts.by("speaker", "kind")
    for key in list(found):
        if key[1] in _NOBODY:
            del found[key]
    return [(speaker, number) for (speaker, _kind), number in ranked(found)][:_SHOWN]


def _named(row: tuple[str, int], words: Words) -> Bar:
    return Bar(row[0], [row[1]], words.number(row[1]))


def _shared(counts: Counts, field: str, words: Words) -> list[Bar]:
    found = counts.by(field, "kind")
    rows = sorted({key[0] for key in found})
    if field == "outlet":
        rows = [key[0] for key, _ in ranked(counts.by(field))][:_SHOWN]
    bars = []
    for row in rows:
        numbers = [found[row, kind] for kind in CLASSES]
        bars.append(Bar(row or words.unsaid, shares(numbers), words.number(sum(numbers))))
    return bars


def _page(counts: Counts, charts: dict[str, str], words: Words) -> str:
    about = words.about.format(
        quotes=words.number(counts.quotes.total()),
        articles=words.number(counts.first.total()),
        copies=words.number(counts.copies.total()),
    )
    parts = [*charts.values(), _kinds(counts, words), _people(counts, words)]
    return (
        f'<!doctype html>\n<html lang="{words.language}"><head><meta charset="utf-8">'
        f"<title>{words.title}</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>{words.title}</h1>\n<p>{about}</p>\n"
        + ("\n".join(parts) if counts.quotes else f"<p>{words.nothing}</p>")
        + "\n</body></html>\n"
    )


def _kinds(counts: Counts, words: Words) -> str:
    found = counts.by("kind")
    numbers = [found[kind,] for kind in CLASSES]
    rows = [
        (words.kinds[kind], words.number(number), words.share(share))
        for kind, number, share in zip(CLASSES, numbers, shares(numbers), strict=True)
    ]
    return _table((words.kind, words.quotes, "%"), rows)


def _people(counts: Counts, words: Words) -> str:
    spoken = counts.by("speaker", "kind", words=True)
    rows: list[tuple[str, ...]] = []
    for key, number in ranked(counts.by("speaker", "kind")):
        if key[1] not in _NOBODY and len(rows) < 2 * _SHOWN:
            figures = (number, spoken[key], counts.articles[key[0], key[1]])
            rows.append((key[0], words.kinds[key[1]], *map(words.number, figures)))
    return _table((words.speaker, words.kind, words.quotes, words.said, words.articles), rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    marks = [' class="n"' if cell[:1].isdigit() else "" for cell in (rows or [head])[0]]

    def line(cells: Sequence[str], tag: str) -> str:
        return "".join(
            f"<{tag}{mark}>{escape(cell)}</{tag}>" for cell, mark in zip(cells, marks, strict=True)
        )

    body = "\n".join(f"<tr>{line(row, 'td')}</tr>" for row in rows)
    return f"<table>\n<tr>{line(head, 'th')}</tr>\n{body}\n</table>"
