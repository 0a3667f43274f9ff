"""Lines of source files that the run knows."""

from _sources import source_of

cache = {}


def getlines(filename, module_globals=None):
    text = source_of(filename)
    return [] if text is None else text.splitlines(keepends=True)


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass
