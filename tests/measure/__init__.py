"""Measures on annotated articles: `python -m tests.measure WHAT`."""
