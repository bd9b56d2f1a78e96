"""What is fuzzed: each takes any bytes, and raises nothing but what Sorot says it raises."""

import io
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.corpus.items import Item
from desktop.corpus.work import work
from desktop.model.article import Article
from desktop.reading.errors import LoadError
from desktop.reading.formats import read
from desktop.reading.kinds import Kind
from desktop.reading.loader import load_many_open
from desktop.reading.plain import from_text

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample"
FOUND = Path(__file__).parent / "corpus"


def file(suffix: str) -> Callable[[bytes], None]:
    """A file with that end of its name."""

    def target(data: bytes) -> None:
        for found in load_many_open(io.BytesIO(data), Path(f"x{suffix}")):
            assert isinstance(found, (Article, LoadError))

    return target


def foreign(kind: Kind) -> Callable[[bytes], None]:
    """A file that the app reads in a process of its own; here in this one."""

    def target(data: bytes) -> None:
        with suppress(LoadError):
            read(kind, data, "x")

    return target


def analysis(data: bytes) -> None:
    """A text from reading to its line of JSON; every part lies where it says."""
    try:
        article = from_text(data.decode("utf-8", "replace"), "x")
    except LoadError:
        return
    outcome = work(Item("x", article))
    assert outcome.error is None, outcome.error
    made = json.loads(outcome.line)
    parts = [*made["quotes"], *(one for each in made["entities"] for one in each["mentions"])]
    for part in parts:
        assert part["text"] == made["article"]["text"][part["start"] : part["end"]]


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": file(".txt"),
    "page": file(".html"),
    "markdown": file(".md"),
    "json": file(".jsonl"),
    "table": file(".csv"),
    "mhtml": file(".mhtml"),
    "pdf": foreign(Kind.PDF),
    "docx": foreign(Kind.DOCX),
    "analysis": analysis,
}
