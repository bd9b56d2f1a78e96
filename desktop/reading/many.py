"""Files that hold several articles: how many there are, and each of them by its place."""

from itertools import islice
from pathlib import Path

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.loader import Stop, load_many, never

#: So many articles of one file are counted; a reader goes through no more one by one.
LIMIT = 10_000


def count(path: Path, stop: Stop = never) -> int:
    """How many articles of a file can be read, up to `LIMIT`; 0 where it cannot be read."""
    good = (each for each in load_many(path, stop) if isinstance(each, Article))
    return sum(1 for _ in islice(good, LIMIT))


def nth(path: Path, index: int, stop: Stop = never) -> Article:
    """The article at a place, from 0, among those that can be read.

    Raises:
        LoadError: there is none.
    """
    good = (each for each in load_many(path, stop) if isinstance(each, Article))
    found = next(islice(good, index, None), None)
    if found is None:
        raise LoadError(str(path), LoadReason.EMPTY)
    return found
