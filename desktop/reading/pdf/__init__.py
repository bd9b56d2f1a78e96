"""PDF to articles."""
