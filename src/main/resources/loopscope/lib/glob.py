"""Files by patterns; there are none to be found."""

from _forbidden import refuse as _refuse

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    _refuse("glob.glob()", "files")


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    _refuse("glob.iglob()", "files")


def has_magic(s):
    return any(c in s for c in "*?[")


def escape(pathname):
    """A name with the signs of patterns taken literally."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)
