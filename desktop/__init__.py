"""Sorot: a reading app for news that shows who says what."""

__version__ = "1.0.0"
