"""Annotations that come back: of Sorot itself and of other programs."""
