"""Paths as values; what would look at a file is forbidden."""

import functools
import os.path as _posix
import re
from _forbidden import refuse as _refuse
from collections.abc import Sequence
from os import fspath

__path__ = []

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """What the system of a path cannot do."""


class _Windows:
    """The rules of names on Windows, as far as pure paths need them."""

    __name__ = "ntpath"
    sep, altsep = "\\", "/"

    @staticmethod
    def normcase(text):
        return text.lower()

    @staticmethod
    def splitroot(text):
        """Drive, root and the rest."""
        slashed = text.replace("/", "\\")
        if slashed.startswith("\\\\"):
            host = slashed.find("\\", 2)
            share = slashed.find("\\", host + 1) if host >= 0 else -1
            if share < 0:
                return text, "", ""
            return text[:share], text[share:share + 1], text[share + 1:]
        drive = 2 if text[1:2] == ":" else 0
        root = drive + (slashed[drive:drive + 1] == "\\")
        return text[:drive], text[drive:root], text[root:]


class _Parents(Sequence):
    """The folders above a path, nearest first."""

    def __init__(self, path):
        self._path = path
        self._drive, self._root, self._tail = path.drive, path.root, path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._from_parts(self._drive, self._root, self._tail[:-index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """A path that is only a name."""

    __slots__ = ("_raw", "_split", "_text")
    parser = _posix

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                texts.append(str(arg).replace("\\", "/") if arg.parser is not self.parser else str(arg))
                continue
            text = fspath(arg) if hasattr(arg, "__fspath__") else arg
            if not isinstance(text, str):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                                f"not {type(text).__name__!r}")
            texts.append(text)
        self._raw = texts
        self._split = self._text = None

    def with_segments(self, *pathsegments):
        """Where paths come from that are made of this one."""
        return type(self)(*pathsegments)

    def _from_parts(self, drive, root, tail):
        path = self.with_segments(self._format(drive, root, tail))
        path._split = (drive, root, tail)
        return path

    def _parts(self):
        if self._split is None:
            self._split = self._parse()
        return self._split

    def _parse(self):
        text = ""
        for part in self._raw:
            text = part if part.startswith("/") or not text else f"{text}/{part}"
        root = ""
        if text.startswith("/"):
            root = "//" if text.startswith("//") and not text.startswith("///") else "/"
        return "", root, [p for p in text.split("/") if p and p != "."]

    def _format(self, drive, root, tail):
        return drive + root + self.parser.sep.join(tail)

    @property
    def drive(self):
        return self._parts()[0]

    @property
    def root(self):
        return self._parts()[1]

    @property
    def _tail(self):
        return self._parts()[2]

    @property
    def anchor(self):
        return self.drive + self.root

    @property
    def parts(self):
        return ((self.anchor,) if self.anchor else ()) + tuple(self._tail)

    @property
    def name(self):
        tail = self._tail
        return tail[-1] if tail else ""

    def _named(self):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self.name

    @property
    def stem(self):
        return self.name.removesuffix(self.suffix) if self.suffix else self.name

    @property
    def suffix(self):
        bare = self.name.lstrip(".")
        dot = bare.rfind(".")
        return bare[dot:] if dot >= 0 else ""

    @property
    def suffixes(self):
        return ["." + part for part in self.name.lstrip(".").split(".")[1:]]

    @property
    def parent(self):
        tail = self._tail
        return self._from_parts(self.drive, self.root, tail[:-1]) if tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        self._named()
        if not name or self.parser.sep in name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._from_parts(self.drive, self.root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        if not self.stem:
            self._named()
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(self.stem + suffix)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        return bool(self.root) and (self.parser is _posix or bool(self.drive))

    def is_reserved(self):
        """Only Windows knows reserved names."""
        import warnings
        warnings.warn("pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. "
                      "Use os.path.isreserved() to detect reserved paths on Windows.", DeprecationWarning, stacklevel=2)
        return self.parser is not _posix and self.name.partition(".")[0].upper() in _RESERVED

    def relative_to(self, other, *, walk_up=False):
        """The way from `other` to this path."""
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        ups = 0
        for folder in (other, *other.parents):
            if folder == self or folder in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if folder.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            ups += 1
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._from_parts("", "", [".."] * ups + self._tail[len(folder._tail):])

    def is_relative_to(self, other):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def full_match(self, pattern, *, case_sensitive=None):
        """Whether the whole path fits a pattern in which `**` is any number of folders."""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        return _pattern(pattern.parts, self._flags(case_sensitive), True)(list(self.parts))

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the path, from its right end, fits a pattern."""
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        wanted, parts = path_pattern.parts, self.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(parts) < len(wanted) or len(parts) > len(wanted) and path_pattern.anchor:
            return False
        return _pattern(wanted, self._flags(case_sensitive), False)(list(parts[-len(wanted):]))

    def _flags(self, case_sensitive):
        exact = self.parser is _posix if case_sensitive is None else case_sensitive
        return re.DOTALL if exact else re.DOTALL | re.IGNORECASE

    def as_posix(self):
        return str(self).replace(self.parser.sep, "/")

    def as_uri(self):
        import warnings
        warnings.warn("pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. "
                      "Use pathlib.Path.as_uri().", DeprecationWarning, stacklevel=2)
        return self._uri()

    def _uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        text = self.as_posix()
        if self.drive[1:2] == ":":
            return "file:///" + text[:2] + quote(text[2:])
        return ("file:" if self.drive else "file://") + quote(text)

    def _key(self):
        return self.parser.normcase(str(self))

    def _sortable(self):
        return self.parser.normcase(str(self)).split(self.parser.sep)

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def __str__(self):
        if self._text is None:
            drive, root, tail = self._parts()
            if not root and tail and not drive and self.parser is not _posix and tail[0][1:2] == ":":
                tail = [".", *tail]
            self._text = self._format(drive, root, tail) or "."
        return self._text

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parser is other.parser and self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._sortable() < other._sortable()

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._sortable() <= other._sortable()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._sortable() > other._sortable()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._sortable() >= other._sortable()

    def __reduce__(self):
        return type(self), tuple(self._raw)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_RESERVED = frozenset(["CON", "PRN", "AUX", "NUL", *(f"{n}{i}" for n in ("COM", "LPT") for i in range(1, 10))])


@functools.lru_cache(maxsize=256)
def _pattern(wanted, flags, deep):
    """A function that says whether a list of parts fits; with `deep`, `**` may stand for any number of them."""
    from fnmatch import body
    fits = [None if deep and part == "**" else re.compile(rf"(?:{body(part, '.*', '.')})\z", flags).match
            for part in wanted]

    def match(parts):
        # The places in the pattern that the parts up to here may have come to.
        at = _past_stars({0})
        for part in parts:
            at = _past_stars({i if fits[i] is None else i + 1
                              for i in at if i < len(fits) and (fits[i] is None or fits[i](part))})
        return len(fits) in at

    def _past_stars(at):
        for i in sorted(at):
            while i < len(fits) and fits[i] is None:
                i += 1
                at.add(i)
        return at

    return match


class PurePosixPath(PurePath):
    """A pure path of Unix."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A pure path of Windows: drives, two separators, small and capital letters alike."""

    __slots__ = ()
    parser = _Windows()

    def _parse(self):
        drive = root = rest = ""
        for part in self._raw:
            d, r, p = self.parser.splitroot(part)
            if r:
                drive, root, rest = d or drive, r, p
            elif d and d.lower() != drive.lower():
                drive, root, rest = d, r, p
            else:
                drive = d or drive
                rest = f"{rest}\\{p}" if rest else p
        if drive.startswith(("\\\\", "//")) and not root and len(drive.replace("/", "\\").strip("\\").split("\\")) > 1:
            root = "\\"
        tail = [p for p in rest.replace("/", "\\").split("\\") if p and p != "."]
        return drive.replace("/", "\\"), root.replace("/", "\\"), tail


class Path(PurePath):
    """A path with the methods that look at files, which are forbidden here."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        from os import getcwd
        return cls(getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        """A path from a `file:` address."""
        from urllib.parse import unquote
        if not uri.startswith("file:"):
            raise ValueError("URL is missing a 'file:' scheme")
        path = uri.removeprefix("file:")
        if path.startswith("///"):
            path = path[2:]
        elif path.startswith("//localhost/"):
            path = path[11:]
        path = cls(unquote(path))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    def as_uri(self):
        return self._uri()

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(self.cwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(_posix.normpath(str(self.absolute())))

    def expanduser(self):
        return self.with_segments(_posix.expanduser(str(self))) if str(self).startswith("~") else self

    def exists(self, *, follow_symlinks=True):
        return False

    def is_file(self, *, follow_symlinks=True):
        return False

    def is_dir(self, *, follow_symlinks=True):
        return False

    def is_symlink(self):
        return False

    is_mount = is_junction = is_socket = is_fifo = is_block_device = is_char_device = is_symlink

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


def _refusing(name):
    def method(self, *args, **kwargs):
        _refuse(f"Path.{name}()", "files")
    method.__name__, method.__qualname__ = name, f"Path.{name}"
    return method


for _name in ("chmod copy copy_into glob group hardlink_to iterdir lchmod lstat mkdir move move_into open owner "
              "read_bytes read_text readlink rename replace rglob rmdir samefile stat symlink_to touch unlink walk "
              "write_bytes write_text").split():
    setattr(Path, _name, _refusing(_name))


class PosixPath(Path, PurePosixPath):
    """A path on this system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path on a system that this one is not."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
