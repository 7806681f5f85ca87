"""What one reader has done since the last reset, as plain values."""

from plainleaf.visit.visit import HOME, Screen, Spot, Visit

__all__ = ["HOME", "Screen", "Spot", "Visit"]
