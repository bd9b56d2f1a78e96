"""Inputs made from seeds by changing, cutting, doubling and joining parts of them."""

import json
import random
from collections.abc import Iterator

from tests.fuzz.targets import FOUND, SAMPLES
from tests.made.docx import docx, paragraph, run
from tests.made.pdf import Text, pdf

MOST = 10_000
# Words and signs that mean something to one of the readers or to the analysis.
_TOKENS = [
    *"“”\"'‘’«».,:;?!()[]{}<>&|*_#-–—\n\t\r\0",
    *("kata", "ujar", "mengatakan", " -nya", "dia", "menurut", "Menteri", "Rp5 miliar", "\ufeff"),
    *("<p>", "</p>", "<!--", "<script>", "&#x0;", "<![CDATA[", '{"text":', '"isi"', "sep=;"),
    *(
        "%PDF-1.7",
        "endobj",
        "stream",
        "PK\x03\x04",
        "```",
        "![](",
        "From: <Saved by",
        "🇮🇩",
        "e\u0301",
    ),
]


def seeds(target: str) -> list[bytes]:
    """Sound inputs, and all that were found before."""
    text = next(SAMPLES.glob("*.txt")).read_text("utf-8")[:6000]
    lines = text.split("\n")
    row = {"judul": lines[0], "isi": text, "tanggal": "10 Juli 2024"}
    quoted = text.replace('"', '""')
    made: dict[str, bytes] = {
        "page": f"<html><title>{lines[0]}</title><p>{'</p><p>'.join(lines)}</p>".encode(),
        "markdown": f"# {lines[0]}\n\n{text}".encode(),
        "json": (json.dumps(row) + "\n").encode() * 2,
        "table": f'judul,isi\nA,"{quoted}"\n'.encode(),
        "mhtml": b"From: <Saved by x>\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Halo.</p>",
        "pdf": pdf([[Text(60, 700, line[:60]) for line in lines[:3]]]),
        "docx": docx(*(paragraph(run(line[:200])) for line in lines[:5])),
    }
    found = [path.read_bytes() for path in sorted((FOUND / target).glob("*"))]
    return [made.get(target, text.encode()), *found]


def inputs(target: str, seed: int) -> Iterator[bytes]:
    """Ever more inputs for a target, the same for the same seed."""
    # Each is made of a seed by a few changes; none is longer than MOST.
    numbers = random.Random(f"{target}/{seed}")
    known = seeds(target)
    while True:
        data = bytearray(numbers.choice(known))
        for _ in range(numbers.randint(1, 8)):
            _change(data, numbers)
        yield bytes(data[:MOST])


def _change(data: bytearray, numbers: random.Random) -> None:
    start = numbers.randrange(len(data) + 1)
    end = min(len(data), start + numbers.choice((1, 1, 4, 30, 400)))
    match numbers.randrange(6):
        case 0:
            data[start:end] = numbers.randbytes(end - start)
        case 1:
            del data[start:end]
        case 2:
            data[start:start] = data[start:end] * numbers.choice((1, 2, 50))
        case 3:
            place = numbers.randrange(len(data) + 1)
            data[place:place] = data[start:end]
        case 4:
            del data[end:]
        case _:
            token = numbers.choice(_TOKENS).encode()
            data[start:start] = token * numbers.choice((1, 1, 2, 300))
