"""Lines of source files that the run knows."""

from _sources import lines as _lines

cache = {}


def getline(filename, lineno, module_globals=None):
    lines = _lines(filename)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    return _lines(filename)


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass
