"""Results kept line by line as they come, so that a run which broke off is gone on with."""

import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from desktop.cli.arguments import AnalyseArguments
from desktop.corpus.items import Inputs, Item
from desktop.corpus.journal import cut, keep_lines, keys, pass_over, records
from desktop.corpus.work import Outcome, rejected
from desktop.store.export.table import COLUMNS, csv_row, rows_of

#: Forms that lines of JSON are made into at the end.
_FORMS = ("jsonl", "csv", "parquet")
_PART = ".part"


@dataclass(frozen=True, slots=True)
class Passed:
    """The items that are left, where in the inputs they begin, and how many had no result."""

    items: Iterator[Item]
    position: int = 0
    without: int = 0


class Kept:
    """A file of results and the lines that it is made from.

    Lines of JSON are written where they belong as soon as they are done. Where results stand
    there already, and for other forms, they are written beside it first (".part"): what is there
    is only replaced by what is whole.
    """

    def __init__(self, output: Path, form: str, *, resume: bool) -> None:
        self._output = output
        self._form = form
        self._resume = resume
        part = output.with_name(output.name + _PART)
        beside = form != "jsonl" or (part.exists() if resume else _has_content(output))
        self._lines = part if beside else output

    @classmethod
    def of(cls, arguments: AnalyseArguments) -> "Kept | None":
        """Where the results go, if that is a file of a form that can be gone on with."""
        output = arguments.output
        if output is None or arguments.form not in _FORMS:
            return None
        if output.exists() and not output.is_file():
            return None
        return cls(output.resolve(), arguments.form, resume=arguments.resume)

    def begin(self, inputs: Inputs) -> Passed:
        """The items that are not done yet; all of them where an earlier run is not gone on with.

        Raises:
            OSError: the place cannot be read or written.
            OtherInputsError: what is there was made from other inputs.
        """
        items = _Counted(iter(inputs))
        if not self._resume or not cut(self._lines):
            self._lines.open("wb").close()
            return Passed(items)
        without = pass_over(items, keys(self._lines), inputs.repeated())
        return Passed(items, items.position, without)

    def write(self, lines: Iterable[str]) -> None:
        """Add lines as they come, and make the file of results of all of them.

        Raises:
            OSError: the place cannot be written.
        """
        with self._lines.open("ab") as stream:
            for line in lines:
                stream.write(line.encode("utf-8", "replace"))
                # What is flushed outlives this process.
                stream.flush()
        if self._lines != self._output:
            self._finish()

    def _finish(self) -> None:
        whole = self._lines
        if self._form != "jsonl":
            whole = self._output.with_name(f".{self._output.name}.tmp")
            self._convert(whole)
        if self._output.exists():
            shutil.copymode(self._output, whole)
        whole.replace(self._output)
        self._lines.unlink(missing_ok=True)

    def _convert(self, place: Path) -> None:
        if self._form == "parquet":
            from desktop.corpus.parquet import write  # noqa: PLC0415 - pyarrow is an extra

            write(records(self._lines), place)
            return
        with place.open("w", encoding="utf-8", newline="") as stream:
            stream.write(csv_row(COLUMNS))
            for record in records(self._lines):
                stream.writelines(map(csv_row, rows_of(record)))


class _Counted:
    """Items, with the position of the last that was taken."""

    def __init__(self, items: Iterator[Item]) -> None:
        self._items = items
        self.position = 0

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        item = next(self._items)
        self.position = item.position
        return item


class Rejects:
    """A file of JSON Lines that says which inputs have no result, and why."""

    def __init__(self, path: Path | None, kept: int | None) -> None:
        """`kept` is how many lines of an earlier run stay; None: none."""
        self.path = path
        self._kept = kept or 0
        self._stream: BinaryIO | None = None

    def __enter__(self) -> Self:
        if self.path is not None:
            if self._kept:
                keep_lines(self.path, self._kept)
            self._stream = self.path.open("ab" if self._kept else "wb")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()

    def add(self, outcome: Outcome) -> None:
        """Write a line about an input that has no result."""
        if self._stream is not None:
            line = json.dumps(rejected(outcome), ensure_ascii=False) + "\n"
            self._stream.write(line.encode("utf-8", "replace"))
            self._stream.flush()


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
