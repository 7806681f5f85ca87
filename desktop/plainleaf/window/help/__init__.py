"""How to get about, what this is for, and what it keeps."""
