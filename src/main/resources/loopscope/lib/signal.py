"""Signals of the simulation, with the interface of Python's module of this name."""

import _signal
from enum import IntEnum

__all__ = ["Handlers", "Signals", "default_int_handler", "getsignal", "raise_signal", "signal", "strsignal", "valid_signals"]

_NAMES = (
    "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU"
    " URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS"
).split()

Signals = IntEnum("Signals", {"SIG" + name: number for number, name in enumerate(_NAMES, start=1)}, module="signal")
globals().update(Signals.__members__)


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65


def default_int_handler(signum, frame, /):
    raise KeyboardInterrupt


_handlers = {2: default_int_handler}


def _known(signalnum):
    try:
        return Signals(signalnum)
    except ValueError:
        raise ValueError("signal number out of range") from None


def signal(signalnum, handler, /):
    number = _known(signalnum)
    if number in (9, 19):
        raise OSError(22, "Invalid argument")
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    before = getsignal(number)
    _handlers[int(number)] = handler
    return before


def getsignal(signalnum, /):
    return _handlers.get(int(_known(signalnum)), SIG_DFL)


def raise_signal(signalnum, /):
    number = _known(signalnum)
    handler = getsignal(number)
    if handler is default_int_handler:
        if not _signal.interrupt():
            raise KeyboardInterrupt
    elif callable(handler) and not isinstance(handler, Handlers):
        handler(int(number), None)
    elif handler == SIG_DFL and number not in (17, 18, 23, 28):
        raise SystemExit(128 + number)


def strsignal(signalnum, /):
    return {1: "Hangup", 2: "Interrupt", 9: "Killed", 15: "Terminated"}.get(int(_known(signalnum)), "Signal")


def valid_signals():
    return set(Signals)


def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    return -1


def siginterrupt(signalnum, flag, /):
    return None
