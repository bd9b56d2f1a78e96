"""Results in files of JSON Lines, walked through and looked up again by number."""

import json
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self


class NoResultError(ValueError):
    """A line of a file is no result in the form `sorot/1`; the text names file and line."""


class Results:
    """The records of some files; memory holds 16 bytes for each.

    Raises:
        OSError: a file cannot be opened.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._streams: list[BinaryIO] = []
        self._files = array("Q")
        self._places = array("Q")

    def __enter__(self) -> Self:
        try:
            self._streams.extend(path.open("rb") for path in self._paths)
        except OSError:
            self._close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """All records, from the first.

        Raises:
            NoResultError: a line is no result.
        """
        del self._files[:], self._places[:]
        for number, path in enumerate(self._paths):
            place = 0
            with path.open("rb") as stream:
                for row, line in enumerate(stream, 1):
                    self._files.append(number)
                    self._places.append(place)
                    place += len(line)
                    yield _record(line, f"{path}:{row}")

    def record(self, number: int) -> dict[str, Any]:
        """The record with a number, from 0, among those that were walked through."""
        stream = self._streams[self._files[number]]
        stream.seek(self._places[number])
        return _record(stream.readline(), str(number))

    def text(self, number: int) -> str:
        """The text of an article that was walked through."""
        return str(self.record(number)["article"]["text"])

    def _close(self) -> None:
        for stream in self._streams:
            stream.close()


def _record(line: bytes, name: str) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except ValueError as error:
        raise NoResultError(name) from error
    good = isinstance(values, dict) and str(values.get("format", "")).startswith("sorot/")
    if not good:
        raise NoResultError(name)
    return dict(values)
