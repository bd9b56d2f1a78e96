"""Contrast of two colours (WCAG 2.2) and their distance (CIEDE2000), also for dichromats."""

import math

from PySide6.QtGui import QColor

Rgb = tuple[float, float, float]

#: Machado, Oliveira and Fernandes 2009, severity 1.0, applied to linear light.
DICHROMACY: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def distance(one: QColor, other: QColor, sight: str | None = None) -> float:
    """CIEDE2000 between two colours as somebody with that sight sees them."""
    return _ciede2000(_lab(_seen(_linear(one), sight)), _lab(_seen(_linear(other), sight)))


def _linear(colour: QColor) -> Rgb:
    def light(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return light(colour.redF()), light(colour.greenF()), light(colour.blueF())


def _luminance(colour: QColor) -> float:
    return _dot((0.2126, 0.7152, 0.0722), _linear(colour))


def _seen(linear: Rgb, sight: str | None) -> Rgb:
    if sight is None:
        return linear
    red, green, blue = (min(1.0, max(0.0, _dot(row, linear))) for row in DICHROMACY[sight])
    return red, green, blue


def _dot(row: Rgb, column: Rgb) -> float:
    return sum(a * b for a, b in zip(row, column, strict=True))


def _lab(linear: Rgb) -> Rgb:
    def root(value: float) -> float:
        return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116

    x = root(_dot((0.4124564, 0.3575761, 0.1804375), linear) / 0.95047)
    y = root(_dot((0.2126729, 0.7151522, 0.0721750), linear))
    z = root(_dot((0.0193339, 0.1191920, 0.9503041), linear) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _ciede2000(one: Rgb, other: Rgb) -> float:
    l1, a1, b1 = one
    l2, a2, b2 = other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    lift, spread = l2 - l1, c2 - c1
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    middle = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    return _weighted((lift, spread, hue), ((l1 + l2) / 2, (c1 + c2) / 2, middle))


def _weighted(steps: Rgb, means: Rgb) -> float:
    lightness, chroma, hue = means
    t = 1 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue)
    t += 0.32 * _cos(3 * hue + 6) - 0.20 * _cos(4 * hue - 63)
    sl = 1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2)
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    angle = 60 * math.exp(-(((hue - 275) / 25) ** 2))
    turn = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(angle))
    lift, spread, way = steps[0] / sl, steps[1] / sc, steps[2] / sh
    return math.sqrt(lift**2 + spread**2 + way**2 + turn * spread * way)


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))
