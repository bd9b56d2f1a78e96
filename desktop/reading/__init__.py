"""From a file to an Article."""
