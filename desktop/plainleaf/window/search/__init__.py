"""Search: a field, and the pages that have the words, with the words marked."""
