"""The harmless part of `os`: the world outside a program is not there."""

from types import MappingProxyType as _MappingProxyType

from _lifetime import end_process as _end_process
from _hardware import processors as _processors

name = "posix"
sep, altsep, extsep, pathsep, linesep, curdir, pardir = "/", None, ".", ":", "\n", ".", ".."
devnull = "/dev/null"
defpath = "/bin:/usr/bin"
environ = {}
environb = {}
error = OSError
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0


def _forbidden(what):
    def function(*args, **kwargs):
        raise PermissionError(f"os.{what}() is forbidden: programs in the Loopscope simulator cannot reach "
                              "files, processes or the network")
    function.__name__ = function.__qualname__ = what
    return function


for _name in ("access chdir chmod chown close execv execve fork fdopen ftruncate link listdir lstat makedirs mkdir "
              "open pipe popen putenv read readlink remove removedirs rename renames replace rmdir scandir spawnv stat "
              "symlink system truncate unlink unsetenv utime waitpid walk write get_terminal_size").split():
    globals()[_name] = _forbidden(_name)


def __dir__():
    return sorted({*globals(), "path", "PathLike"})


def __getattr__(name):
    if name == "path":
        import os.path
        return os.path
    if name == "PathLike":
        from _path_like import PathLike
        globals()["PathLike"] = PathLike
        return PathLike
    raise AttributeError(f"module 'os' has no attribute {name!r}")


def getcwd():
    return "/home/user"


def kill(pid, signal, /):
    if pid != getpid():
        _forbidden("kill")()
    from signal import raise_signal
    raise_signal(signal)


def getpid():
    return 4242


def getppid():
    return 4241


def getuid():
    return 1000


getgid = geteuid = getegid = getuid


def getlogin():
    return "user"


def cpu_count():
    return _processors


process_cpu_count = cpu_count


def sched_getaffinity(pid, /):
    return set(range(_processors))


def getloadavg():
    return (0.0, 0.0, 0.0)


def getenv(key, default=None):
    return environ.get(key, default)


def strerror(code, /):
    return _ERRORS.get(code, f"Unknown error {code}")


_ERRORS = {1: "Operation not permitted", 2: "No such file or directory", 3: "No such process",
           4: "Interrupted system call", 5: "Input/output error", 11: "Resource temporarily unavailable",
           13: "Permission denied", 17: "File exists", 20: "Not a directory", 21: "Is a directory",
           22: "Invalid argument", 32: "Broken pipe", 98: "Address already in use", 104: "Connection reset by peer",
           110: "Connection timed out", 111: "Connection refused"}


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return method(path)


def fsencode(filename):
    path = fspath(filename)
    return path.encode() if isinstance(path, str) else path


def fsdecode(filename):
    path = fspath(filename)
    return path.decode() if isinstance(path, bytes) else path


def urandom(size, /):
    import random
    return random.randbytes(size)


def _exit(status):
    _end_process(status)


def abort():
    _end_process(134)


def times():
    import time
    now = time.perf_counter()
    return (now, 0.0, 0.0, 0.0, now)


class uname_result(tuple):
    sysname = property(lambda self: self[0])
    nodename = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])


def uname():
    return uname_result(("Linux", "loopscope", "6.0", "#1", "x86_64"))
