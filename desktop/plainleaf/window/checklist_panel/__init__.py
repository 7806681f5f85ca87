"""The checklist: tick what fits, see what to read, and the danger signs always in view."""
