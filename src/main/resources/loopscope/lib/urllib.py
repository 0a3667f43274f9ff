"""Addresses on the web."""

__path__ = []
