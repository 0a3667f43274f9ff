"""Waiting for files, of which there are none."""

from collections import namedtuple as _namedtuple

EVENT_READ, EVENT_WRITE = 1, 2
SelectorKey = _namedtuple("SelectorKey", ("fileobj", "fd", "events", "data"))
SelectorKey.__doc__ = "A file that is waited for: itself, its number, for which events, and what was given with it."


class BaseSelector:
    def __init__(self):
        self._map = {}

    def register(self, fileobj, events, data=None):
        raise PermissionError("selectors are forbidden: programs in the Loopscope simulator cannot reach files or sockets")

    def unregister(self, fileobj):
        raise KeyError(f"{fileobj!r} is not registered")

    def select(self, timeout=None):
        return []

    def get_map(self):
        return self._map

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class SelectSelector(BaseSelector):
    pass


class PollSelector(BaseSelector):
    pass


class EpollSelector(BaseSelector):
    pass


DefaultSelector = EpollSelector
