"""Sizes of the page at one zoom: fonts, line pitch, measure and margin."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.ui import fonts

SMALLEST, LARGEST = 50, 300

_BODY = 19
#: Distance of lines in per cent of the body's size, and real characters in a line: the design's.
LEADING, CHARACTERS = 158, 66
_MARGIN = 24
#: Indonesian as it is printed: long words, few capitals. The measure counts its characters,
#: not of zeros, which are wider than any text.
_SPECIMEN = (
    "Pemerintah daerah menyatakan bahwa perbaikan jalan di Kabupaten Sukamaju akan selesai sebelum "
    "musim hujan, meskipun warga masih mempertanyakan anggaran yang telah disepakati tahun lalu. "
    "Menurut Bupati, pengerjaan dilakukan bertahap agar kegiatan ekonomi masyarakat tetap berjalan."
    ' "Kita kerjakan satu per satu," katanya kepada wartawan, Senin.'
)


@dataclass(frozen=True, slots=True)
class Typography:
    """What the page's words are set in; `scale` is 1 at 100 %, where the body has 19 pixels."""

    scale: float
    body: QFont
    heading: QFont
    title: QFont
    meta: QFont
    #: From a line of the body to the next, given at 100 %.
    pitch: float
    #: Width of a full line.
    measure: int
    #: Room left and right of the text, where the quotes' bars stand.
    margin: int

    def px(self, length: float) -> float:
        """A length of the design, given at 100 %, as large as the type is now."""
        return length * self.scale


def typography(percent: int, leading: int = LEADING, characters: int = CHARACTERS) -> Typography:
    """The sizes at a zoom from 50 to 300 per cent; `leading` is in per cent of the body's size."""
    body_size = round(_BODY * min(max(percent, SMALLEST), LARGEST) / 100)
    scale = body_size / _BODY
    body = fonts.serif(body_size)
    advance = QFontMetricsF(body).horizontalAdvance(_SPECIMEN) / len(_SPECIMEN)
    return Typography(
        scale,
        body,
        fonts.serif(body_size, QFont.Weight.DemiBold),
        fonts.serif(30 * scale, QFont.Weight.DemiBold),
        _plain(fonts.sans(12.5 * scale)),
        _BODY * leading / 100,
        round(advance * characters),
        round(_MARGIN * max(1.0, scale)),
    )


def _plain(font: QFont) -> QFont:
    """Without tabular figures, which set hyphens in names of files too wide."""
    font.unsetFeature(QFont.Tag("tnum"))
    return font
