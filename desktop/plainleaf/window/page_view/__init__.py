"""The reading page: one text document, cards painted behind its frames."""
