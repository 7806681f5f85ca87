"""A page as a PDF to take home. The only package that knows typst."""
