"""Panels over the window and real dialogs."""
