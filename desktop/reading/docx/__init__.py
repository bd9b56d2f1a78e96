"""Word documents to articles."""
