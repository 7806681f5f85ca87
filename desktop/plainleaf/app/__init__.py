"""Starts things: command line, Qt start-up, where files are, last-resort error hook."""
