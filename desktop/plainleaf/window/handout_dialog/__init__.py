"""The handout before it is printed: what it will look like, and the few choices there are."""
