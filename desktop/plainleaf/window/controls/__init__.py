"""Shared controls: what every panel is put together from. They draw themselves from a `Look`."""
