"""Web pages of news: the article in them, and what they say about it."""
