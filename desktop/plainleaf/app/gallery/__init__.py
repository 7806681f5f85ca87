"""`plainleaf gallery`: every screen of the real window, in every theme, shape, text size and language."""
