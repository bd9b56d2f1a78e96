"""Measures how web pages are read: `python -m tests.measure pages [--errors] [--only NAME]`."""

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import ndiff
from pathlib import Path
from typing import Any

from desktop.model.article import Article
from desktop.reading.encoding import decode
from desktop.reading.errors import LoadError
from desktop.reading.html import from_html

_SLOWEST = 2.0
_WORD = re.compile(r"\w+", re.UNICODE)
_FIELDS = ("title", "published", "byline", "outlet")


@dataclass(frozen=True, slots=True)
class Reading:
    """One page as read, beside how it should have been."""

    name: str
    gold: str
    found: str
    article: Article | None
    seconds: float
    precision: float
    recall: float


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if len(words) < 4:
        return Counter([tuple(words)] if words else [])
    return Counter(tuple(words[start : start + 4]) for start in range(len(words) - 3))


def agreement(gold: str, found: str) -> tuple[float, float]:
    """Precision and recall of the 4-word shingles of a text."""
    wanted, had = _shingles(gold), _shingles(found)
    shared = (wanted & had).total()
    return shared / had.total() if had else float(not wanted), (
        shared / wanted.total() if wanted else 1.0
    )


def f1(readings: Sequence[Reading]) -> tuple[float, float, float]:
    """F1 of the means of precision and recall, and these two."""
    precision = sum(reading.precision for reading in readings) / max(1, len(readings))
    recall = sum(reading.recall for reading in readings) / max(1, len(readings))
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def _read(name: str, path: Path, gold: str) -> Reading:
    html = decode(gzip.decompress(path.read_bytes()), name, page=True)
    before = time.monotonic()
    try:
        article = from_html(html, name)
    except LoadError as error:
        print(f"{name}: refused: {error}")
        article = None
    seconds = time.monotonic() - before
    found = body(article) if article else ""
    return Reading(name, gold, found, article, seconds, *agreement(gold, found))


def body(article: Article) -> str:
    """The text of an article without its title."""
    return article.text.removeprefix(article.title or "").strip()


def _score(folder: Path, only: str) -> tuple[list[Reading], dict[str, Any]]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    readings = []
    for name, page in gold.items():
        wanted = page["body"]
        text = wanted if isinstance(wanted, str) else "\n".join(wanted)
        if only in name:
            readings.append(_read(name, folder / f"{name}.html.gz", text))
    return readings, gold


def _print(title: str, readings: Sequence[Reading]) -> None:
    total, precision, recall = f1(readings)
    slowest = max((reading.seconds for reading in readings), default=0.0)
    late = sum(reading.seconds > _SLOWEST for reading in readings)
    print(
        f"{title}: F1 {total:.4f} (precision {precision:.4f}, recall {recall:.4f}) of"
        f" {len(readings)} pages; slowest {slowest:.2f} s, {late} over {_SLOWEST:.0f} s"
    )


def _fields(article: Article | None) -> dict[str, str | None]:
    if article is None:
        return {}
    found = article.metadata
    return {
        "title": article.title,
        "published": (found.published or "")[:10] or None,
        "byline": found.byline,
        "outlet": found.outlet,
    }


def _print_fields(readings: Sequence[Reading], gold: dict[str, Any]) -> None:
    for field in _FIELDS:
        pairs = [
            (reading.name, gold[reading.name][field], _fields(reading.article).get(field))
            for reading in readings
        ]
        right = sum(wanted == had for _, wanted, had in pairs)
        print(f"  {field}: {right} of {len(pairs)}")
        for name, wanted, had in pairs:
            if wanted != had:
                print(f"    {name}: {had!r} for {wanted!r}")


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _print_errors(readings: Sequence[Reading], least: float) -> None:
    for reading in sorted(readings, key=lambda one: one.precision + one.recall):
        if min(reading.precision, reading.recall) >= least:
            continue
        print(f"\n## {reading.name} P {reading.precision:.3f} R {reading.recall:.3f}")
        gold, found = _lines(reading.gold), _lines(reading.found)
        for line in ndiff(gold, found):
            if line[0] in "+-":
                print(line[:240])


def main(argv: Sequence[str] | None = None) -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(prog="pages", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--errors", action="store_true", help="list what was lost and added")
    parser.add_argument("--least", type=float, default=0.98, help="errors of pages below this")
    parser.add_argument("--set", choices=("all", "id", "61"), default="all")
    parser.add_argument("--only", default="", help="pages whose name holds this")
    options = parser.parse_args(argv)
    folder = options.shared / "data" / "pages"
    shown: list[Reading] = []
    if options.set != "id":
        readings, _ = _score(folder, options.only)
        _print("public pages", readings)
        shown += readings
    if options.set != "61":
        readings, gold = _score(folder / "id", options.only)
        _print("Indonesian pages", readings)
        _print_fields(readings, gold)
        shown += readings
    if options.errors:
        _print_errors(shown, options.least)
    return 0
