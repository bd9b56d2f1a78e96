"""What a coded sheet says of the instrument: precision, recall, and how far the coders agree."""

import csv
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.corpus.alpha import alpha
from desktop.corpus.sampling import CODED, CODERS, NONE

#: Of the normal distribution, for intervals of 95 %.
_Z = 1.959963984540054
#: Cells are numbers from 0; this many quotes are in no sentence.
_MOST = 1000

Row = Mapping[str, str]


class NoSheetError(ValueError):
    """A file is no coded sheet; the text says where."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its 95 % interval (0 to 1), and how many codings it rests on."""

    value: float
    low: float
    high: float
    codings: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """All that a sheet tells; None where nothing was coded that could tell it."""

    precision: Share | None
    speakers: Share | None
    recall: Share | None
    #: Krippendorff's alpha of each thing that is coded.
    alphas: Mapping[str, float | None]


def read_sheet(path: Path) -> list[Row]:
    """The rows of a sheet that `sorot sample` made and coders filled in.

    Raises:
        OSError: it cannot be read.
        NoSheetError: columns are missing, or a cell is no number.
    """
    wanted = {"kind", "weight", *(f"{what}_{coder}" for coder in CODERS for what in CODED)}
    with path.open(encoding="utf-8-sig", newline="") as stream:
        head = stream.readline()
        stream.seek(0)
        # A spreadsheet where the comma is the decimal sign writes semicolons.
        reader = csv.DictReader(stream, delimiter=";" if head.count(";") > head.count(",") else ",")
        missing = wanted - set(reader.fieldnames or ())
        if missing:
            raise NoSheetError(f"{path}: {', '.join(sorted(missing))}")
        rows: list[Row] = [
            {name: cell or "" for name, cell in row.items() if name} for row in reader
        ]
    for number, row in enumerate(rows, 2):
        _check(row, f"{path}:{number}")
    return rows


def _check(row: Row, name: str) -> None:
    try:
        good = float(row["weight"].replace(",", ".")) > 0
        for coder in CODERS:
            good &= all((_code(row, what, coder) or 0) in {0, 1} for what in ("quote", "speaker"))
            good &= 0 <= (_code(row, "missed", coder) or 0) < _MOST
    except ValueError as error:
        raise NoSheetError(name) from error
    if not good:
        raise NoSheetError(name)


def agreement(rows: Sequence[Row]) -> Agreement:
    """What a sheet tells; rows are weighted, so that it holds for all that was drawn from."""
    found = [row for row in rows if row["kind"] != NONE]
    return Agreement(
        _share(found, lambda row, coder: _ratio(_code(row, "quote", coder), 0)),
        _share(found, _speaker),
        _recall(rows),
        {
            what: _alpha([_code(row, what, coder) for coder in CODERS] for row in rows)
            for what in CODED
        },
    )


def wilson(successes: float, size: float) -> tuple[float, float]:
    """The 95 % interval of a share, within 0 and 1 even where it is 0 or 1 itself.

    Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference,
    JASA 22 (1927).
    """
    share, extra = successes / size, _Z * _Z / size
    middle = (share + extra / 2) / (1 + extra)
    half = _Z * math.sqrt(share * (1 - share) / size + extra / (4 * size)) / (1 + extra)
    return max(0.0, middle - half), min(1.0, middle + half)


#: Of so many things so many right.
_Ratio = tuple[float, float]


def _share(rows: Iterable[Row], coded: Callable[[Row, int], _Ratio | None]) -> Share | None:
    """The weighted share of what is right, over rows and coders.

    The interval is that of as many rows of one weight as tell as much (Kish's effective size);
    two codings of one row are one observation.
    """
    right = whole = squares = 0.0
    codings = 0
    for row in rows:
        ratios = [ratio for coder in CODERS if (ratio := coded(row, coder)) is not None]
        if not ratios:
            continue
        weight = float(row["weight"].replace(",", "."))
        size = weight * sum(each[1] for each in ratios) / len(ratios)
        right += weight * sum(each[0] for each in ratios) / len(ratios)
        whole += size
        squares += size * weight
        codings += len(ratios)
    if not whole:
        return None
    share, effective = right / whole, whole * whole / squares
    return Share(share, *wilson(share * effective, effective), codings)


def _ratio(right: int | None, missed: int) -> _Ratio | None:
    return None if right is None else (right, 1 + missed)


def _speaker(row: Row, coder: int) -> _Ratio | None:
    """Whether the speaker is right, where the quote is one."""
    if _code(row, "quote", coder) == 0:
        return None
    return _ratio(_code(row, "speaker", coder), 0)


def _recall(rows: Sequence[Row]) -> Share | None:
    """Of the quotes that coders saw, those that were found; None where none is said to be missing.

    A quote that is right is found; those that are missing are said row by row.
    """
    if not any(row[f"missed_{coder}"].strip() for row in rows for coder in CODERS):
        return None

    def coded(row: Row, coder: int) -> _Ratio | None:
        right, missed = _code(row, "quote", coder), _code(row, "missed", coder)
        if right is None and missed is None:
            return None
        return right or 0, (right or 0) + (missed or 0)

    return _share(rows, coded)


def _code(row: Row, what: str, coder: int) -> int | None:
    cell = row[f"{what}_{coder}"].strip()
    return int(cell) if cell else None


def _alpha(units: Iterable[Sequence[int | None]]) -> float | None:
    found = alpha(units)
    return None if found is None else float(found)
