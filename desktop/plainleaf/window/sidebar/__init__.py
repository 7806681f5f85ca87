"""The list of conditions, in groups of which one at a time is open."""
