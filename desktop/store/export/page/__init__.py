"""Results as a page that is one file: text with its marks, and the sidebar of the window."""
