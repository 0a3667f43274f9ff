"""Imports by name."""

import sys

__path__ = []
__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]
__import__ = __import__


def import_module(name, package=None):
    """The module of a dotted name."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        bare = name.lstrip(".")
        base = package.rsplit(".", len(name) - len(bare) - 1)[0]
        name = f"{base}.{bare}" if bare else base
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    pass


def reload(module):
    """Gives the module back: its source cannot have changed."""
    if sys.modules.get(module.__name__) is not module:
        raise ImportError(f"module {module.__name__} not in sys.modules", name=module.__name__)
    return module
