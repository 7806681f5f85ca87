"""Ticks to a suggestion. Pure logic: no Qt, no files, no clock."""
