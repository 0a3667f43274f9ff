"""The package that holds `concurrent.futures`."""

__path__ = []
