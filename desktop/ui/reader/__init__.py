"""The page: the article with its marks."""
