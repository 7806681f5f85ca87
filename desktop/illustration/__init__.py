"""The drawing code: one function a figure. For illustrators; the program never loads it."""
