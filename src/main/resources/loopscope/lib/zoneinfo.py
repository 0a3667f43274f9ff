"""Time zones by name."""

from _zones import offset_at as _offset_at, offsets_of as _offsets_of, names as _names
from datetime import datetime, timedelta, timezone, tzinfo

__path__ = []

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]
TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    """A name that no zone has."""


class InvalidTZPathWarning(RuntimeWarning):
    pass


_known = {}
_EPOCH = datetime(1970, 1, 1)


class ZoneInfo(tzinfo):
    """A time zone, with the changes of its offset."""

    def __new__(cls, key):
        if key not in _known:
            _known[key] = cls.no_cache(key)
        return _known[key]

    @classmethod
    def no_cache(cls, key):
        if key not in _names():
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = tzinfo.__new__(cls)
        self._key = key
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        _known.clear()

    key = property(lambda self: self._key)

    def _at(self, dt):
        seconds = (dt.replace(tzinfo=None, fold=0) - _EPOCH) // timedelta(seconds=1)
        return _offsets_of(self._key, seconds, dt.fold)

    def utcoffset(self, dt):
        return None if dt is None else timedelta(seconds=self._at(dt)[0])

    def dst(self, dt):
        return None if dt is None else timedelta(seconds=self._at(dt)[1])

    def tzname(self, dt):
        return None if dt is None else self._at(dt)[2]

    def fromutc(self, dt):
        seconds = (dt.replace(tzinfo=None) - _EPOCH) // timedelta(seconds=1)
        offset = _offset_at(self._key, seconds)
        local = dt + timedelta(seconds=offset)
        if self._at(local.replace(fold=0))[0] != offset:
            local = local.replace(fold=1)
        return local

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"

    def __reduce__(self):
        return type(self), (self._key,)


def available_timezones():
    return set(_names())


def reset_tzpath(to=None):
    pass
