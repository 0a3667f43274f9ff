"""Lines of source files that the run knows."""

from _sources import lines as _lines

cache = {}


def getline(filename, lineno, module_globals=None):
    lines = _lines(filename)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    return _lines(filename)


def updatecache(filename, module_globals=None):
    """The lines, read anew: those of a run never change."""
    return _lines(filename)


def lazycache(filename, module_globals):
    """Whether the lines will come from the module's loader, which they never do."""
    return False


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass
