"""An author's folder, read and checked, as one `WholeLibrary`. The only package that knows Markdown."""
