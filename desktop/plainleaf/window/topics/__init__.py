"""All topics: the groups with their pictures, and the pages of one group."""
