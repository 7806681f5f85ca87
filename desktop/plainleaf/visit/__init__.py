"""What one reader has done since the last reset, as plain values."""
