"""Tracebacks of a crashing interpreter. A simulated one does not crash, so there is nothing to do."""

_enabled = False


def enable(file=None, all_threads=True, c_stack=True):
    global _enabled
    _enabled = True


def disable():
    global _enabled
    was, _enabled = _enabled, False
    return was


def is_enabled():
    return _enabled


def dump_traceback(file=None, all_threads=True):
    import sys
    import traceback
    file = sys.stderr if file is None else file
    file.write("Stack (most recent call first):\n")
    for frame in reversed(traceback.extract_stack()[:-1]):
        file.write(f'  File "{frame.filename}", line {frame.lineno} in {frame.name}\n')


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    pass


def cancel_dump_traceback_later():
    pass


def register(signum, file=None, all_threads=True, chain=False):
    pass


def unregister(signum):
    return False
