"""Other processes, which cannot be started here; for threads and pools see `concurrent.futures`."""

from _forbidden import refuse as _refuse

__path__ = []


class ProcessError(Exception):
    pass


class BufferTooShort(ProcessError):
    pass


class TimeoutError(ProcessError):
    pass


class AuthenticationError(ProcessError):
    pass


def _unreachable(name):
    def __init__(self, *args, **kwargs):
        _refuse(f"multiprocessing.{name}()", "other processes")
    return type(name, (), {"__init__": __init__, "__module__": "multiprocessing"})


for _name in ("Process Pool Queue SimpleQueue JoinableQueue Pipe Manager Lock RLock Event Condition Semaphore "
              "BoundedSemaphore Barrier Value Array RawValue RawArray").split():
    globals()[_name] = _unreachable(_name)


class _MainProcess:
    name, pid, daemon, exitcode, authkey = "MainProcess", 4242, False, None, b""

    def is_alive(self):
        return True

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = _MainProcess()


def current_process():
    return _main


def parent_process():
    return None


def active_children():
    return []


def cpu_count():
    return 8


def freeze_support():
    pass


def get_start_method(allow_none=False):
    return "forkserver"


def set_start_method(method, force=False):
    pass


def get_all_start_methods():
    return ["forkserver", "spawn", "fork"]


class _Context:
    def __getattr__(self, name):
        if name in globals():
            return globals()[name]
        raise AttributeError(f"'ForkServerContext' object has no attribute {name!r}")


def get_context(method=None):
    return _Context()
