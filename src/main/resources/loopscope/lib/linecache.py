"""Lines of source files that the run knows."""

from _sources import line as _line

cache = {}


def getline(filename, lineno, module_globals=None):
    text = _line(filename, lineno)
    return "" if text is None else text + "\n"


def getlines(filename, module_globals=None):
    lines = []
    while (text := _line(filename, len(lines) + 1)) is not None:
        lines.append(text + "\n")
    return lines


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass
