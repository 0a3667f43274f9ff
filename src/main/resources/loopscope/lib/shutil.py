"""Whole files and folders, which are out of reach here."""

from _forbidden import forbidden as _forbidden
from collections import namedtuple


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ReadError(OSError):
    pass


terminal_size = namedtuple("terminal_size", "columns lines")
terminal_size.__module__ = "os"
for _name in ("copyfileobj copyfile copymode copystat copy copy2 copytree move rmtree make_archive unpack_archive "
              "disk_usage chown").split():
    globals()[_name] = _forbidden("shutil", _name, "files")


def get_terminal_size(fallback=(80, 24)):
    return terminal_size(*fallback)


def which(cmd, mode=1, path=None):
    return None


def ignore_patterns(*patterns):
    """A function for `copytree` that picks the names which fit a pattern."""
    from fnmatch import filter as fitting

    def _ignore_patterns(path, names):
        return {name for pattern in patterns for name in fitting(names, pattern)}

    return _ignore_patterns
