"""From an address to an Article: one page or several, and what was received of them."""
