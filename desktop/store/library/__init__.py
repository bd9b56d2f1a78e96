"""The library: articles, what was found in them and the reader's work, in one SQLite file."""
