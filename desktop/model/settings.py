"""Every preference, with its default and the values that it may have."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeGuard

from typing_extensions import override

from desktop.model.analysis import EntityKind
from desktop.model.citation_template import DEFAULT, FIELDS, Template, TemplateError

#: What marks can be shown: the six types of names, and quotes.
LAYERS = (*(kind.value for kind in EntityKind), "QUOTE")


class ThemeChoice(StrEnum):
    """Colours of the page; SYSTEM is light or dark as the desktop is."""

    SYSTEM = "system"
    LIGHT = "light"
    PAPER = "paper"
    SEPIA = "sepia"
    DARK = "dark"
    BLACK = "black"
    CONTRAST = "contrast"


class LanguageChoice(StrEnum):
    """Language of the interface."""

    SYSTEM = "system"
    INDONESIAN = "id"
    ENGLISH = "en"


class MotionChoice(StrEnum):
    """Whether things that move may; SYSTEM is as the desktop has it."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


class View(StrEnum):
    """Views of the sidebar."""

    QUOTES = "quotes"
    NAMES = "names"
    NOTES = "notes"


class Order(StrEnum):
    """How quotes are listed."""

    SPEAKER = "speaker"
    ARTICLE = "article"


class SettingError(ValueError):
    """A value that a setting cannot have; `expected` is written as in the file, for no language."""

    def __init__(self, field: str, value: object, expected: str) -> None:
        self.field = field
        self.value = value
        self.expected = expected
        super().__init__(field, value, expected)

    @override
    def __str__(self) -> str:
        return f"{self.field}: {self.value!r} is not {self.expected}"


@dataclass(frozen=True, slots=True)
class Settings:
    """The reader's preferences and what the window was like when it was last closed.

    Raises:
        SettingError: a value is of the wrong type or out of range.
    """

    #: Left, top, width and height in device-independent pixels; None before the first start.
    window: tuple[int, int, int, int] | None = None
    maximised: bool = False
    sidebar_visible: bool = True
    #: Whether the strip of who speaks where stands over the article, where there is room.
    river: bool = True
    sidebar_width: int = 380
    last_view: View = View.QUOTES
    order: Order = Order.SPEAKER
    #: Members of LAYERS.
    shown: frozenset[str] = frozenset({"QUOTE", "PERSON"})
    #: Size of the article's type in per cent.
    zoom: int = 100
    #: Distance of the article's lines in per cent of the size of type.
    leading: int = 158
    #: Width of the article's column in real characters.
    measure: int = 66
    #: Whether paragraphs beside the one that is read step back.
    paragraph_focus: bool = False
    motion: MotionChoice = MotionChoice.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: LanguageChoice = LanguageChoice.SYSTEM
    #: Whether single letters are keys while the article has the focus.
    letters_on: bool = True
    #: Ids of the hints whose keys the reader has used.
    hints_used: frozenset[str] = frozenset()
    #: Ids of the commands that were chosen by name last, latest first.
    recent_commands: tuple[str, ...] = ()
    #: Address that looks for words in the reader's browser; "{words}" stands for them.
    search_address: str = "https://duckduckgo.com/?q={words}"
    #: Path of the article on show when the window was closed.
    last_article: str | None = None
    #: How a quote is copied with its source; see `desktop.model.citation_template`.
    citation: str = DEFAULT

    def __post_init__(self) -> None:
        for field, (holds, expected) in _RULES.items():
            value = getattr(self, field)
            if not holds(value):
                raise SettingError(field, value, expected)


Rule = tuple[Callable[[object], bool], str]


def _number(low: int, high: int) -> Rule:
    return lambda value: _is_int(value) and low <= value <= high, f"{low} ... {high}"


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _choice(choices: Iterable[str]) -> Rule:
    names = tuple(str(choice) for choice in choices)
    return lambda value: isinstance(value, str) and value in names, " | ".join(
        f'"{name}"' for name in names
    )


def _switch() -> Rule:
    return lambda value: isinstance(value, bool), "true | false"


def _is_names(value: object, among: tuple[str, ...] | None = None) -> bool:
    return isinstance(value, frozenset) and all(
        isinstance(name, str) and (among is None or name in among) for name in value
    )


def _is_template(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(value.strip()) and bool(Template(value))
    except TemplateError:
        return False


def _is_window(value: object) -> bool:
    if value is None:
        return True
    if not (isinstance(value, tuple) and len(value) == 4 and all(map(_is_int, value))):
        return False
    return all(abs(number) <= 100_000 for number in value) and min(value[2:]) > 0


def _is_search(value: object) -> bool:
    return (
        isinstance(value, str) and value.startswith(("https://", "http://")) and "{words}" in value
    )


_RULES: dict[str, Rule] = {
    "window": (_is_window, "[left, top, width, height]"),
    "maximised": _switch(),
    "sidebar_visible": _switch(),
    "river": _switch(),
    "sidebar_width": _number(100, 10_000),
    "last_view": _choice(View),
    "order": _choice(Order),
    "shown": (lambda value: _is_names(value, LAYERS), f"[{', '.join(LAYERS)}]"),
    "zoom": _number(50, 300),
    "leading": _number(140, 200),
    "measure": _number(45, 90),
    "paragraph_focus": _switch(),
    "motion": _choice(MotionChoice),
    "theme": _choice(ThemeChoice),
    "language": _choice(LanguageChoice),
    "letters_on": _switch(),
    "hints_used": (_is_names, '["...", ...]'),
    "recent_commands": (
        lambda value: isinstance(value, tuple) and all(isinstance(each, str) for each in value),
        '["...", ...]',
    ),
    "search_address": (_is_search, '"https://...{words}..."'),
    "last_article": (lambda value: value is None or isinstance(value, str), '"..."'),
    "citation": (_is_template, f'"{" ".join(f"{{{field}}}" for field in FIELDS)}"'),
}
