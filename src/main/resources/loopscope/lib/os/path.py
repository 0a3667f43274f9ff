"""The module of path names of this system."""

import posixpath
import sys

sys.modules[__name__] = posixpath
