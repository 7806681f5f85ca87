"""The body map: point to a part of the body, and see the pages about it."""
