"""Files made to do harm: each is read or refused, and takes neither the time nor the memory."""

import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.reading.errors import LoadReason
from desktop.reading.loader import load_many
from tests.made.docx import archive, docx, paragraph, run
from tests.made.pdf import Text, pdf

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="Linux says the peak of memory there"
)
#: Reads a file and says how that ended and how much memory it and what it started took at most.
CHILD = """
import re, resource, sys
from pathlib import Path
from desktop.reading.errors import LoadError
from desktop.reading.loader import load
try:
    found = "READ" if load(Path(sys.argv[1])).text else "NOTHING"
except LoadError as error:
    found = error.reason.name
own = re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]
print(found, own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
PAGE = b"<html><head><title>Beras naik</title></head><body>"
LAUGHS = b'<!DOCTYPE html [<!ENTITY a "ha">%b]>' % b"".join(
    b'<!ENTITY %c "%b">' % (98 + number, b"&%c;" % (97 + number) * 10) for number in range(12)
)
SOUND = docx(paragraph(run("Halo. Siap.")))


def inflating_pdf() -> bytes:
    """A page whose few kilobytes unpack to 200 MB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(200)) + packer.flush()
    start = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    sound = pdf([[Text(60, 700, "Halo. Siap.")]])
    head, _, rest = sound.partition(b"9 0 obj\n")
    return head + b"9 0 obj\n" + start + packed + b"\nendstream\nendobj\n" + rest


def lying_zip() -> bytes:
    """An archive that says its text is short; it is not."""
    data = archive({"word/document.xml": b" " * 60_000_000})
    return data.replace((60_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))


FILES: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "bomb.docx": (lambda: archive({"word/document.xml": b" " * 80_000_000}), {"TOO_LARGE"}),
    "lying.docx": (lying_zip, {"DAMAGED", "TOO_LARGE"}),
    "laughs.docx": (
        lambda: archive({"word/document.xml": LAUGHS + b"<x>&m;</x>"}),
        {"DAMAGED", "EMPTY"},
    ),
    "laughs.xhtml": (lambda: LAUGHS + PAGE + b"<p>&m; Halo. Siap.", {"READ"}),
    "cut.pdf": (lambda: pdf([[Text(60, 700, "Halo. Siap.")]])[:500], {"DAMAGED"}),
    "inflating.pdf": (inflating_pdf, {"READ", "DAMAGED", "PICTURES"}),
    "picture.pdf": (lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 99, {"BINARY"}),
    "word.pdf": (lambda: SOUND, {"READ"}),
    "word.txt": (lambda: SOUND, {"READ"}),
    "text.docx": (lambda: b"Halo. Siap.", {"READ"}),
    "cut.docx": (lambda: SOUND[:-40], {"DAMAGED"}),
    "zeros.txt": (lambda: bytes(1_000_000), {"BINARY"}),
    "no-utf-8.txt": (lambda: bytes(range(128, 256)) * 10_000, {"ENCODING"}),
    "nested.html": (lambda: PAGE + b"<div>" * 100_000 + b"Halo. Siap.", {"READ"}),
    "clipping.html": (lambda: b"<div>" * 100_000 + b"Halo. Siap.", {"READ"}),
    "signs.md": (lambda: b"[" * 30_000, {"READ"}),
    "columns.csv": (lambda: b"," * 4_000_000 + b"\n1\n", {"DAMAGED"}),
    "open.csv": (lambda: b'text\n"' + b"x," * 6_000_000, {"TOO_LARGE"}),
    "nested.json": (lambda: b'[{"text":' + b"[" * 1_000_000, {"DAMAGED"}),
    "keys.jsonl": (
        lambda: b"{" + b",".join(b'"%d":1' % key for key in range(300_000)) + b"}",
        {"DAMAGED"},
    ),
    "lists.jsonl": (lambda: b'{"text":"a","x":[' + b"[]," * 1_500_000 + b"1]}", {"READ"}),
}


def outcome(path: Path, repository: Path) -> str:
    """How reading a file ended, within 1 GB and (but for a slow machine) 30 seconds."""
    command = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(command, cwd=repository, capture_output=True, check=True, timeout=90)
    found, *peaks = done.stdout.decode().split()
    assert max(map(int, peaks)) < 1_000_000
    return found


@pytest.mark.parametrize("name", FILES)
def test_it_is_read_or_refused_within_limits(name: str, tmp_path: Path, repository: Path) -> None:
    make, allowed = FILES[name]
    path = tmp_path / name
    path.write_bytes(make())
    assert outcome(path, repository) in allowed


@pytest.mark.parametrize("suffix", ["txt", "html", "md", "pdf", "docx", "csv", "jsonl"])
def test_half_a_gigabyte_of_nothing(suffix: str, tmp_path: Path, repository: Path) -> None:
    path = tmp_path / f"besar.{suffix}"
    with path.open("wb") as stream:
        stream.truncate(500_000_000)
    assert outcome(path, repository) == "TOO_LARGE"


@pytest.mark.parametrize("suffix", ["pdf", "docx", "jsonl", "csv", "md"])
def test_what_is_no_file_does_not_hold_the_reader(
    suffix: str, tmp_path: Path, repository: Path
) -> None:
    fifo, device, folder, loop = (tmp_path / f"{name}.{suffix}" for name in "abcd")
    os.mkfifo(fifo)
    device.symlink_to("/dev/zero")
    folder.mkdir()
    loop.symlink_to(loop)
    found = [next(load_many(path)) for path in (fifo, device, folder, loop)]
    assert [getattr(one, "reason", None) for one in found] == [
        LoadReason.NOT_A_FILE,
        LoadReason.NOT_A_FILE,
        LoadReason.FOLDER,
        LoadReason.UNREADABLE,
    ]


def test_a_file_that_goes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Halo. Siap."}\n' * 9000, encoding="utf-8")
    articles = load_many(path)
    next(articles)
    path.unlink()
    assert sum(1 for _ in articles) == 8999
    (gone,) = load_many(path)
    assert getattr(gone, "reason", None) is LoadReason.MISSING
