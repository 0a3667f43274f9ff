"""Names of files taken apart; no file is looked at."""

from os import fspath

sep, altsep, extsep, pathsep, curdir, pardir, devnull, defpath = "/", None, ".", ":", ".", "..", "/dev/null", "/bin"
supports_unicode_filenames = False


def join(a, *p):
    path = fspath(a)
    for part in map(fspath, p):
        if part.startswith("/") or not path:
            path = part
        else:
            path += part if path.endswith("/") else "/" + part
    return path


def split(p):
    p = fspath(p)
    i = p.rfind("/") + 1
    head, tail = p[:i], p[i:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = fspath(p)
    slash = p.rfind("/")
    dot = p.rfind(".")
    start = slash + 1
    while start < dot and p[start] == ".":
        start += 1
    return (p[:dot], p[dot:]) if dot > slash and start < dot else (p, "")


def splitdrive(p):
    return "", fspath(p)


def splitroot(p):
    """The drive, which is none here, the slashes of the root, and the rest."""
    p = fspath(p)
    slash, none = (b"/", b"") if isinstance(p, bytes) else ("/", "")
    rest = p.lstrip(slash)
    slashes = len(p) - len(rest)
    root = slashes if slashes == 2 else min(slashes, 1)
    return none, p[:root], p[root:]


def isjunction(path):
    """Whether it is a junction, which this system has none of."""
    fspath(path)
    return False


isdevdrive = isjunction


def isabs(s):
    return fspath(s).startswith("/")


def normcase(s):
    return fspath(s)


def normpath(path):
    path = fspath(path)
    if not path:
        return "."
    root = "/" if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or not root and not parts or parts and parts[-1] == "..":
            parts.append(part)
        elif parts:
            parts.pop()
    return root + "/".join(parts) or "."


def abspath(path):
    return normpath(join("/home/user", path))


realpath = abspath


def relpath(path, start="."):
    a, b = abspath(start).split("/")[1:], abspath(path).split("/")[1:]
    a, b = [x for x in a if x], [x for x in b if x]
    common = 0
    while common < min(len(a), len(b)) and a[common] == b[common]:
        common += 1
    return "/".join([".."] * (len(a) - common) + b[common:]) or "."


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    parts = [[p for p in fspath(path).split("/") if p] for path in paths]
    prefix = commonprefix(parts)
    return ("/" if fspath(paths[0]).startswith("/") else "") + "/".join(prefix)


def expanduser(path):
    path = fspath(path)
    return "/home/user" + path[1:] if path == "~" or path.startswith("~/") else path


def expandvars(path):
    return path


def exists(path):
    return False


isfile = isdir = islink = ismount = lexists = exists


def _missing(path):
    raise FileNotFoundError(2, "No such file or directory", path)


getsize = getmtime = getatime = getctime = _missing


def samefile(f1, f2):
    _missing(f1)
