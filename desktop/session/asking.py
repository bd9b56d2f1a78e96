"""What is asked before a correction is made: which answers there are, and how far it reaches."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.model.acts import Act
from desktop.model.work import Scope
from desktop.session.fuzzy import fit

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that is offered: a name, a type, nobody."""

    value: object
    words: str
    #: What it is, stepping back.
    note: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One correction before it is made; `make` turns an answer into an act, or into nothing."""

    title: str
    #: The words that are corrected.
    about: str
    make: Callable[[object, Scope], Act | None]
    options: tuple[Option, ...] = ()
    #: The scopes that make sense, and which of them is meant at first.
    scopes: tuple[Scope, ...] = (Scope.HERE,)
    scope: Scope = Scope.HERE
    #: What stands in the field at first; typed words are an answer where `free`.
    text: str = ""
    free: bool = False
    #: What the empty field says.
    hint: str = ""
    #: Typed words stand before the options that fit them.
    typed_first: bool = False

    def fitting(self, typed: str) -> tuple[Option, ...]:
        """The options that fit what is typed, best first, and the typed words where they count."""
        wanted = typed.strip()
        if not wanted or wanted == self.text:
            offered = list(self.options)
        else:
            scored = [(fit(wanted, each.words), each) for each in self.options]
            fits = [(score, each) for score, each in scored if score is not None]
            offered = [each for _, each in sorted(fits, key=lambda pair: -pair[0])]
        named = any(each.words.casefold() == wanted.casefold() for each in offered)
        if self.free and wanted and not named:
            now = wanted == self.text
            note = translate("Asking", "as it is") if now else translate("Asking", "as typed")
            own = Option(wanted, wanted, note)
            offered.insert(0 if self.typed_first else len(offered), own)
        return tuple(offered)
