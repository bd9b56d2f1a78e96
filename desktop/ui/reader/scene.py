"""What the page paints in one go: the lines in view, the marks on them and how they shine."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QTextDocument

from desktop.model.span import Span
from desktop.session.highlights import Highlight, Part
from desktop.session.theme import Theme
from desktop.ui.reader import geometry
from desktop.ui.reader.geometry import Line, Run
from desktop.ui.reader.offsets import Offsets
from desktop.ui.reader.typography import Typography

#: Asks for the marks that share a code point with a span.
MarksIn = Callable[[Span], tuple[Highlight, ...]]


@dataclass(frozen=True, slots=True)
class Finds:
    """Hits of the search and the one that the reader is at."""

    spans: tuple[Span, ...] = ()
    current: Span | None = None


@dataclass(frozen=True, slots=True)
class Remarked:
    """Words that the reader has put something on: a colour, a note, or both."""

    span: Span
    #: Name of one of the theme's markers.
    colour: str | None = None
    noted: bool = False
    #: What checking them came to, as one letter.
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Pulse:
    """The outline that shows where a jump went, from 1 (there) to 0 (gone)."""

    span: Span | None = None
    strength: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """What changes without the text: theme, sizes, keyboard focus, what the pointer is over."""

    theme: Theme
    sizes: Typography
    focused: bool = False
    #: Whether paragraphs beside the one that is read step back.
    lone: bool = False
    #: Key of the quote or entity under the pointer.
    hovered: str | None = None
    pulse: Pulse = field(default_factory=Pulse)
    finds: Finds = field(default_factory=Finds)
    #: The reader's own remarks, in the order of the text.
    remarks: tuple[Remarked, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """The lines in view with everything that is marked on them."""

    document: QTextDocument
    offsets: Offsets
    lines: Sequence[Line]
    marks: Sequence[Highlight]
    look: Look
    marks_in: MarksIn

    @property
    def text_left(self) -> float:
        """Where the lines begin."""
        return float(self.look.sizes.margin)

    @property
    def width(self) -> float:
        """How wide the lines may be."""
        return float(self.document.textWidth() - 2 * self.look.sizes.margin)

    def found(self) -> list[Span]:
        """The hits of the search that may stand on the lines in view."""
        if not self.lines:
            return []
        spans = self.look.finds.spans
        first = self.offsets.offset(self.lines[0].first)
        last = self.offsets.offset(self.lines[-1].last)
        start = bisect_left(spans, first, key=lambda span: span.end)
        end = bisect_right(spans, last, key=lambda span: span.start)
        return list(spans[start:end])

    def runs(self, span: Span) -> list[Run]:
        """Where a span stands on the lines in view."""
        return geometry.runs(self.lines, *self.offsets.positions(span))

    def line_at(self, offset: int) -> Line | None:
        """The line, in view or not, on which a code point stands."""
        return geometry.line_at(self.document, self.offsets.position(offset))

    def on(self, line: Line, part: Part) -> list[Highlight]:
        """The marks of one part on a line, in view or not."""
        span = self.offsets.span(line.first, line.last)
        return [mark for mark in self.marks_in(span) if mark.part is part] if span else []

    def of(self, part: Part) -> list[Highlight]:
        """The marks of one part, in the order of the text."""
        return [mark for mark in self.marks if mark.part is part]
