"""Finds names and links them into entities."""
