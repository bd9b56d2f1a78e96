"""Inputs made to break the readers and the analysis, and those that once did."""
