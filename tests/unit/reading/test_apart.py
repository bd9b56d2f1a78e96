import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import cli
from desktop.reading import apart
from desktop.reading.apart import FLAG, command, read_apart
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.kinds import Kind
from desktop.reading.loader import load, never
from tests.made.docx import archive, docx, paragraph, run


def refused(act: Callable[[], object]) -> LoadError:
    with pytest.raises(LoadError) as caught:
        act()
    return caught.value


@pytest.fixture
def acting(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets the other process do something else."""

    def act(code: str) -> None:
        monkeypatch.setattr(apart, "command", lambda: [sys.executable, "-c", code])

    return act


def test_an_article_comes_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(
        docx(paragraph(run("Beras naik"), style="Judul"), paragraph(run("“Siap.” 😀")))
    )
    article = load(path)
    assert (article.title, article.text) == ("Beras naik", "Beras naik\n“Siap.” 😀")
    assert article.source == "a.docx"


def test_a_reason_comes_back_with_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx())
    error = refused(lambda: load(path))
    assert (error.name, error.reason) == (str(path), LoadReason.EMPTY)


def test_what_takes_too_long_is_ended(acting: Callable[[str], None]) -> None:
    acting("import time; time.sleep(60)")
    error = refused(lambda: read_apart(Kind.PDF, b"x" * 900_000, "a", never, seconds=0.3))
    assert (error.reason, error.detail) == (LoadReason.TOO_SLOW, "0.3")


def test_the_reader_may_stop_it(acting: Callable[[str], None]) -> None:
    acting("import time; time.sleep(60)")
    begun = time.monotonic()
    answers = iter([False, True])
    error = refused(lambda: read_apart(Kind.PDF, b"", "a", lambda: next(answers)))
    assert error.reason is LoadReason.STOPPED
    assert time.monotonic() - begun < 30


def test_a_large_file_reaches_a_process_that_starts_slowly(acting: Callable[[str], None]) -> None:
    acting(
        "import sys, time; time.sleep(0.4); sys.stdin.buffer.readline();"
        "import json; print('E' + json.dumps(['EMPTY', str(len(sys.stdin.buffer.read()))]), end='')"
    )
    error = refused(lambda: read_apart(Kind.PDF, b"x" * 5_000_000, "a", never))
    assert (error.reason, error.detail) == (LoadReason.EMPTY, "5000000")


@pytest.mark.parametrize("code", ["import os; os.abort()", "raise SystemExit(3)", "pass"])
def test_a_process_that_breaks_down_costs_nothing_else(
    acting: Callable[[str], None], code: str
) -> None:
    acting(code)
    error = refused(lambda: read_apart(Kind.PDF, b"x" * 900_000, "a", never))
    assert (error.reason, error.detail) == (LoadReason.DAMAGED, "PDF")


def test_a_program_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "command", lambda: ["/none/sorot"])
    error = refused(lambda: read_apart(Kind.PDF, b"", "a", never))
    assert error.reason is LoadReason.UNREADABLE


@pytest.mark.skipif(os.name == "nt", reason="Windows sets no limit")
def test_memory_is_limited() -> None:
    # So many elements want more than a gigabyte.
    data = archive({"word/document.xml": b"<x>" + b"<a/>" * 12_000_000 + b"</x>"})
    error = refused(lambda: read_apart(Kind.DOCX, data, "a", never))
    assert error.reason is LoadReason.TOO_COSTLY


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, FLAG]
    monkeypatch.setattr("desktop.reading.child.main", lambda: 7)
    assert cli.main(command()[1:]) == 7
