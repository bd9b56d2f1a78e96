"""What a row is painted with and on."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.session.rows import Row
from desktop.session.selection import Selection
from desktop.session.theme import Theme
from desktop.ui import strokes
from desktop.ui.panels.faces import TEXT, Face, Faces

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: Side of a check.
CHECK = 7
_CHEVRON = 3.2


@dataclass(frozen=True, slots=True)
class Canvas:
    """One row's place, colours and state, with the strokes that all rows share."""

    painter: QPainter
    rect: QRectF
    theme: Theme
    faces: Faces
    row: Row
    lit: bool
    selection: Selection
    #: Whether the rows below it are on show.
    open: bool = False
    #: Whether nothing stands above it.
    first: bool = False

    @property
    def muted(self) -> QColor:
        """Words that step back; on a tint they need the full colour."""
        return self.theme.text if self.lit else self.theme.muted

    def fill(self, colour: QColor) -> None:
        """Fill the row."""
        self.painter.fillRect(self.rect, colour)

    def hairline(self, y: float) -> None:
        """A line across the row at `y` from its top."""
        box = QRectF(self.rect.left(), self.rect.top() + y, self.rect.width(), 1)
        self.painter.fillRect(box, self.theme.hairline)

    def words(self, words: str, face: Face, colour: QColor, left: float, top: float) -> float:
        """Words on the line whose top is `top`, cut where the row ends; returns their end."""
        room = self.rect.width() - left
        return self._draw(words, face, colour, QRectF(left, top, room, face.line), _LEFT)

    def cut(self, words: str, face: Face, colour: QColor, box: tuple[float, float, float]) -> float:
        """Words between left and right on the line whose top is `box[1]`, elided."""
        left, top, right = box
        fitting = face.metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
        return self._draw(fitting, face, colour, QRectF(left, top, right - left, face.line), _LEFT)

    def ending(self, words: str, face: Face, colour: QColor, right: float, top: float) -> float:
        """Words that end at `right` on the line whose top is `top`; returns where they begin."""
        self._draw(words, face, colour, QRectF(0, top, right, face.line), _RIGHT)
        return right - face.width(words)

    def check(self, right: float, middle: float) -> float:
        """The sign of what the reader has corrected, ending at `right`; returns its beginning."""
        box = QRectF(right - CHECK, middle - CHECK / 2, CHECK, CHECK)
        strokes.check(self.painter, box.translated(self.rect.topLeft()), self.muted)
        return right - CHECK

    def chevron(self, middle: float) -> None:
        """The sign of a row that opens, at `middle` from its top: down if open, else right."""
        reach, half = _CHEVRON, _CHEVRON / 2
        points = [(-reach, -half), (0, half), (reach, -half)]
        if not self.open:
            points = [(-half, -reach), (half, 0), (-half, reach)]
        centre = QPointF(self.rect.left() + TEXT - 13, self.rect.top() + middle)
        pen = QPen(self.theme.muted, 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in points]))

    def _draw(
        self, words: str, face: Face, colour: QColor, box: QRectF, side: Qt.AlignmentFlag
    ) -> float:
        self.painter.setFont(face.font)
        self.painter.setPen(colour)
        place = box.translated(self.rect.topLeft())
        self.painter.drawText(place, int(side | Qt.TextFlag.TextSingleLine), words)
        return box.left() + face.width(words)
