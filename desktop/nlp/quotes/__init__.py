"""Finds quotes: content, cue and source."""
