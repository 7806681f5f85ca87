"""What a word means, beside the sentence it stands in."""
