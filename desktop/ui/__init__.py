"""The window: widgets that show the session and report what the reader does."""
