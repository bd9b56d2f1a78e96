"""From an Article to an Analysis: quotes, speakers and names."""
