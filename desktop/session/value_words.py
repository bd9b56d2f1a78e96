"""What a date or a quantity comes to, as the reader's language writes it."""

from PySide6.QtCore import QDate, QLocale

from desktop.model.analysis import Amount, Entity

#: Most decimals that are told.
_DECIMALS = 4
_ISO = frozenset("0123456789-/")


def value_words(entity: Entity) -> str:
    """The value in words, "" where there is none or where the name itself says just that.

    *Rabu (10/7)* is "Rabu 10 Juli 2024", *13,17 miliar dolar AS* is "13.170.000.000 USD".
    """
    words = ""
    match entity.value:
        case Amount(amount, unit):
            words = _amount(amount, unit)
        case str(written):
            known = set(written) <= _ISO
            words = " – ".join(map(_day, written.split("/"))) if known else written
    return "" if words.casefold() == entity.name.casefold() else words


def _amount(amount: float, unit: str | None) -> str:
    decimals = f"{amount:.{_DECIMALS}f}".rstrip("0").partition(".")[2]
    number = QLocale().toString(float(amount), "f", len(decimals))
    return f"{number}%" if unit == "%" else f"{number} {unit}" if unit else number


def _day(iso: str) -> str:
    """A day, a month or a year of ISO 8601; a year that nobody knows is left out."""
    known = not iso.startswith("--")
    # A leap year stands in for an unknown one, so that 29 February is a day.
    parts = [int(part) for part in (iso if known else f"2024{iso[1:]}").split("-")]
    year, month, day = [*parts, 1, 1][:3]
    date = QDate(year, month, day)
    if not date.isValid():
        return iso
    pattern = {1: "yyyy", 2: "MMMM yyyy", 3: "dddd d MMMM yyyy"}[len(parts)]
    if not known:
        pattern = pattern.removesuffix(" yyyy").removeprefix("dddd ")
    return QLocale().toString(date, pattern)
