"""One article in every format: the words and the marks are the same."""

import csv
import io
import json
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from textwrap import wrap

import pytest

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.nlp.pipeline import Analyser
from desktop.reading.loader import load
from desktop.store.export.record import Result, record
from tests.made.docx import docx, paragraph, run, table
from tests.made.pdf import Text, pdf

TITLE = "Penulis Mesir Baca Karya di Yogyakarta"
ARABIC = "نجيب محفوظ"
LEDE = (
    "YOGYAKARTA — Pembacaan karya sastrawan Mesir " + ARABIC + " akan digelar di Taman Budaya"
    " Yogyakarta pada Sabtu (13/7/2024). “Kami mengundang siapa saja, dari anak-anak sampai orang"
    " tua,” kata Kepala Dinas Kebudayaan Rini Wulandari di kantornya, Rabu."
)
SECOND = (
    "Rini menjelaskan bahwa acara itu didukung oleh Kementerian Kebudayaan dan Kedutaan Besar"
    " Mesir. Menurut dia, undang-undang baru memberi daerah kebebasan untuk menyelenggarakan"
    " kegiatan semacam itu. “Ini ‘pesta’ bersama kita,” ujarnya…"
)
HEADING = "Harga tiket"
THIRD = (
    "Penyelenggara, José Pranoto, mengatakan tiket dijual mulai Kamis. “Kami berharap gedung"
    " penuh,” kata Pranoto. Sekitar 700 orang diperkirakan datang ke pembukaan."
)
ROWS = (("Kelas", "Harga", "Kursi"), ("Utama", "Rp150.000", "120"), ("Biasa", "Rp75.000", "580"))
LAST = (
    "Gubernur Daerah Istimewa Yogyakarta meminta warga menjaga ketertiban selama acara. “Datanglah"
    " lebih awal,” katanya. Panitia menyediakan bus dari Stasiun Tugu dan Terminal Giwangan."
)
TABLE = tuple(" | ".join(row) for row in ROWS)
PARAGRAPHS = (LEDE, SECOND, HEADING, THIRD, *TABLE, LAST)
TEXT = "\n".join((TITLE, *PARAGRAPHS))
PLAIN = TITLE + "\n\n" + "\n\n".join(PARAGRAPHS) + "\n"


def markdown() -> str:
    rows = "\n".join(f"| {row} |" for row in (TABLE[0], "--- | --- | ---", *TABLE[1:]))
    second = SECOND.replace("‘pesta’", "*‘pesta’*").replace("Mesir", "[Mesir](https://x.example)")
    lede = "\n".join(wrap(LEDE, 60, break_on_hyphens=False))
    return f"# {TITLE}\n\n{lede}\n\n{second}\n\n## {HEADING}\n\n{THIRD}\n\n{rows}\n\n{LAST}\n"


def page(charset: str) -> str:
    cells = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in ROWS
    )
    return (
        f"<!DOCTYPE html><html lang=id><head><meta charset={charset}><title>{TITLE}</title></head>"
        f"<body><nav><a href=/>Beranda</a></nav><article><h1>{TITLE}</h1>\n<p>{LEDE}</p>\n"
        f"<p>{SECOND.replace('…', '&hellip;')}</p>\n<h2>{HEADING}</h2>\n<p>{THIRD}</p>\n"
        f"<table>{cells}</table>\n<p>{LAST}</p></article><footer>© 2024</footer></body></html>"
    )


def word() -> bytes:
    half = len(SECOND) // 2
    changed = f"<w:ins>{run(SECOND[half:])}</w:ins><w:del>{run(' Kalimat lama.')}</w:del>"
    return docx(
        paragraph(run(TITLE), style="Judul"),
        paragraph(*(run(part) for part in re.split(f"({ARABIC})", LEDE))),
        paragraph(run(SECOND[:half], "<w:i/>"), changed),
        paragraph(run(HEADING), style="Judul2"),
        paragraph(run(THIRD)),
        table(*ROWS),
        paragraph(run(LAST)),
    )


def drawn(words: str) -> str:
    """A line as a PDF has it: words from right to left lie there backwards."""
    return words.replace(ARABIC, ARABIC[::-1])


def divided(text: str, width: int) -> Iterator[str]:
    """The lines of a column in which long words are divided."""
    line = ""
    for word in text.replace(ARABIC, ARABIC.replace(" ", "\0")).split(" "):
        room = width - len(line) - 2
        if len(line) + len(word) < width:
            line = f"{line} {word}".strip()
        elif room > 4 and len(word) > room + 3 and word[: room + 3].isalpha():
            yield f"{line} {word[:room]}-".replace("\0", " ")
            line = word[room:]
        else:
            # "anak-anak" and "undang-undang" are divided at their own hyphen.
            head, hyphen, tail = word.partition("-")
            fits = hyphen and len(head) <= room
            yield (f"{line} {head}-" if fits else line).replace("\0", " ")
            line = tail if fits else word
    yield line.replace("\0", " ")


def columns() -> bytes:
    """Two columns on two pages, with headers and numbers of pages."""
    width = 42
    flow: list[tuple[float, float, str, float]] = []
    below = 0.0
    for text in (LEDE, SECOND, HEADING, THIRD, *ROWS, LAST):
        if isinstance(text, tuple):
            flow += [(below, 70.0 * number, cell, 11.0) for number, cell in enumerate(text)]
            below += 14
            continue
        size = 14.0 if text == HEADING else 11.0
        for line in divided(text, width):
            flow.append((below, 0, line, size))
            below += 14 if size == 11 else 18
        below += 8
    # A column holds so many points; what does not fit goes into the next.
    depth = 150.0
    pages: list[list[Text]] = [[Text(60, 780, TITLE, 20)], []]
    starts: dict[int, float] = {}
    for y, x, line, size in flow:
        number = int(y // depth)
        top = starts.setdefault(number, y)
        left = 60 if number % 2 == 0 else 320
        pages[number // 2].append(Text(left + x, 740 - (y - top), drawn(line), size))
    for number, page in enumerate(pages, 1):
        page.append(Text(60, 815, "Warta Contoh, 10 Juli 2024", 8))
        page.append(Text(280, 40, f"Halaman {number}", 8))
    return pdf(pages)


def one_column() -> bytes:
    found = [Text(60, 780, TITLE, 18)]
    y = 750.0
    for text in PARAGRAPHS:
        for line in wrap(text, 85):
            found.append(Text(60, y, drawn(line), 11, bold=text == HEADING))
            y -= 14
        y -= 8
    return pdf([found])


def semicolons() -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";")
    writer.writerows([("No", "Judul", "Isi Berita"), (1, TITLE, "\n\n".join(PARAGRAPHS))])
    return stream.getvalue()


def written(folder: Path) -> str:
    path = folder / "first.txt"
    path.write_text(PLAIN, encoding="utf-8")
    return json.dumps(record(Result(load(path), Analysis("id", "1"))))


ROW = {"title": TITLE, "content": list(PARAGRAPHS)}
FORMATS = {
    **{f"{codec}.txt": PLAIN.encode(codec) for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-32")},
    "windows-1256.txt": PLAIN.encode("windows-1256"),
    "utf-16-be.txt": PLAIN.encode("utf-16-be"),
    "article.md": markdown().encode(),
    "utf-8.html": page("utf-8").encode(),
    "windows-1256.html": page("windows-1256").encode("windows-1256"),
    "utf-16.html": page("utf-16").encode("utf-16"),
    "article.docx": word(),
    "columns.pdf": columns(),
    "article.pdf": one_column(),
    "article.csv": semicolons().encode("utf-8-sig"),
    "1256.csv": semicolons().encode("windows-1256"),
    "article.jsonl": json.dumps(ROW).encode() + b"\n",
    "article.json": json.dumps([ROW], indent=1, ensure_ascii=False).encode(),
}


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser()


@pytest.fixture(scope="module")
def expected(analyser: Analyser, tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    path = tmp_path_factory.mktemp("corpus") / "a.txt"
    path.write_text(PLAIN, encoding="utf-8")
    return marks(load(path), analyser)


def marks(article: Article, analyser: Analyser) -> list[object]:
    """What is marked, by words: places differ by what stands between the cells of a table."""
    found = analyser.analyse(article)
    quotes = [
        (quote.kind, quote.span.of(article.text), quote.speaker and quote.speaker.name)
        for quote in found.quotes
    ]
    entities = [
        (entity.kind, entity.name, [span.of(article.text) for span in entity.mentions])
        for entity in found.entities
    ]
    return [*quotes, *sorted(entities)]


@pytest.mark.parametrize("name", [*FORMATS, "sorot.json"])
def test_words_and_marks_are_the_same_in_every_format(
    name: str, tmp_path: Path, analyser: Analyser, expected: list[object]
) -> None:
    path = tmp_path / name
    path.write_bytes(FORMATS[name] if name in FORMATS else written(tmp_path).encode())
    article = load(path)
    assert article.title == TITLE
    assert ARABIC in article.text
    assert SequenceMatcher(None, TEXT, article.text, autojunk=False).ratio() >= 0.99
    assert marks(article, analyser) == expected


def test_the_article_has_marks_of_all_sorts(expected: list[object]) -> None:
    assert len(expected) >= 15
