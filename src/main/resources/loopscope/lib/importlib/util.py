"""Whether modules are there."""

import importlib
import sys


class _Spec:
    def __init__(self, name):
        self.name, self.origin, self.loader, self.submodule_search_locations = name, "built-in", None, None

    def __repr__(self):
        return f"ModuleSpec(name={self.name!r}, loader=None, origin='built-in')"


def find_spec(name, package=None):
    """A description of a module, or None where there is none."""
    try:
        importlib.import_module(name, package)
    except ModuleNotFoundError:
        return None
    return _Spec(name)
