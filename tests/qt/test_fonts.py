"""The families come at the size that is asked for, whole or half a pixel."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from desktop.resources import root
from desktop.ui import fonts


@pytest.fixture(autouse=True)
def installed(qapp) -> None:
    assert fonts.install(root() / "fonts") == []


@pytest.mark.parametrize("make", [fonts.serif, fonts.sans])
@pytest.mark.parametrize("pixels", [10, 11.5, 12, 12.5, 19])
def test_size_is_what_was_asked_for(make, pixels: float) -> None:
    assert QFontInfo(make(pixels)).family() in {fonts.SERIF, fonts.SANS}
    whole = QFontMetricsF(make(100)).horizontalAdvance("kutipan")
    assert QFontMetricsF(make(pixels)).horizontalAdvance("kutipan") == pytest.approx(
        whole * pixels / 100, rel=0.01
    )
