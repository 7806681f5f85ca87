"""Everything the reader sees."""
