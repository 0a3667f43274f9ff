"""Files for a while, which cannot be made here."""

from _forbidden import forbidden as _forbidden

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]
TMP_MAX, tempdir = 10000, None
for _name in __all__[:7]:
    globals()[_name] = _forbidden("tempfile", _name, "files")


def gettempdir():
    return "/tmp"


def gettempprefix():
    return "tmp"


def gettempdirb():
    return b"/tmp"


def gettempprefixb():
    return b"tmp"
