"""Reusable widgets that know nothing of articles."""
