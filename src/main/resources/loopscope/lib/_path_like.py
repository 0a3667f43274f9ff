"""`os.PathLike`, apart from `os` because most programs never ask for it."""

import abc


class PathLike(abc.ABC):
    """What has `__fspath__`."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
        return NotImplemented


PathLike.__module__ = "os"
