"""The work on one article, which any process can do: no state but an engine that is loaded once."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.reading.errors import LoadError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.corpus.items import Item
    from desktop.model.analysis import Analysis
    from desktop.model.article import Article
    from desktop.store.export.record import Result

    Analyse = Callable[[Article], Analysis]

#: The rejects' word for what could be read but not analysed.
FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item: a line of JSON, or why there is none."""

    name: str
    #: The position of the item (see `Item`).
    position: int = 0
    line: str = ""
    result: Result | None = None
    #: Why it could not be read, or what was raised when it was analysed.
    error: LoadError | str | None = None


@functools.cache
def engine() -> Analyse:
    """The engine of this process; loading it takes a third of a second and 60 MB."""
    from desktop.nlp.pipeline import Analyser  # noqa: PLC0415 - a worker loads it, nobody else

    return Analyser().analyse


def analyse_record(record: Mapping[str, Any], source: str = "record") -> dict[str, Any]:
    """The result (form `sorot/1`) of one article that is given as named fields.

    Pure and picklable, for Dask, Spark or Ray: fields are those of a row (`text`, `title`,
    `published`, ...; unknown ones come back under `carried`). What cannot be read or analysed
    raises nothing: it comes back as `{"source", "reason", "code"}`, without a "format".
    """
    from desktop.reading.fields import article_from  # noqa: PLC0415
    from desktop.reading.records import article_of_record, is_record  # noqa: PLC0415

    try:
        if is_record(record):
            found: Article | LoadError = article_of_record(record, source)
        else:
            found = article_from(dict(record), source)
    except LoadError as error:
        found = error
    outcome = _analysed(source, 0, found, engine(), whole=False)
    made: dict[str, Any] = rejected(outcome) if outcome.error else json.loads(outcome.line)
    return made


def work(item: Item, analyse: Analyse | None = None, *, whole: bool = False) -> Outcome:
    """Read an item if that is not done yet, and analyse it; nothing is ever raised.

    `whole` keeps the result itself beside its line of JSON.
    """
    found = item.found
    if isinstance(found, Path):
        found = read_one(found)
    return _analysed(item.name, item.position, found, analyse or engine(), whole=whole)


def read_one(path: Path) -> Article | LoadError:
    """The article of a file that holds one."""
    from desktop.reading.loader import load  # noqa: PLC0415

    try:
        return load(path)
    except LoadError as error:
        return error


def rejected(outcome: Outcome) -> dict[str, str]:
    """An outcome that is none as values: which input, the reason, and the reason's short name."""
    error = outcome.error
    if isinstance(error, LoadError):
        reason = f"{error.reason}" + (f" ({error.detail})" if error.detail else "")
        return {"source": error.name, "reason": reason, "code": error.reason.name}
    return {"source": outcome.name, "reason": str(error), "code": FAILED}


def _analysed(
    name: str, position: int, found: Article | LoadError, analyse: Analyse, *, whole: bool
) -> Outcome:
    from desktop.store.export.json_lines import jsonl  # noqa: PLC0415
    from desktop.store.export.record import Result  # noqa: PLC0415

    if isinstance(found, LoadError):
        return Outcome(name, position, error=found)
    try:
        result = Result(found, analyse(found))
        line = "".join(jsonl([result]))
    except Exception as error:  # noqa: BLE001 - one article must not cost the others
        said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return Outcome(name, position, error=said)
    return Outcome(name, position, line, result if whole else None)
