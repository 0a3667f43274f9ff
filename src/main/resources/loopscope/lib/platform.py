"""What the simulated machine says about itself."""

import sys
from collections import namedtuple

uname_result = namedtuple("uname_result", "system node release version machine")
_UNAME = uname_result("Linux", "loopscope", "6.0", "#1", "x86_64")


def uname():
    return _UNAME


def system():
    return _UNAME.system


def node():
    return _UNAME.node


def release():
    return _UNAME.release


def version():
    return _UNAME.version


def machine():
    return _UNAME.machine


def processor():
    return _UNAME.machine


def architecture(executable="", bits="", linkage=""):
    return "64bit", "ELF"


def platform(aliased=False, terse=False):
    return "Linux-6.0-x86_64-with-glibc2.40" if not terse else "Linux-6.0-x86_64"


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return "glibc", "2.40"


def python_implementation():
    return "CPython"


def python_version():
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split("."))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return "main", "Jan  1 2026 00:00:00"


def python_compiler():
    return "GCC"


def freedesktop_os_release():
    return {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine
