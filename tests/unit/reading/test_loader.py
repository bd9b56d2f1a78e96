import codecs
import io
import os
import socket
import tempfile
from pathlib import Path

import pytest
from typing_extensions import override

from desktop.model.article import ParagraphKind
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.files import LIMIT
from desktop.reading.loader import load, load_stream
from desktop.resources import root

TEXT = "“Kami siap,” kata Menteri José di Jakarta, Senin."


def test_the_bundled_article_has_no_title_and_one_subheading() -> None:
    article = load(root() / "sample" / "nato-ukraina.txt")
    kinds = [paragraph.kind for paragraph in article.paragraphs]
    assert (article.title, article.source) == (None, "nato-ukraina.txt")
    assert kinds.count(ParagraphKind.HEADING) == 1
    assert article.paragraphs[3].span.of(article.text) == "Putusan NATO"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode() + b"\x00\r\n",
    ],
    ids=["plain", "utf-8 mark", "utf-16-le mark", "utf-16-be mark", "one NUL"],
)
def test_text_with_or_without_a_byte_order_mark(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "artikel.txt"
    path.write_bytes(data)
    assert load(path).text == TEXT
    assert load_stream(io.BytesIO(data), "standard input").text == TEXT


@pytest.mark.parametrize(
    ("data", "reason", "detail"),
    [
        (b"", LoadReason.EMPTY, ""),
        (b" \n", LoadReason.EMPTY, ""),
        (b"\xef\xbb\xbf\n", LoadReason.EMPTY, ""),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", LoadReason.BINARY, ""),
        (b"\x00\x01\x02\x03", LoadReason.BINARY, ""),
        (b"{\\rtf1 x}", LoadReason.UNKNOWN_KIND, "RTF"),
        (b"<html><title>x</title></html>", LoadReason.EMPTY, ""),
    ],
)
def test_bytes_that_are_no_article(
    tmp_path: Path, data: bytes, reason: LoadReason, detail: str
) -> None:
    path = tmp_path / "artikel.txt"
    path.write_bytes(data)
    with pytest.raises(LoadError) as caught:
        load(path)
    assert (caught.value.name, caught.value.reason) == (str(path), reason)
    assert caught.value.detail == detail


def refused(path: Path) -> LoadReason:
    with pytest.raises(LoadError) as caught:
        load(path)
    assert caught.value.name == str(path)
    return caught.value.reason


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert refused(tmp_path) is LoadReason.FOLDER
    assert refused(tmp_path / "tidak-ada.txt") is LoadReason.MISSING
    assert refused(tmp_path / "nul\x00.txt") is LoadReason.MISSING
    assert refused(loop) is LoadReason.UNREADABLE
    assert refused(tmp_path / ("x" * 300)) is LoadReason.UNREADABLE
    assert refused(Path("https://example.org/berita")) is LoadReason.ADDRESS


@pytest.mark.skipif(os.name == "nt", reason="Windows has none of these")
def test_what_could_wait_for_ever_is_refused(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    assert refused(fifo) is LoadReason.NOT_A_FILE
    assert refused(Path("/dev/null")) is LoadReason.NOT_A_FILE
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{folder}/s")
        assert refused(Path(folder) / "s") is LoadReason.NOT_A_FILE


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "rahasia.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert refused(path) is LoadReason.NO_PERMISSION


def test_permission_denied_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", deny)
    assert refused(tmp_path / "x.txt") is LoadReason.NO_PERMISSION


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "besar.txt"
    with path.open("wb") as stream:
        stream.truncate(LIMIT + 1)
    assert refused(path) is LoadReason.TOO_LARGE


def test_a_stream_that_breaks() -> None:
    class Broken(io.RawIOBase):
        @override
        def read(self, _size: int = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(LoadError) as caught:
        load_stream(Broken(), "standard input")  # type: ignore[arg-type]
    assert caught.value.detail == "Input/output error"
    assert str(caught.value) == (
        "standard input: the system could not read it (Input/output error)"
    )
