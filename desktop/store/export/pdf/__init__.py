"""Results as a PDF: text that can be selected, fonts within, marks told by their shape."""
