"""Signals of the simulation, with the interface of Python's module of this name."""

import _signal
from _lifetime import end_process as _end_process
from _signal import default_int_handler, raise_signal
from enum import IntEnum
from operator import index as _index

__all__ = ["Handlers", "Signals", "default_int_handler", "getsignal", "raise_signal", "signal", "strsignal", "valid_signals"]

_NAMES = (
    "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU"
    " URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS"
).split()

_NUMBERS = {"SIG" + name: number for number, name in enumerate(_NAMES, start=1)}
_NUMBERS |= {"SIGCLD": 17, "SIGIOT": 6, "SIGPOLL": 29, "SIGRTMIN": 34, "SIGRTMAX": 64}
Signals = IntEnum("Signals", _NUMBERS, module="signal")
globals().update(Signals.__members__)


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


class Sigmasks(IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


globals().update(Sigmasks.__members__)
SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)


class ItimerError(OSError):
    pass


ItimerError.__module__ = "signal"
_blocked, _pending = set(), []

_handlers = {2: default_int_handler}


def _known(signalnum):
    number = _index(signalnum)
    if not 0 < number < NSIG:
        raise ValueError("signal number out of range")
    return Signals(number) if number in Signals else number


def signal(signalnum, handler, /):
    if not _signal.is_main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    number = _known(signalnum)
    if number in (9, 19):
        raise OSError(22, "Invalid argument")
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    before = getsignal(number)
    if number == 2 and handler is default_int_handler:
        _signal.forget_main()
    _handlers[int(number)] = default_int_handler if handler is _signal.handler() else handler
    return before


def getsignal(signalnum, /):
    handler = _handlers.get(int(_known(signalnum)), SIG_DFL)
    return _signal.handler() or handler if handler is default_int_handler else handler


def _deliver(signalnum, frame):
    if signalnum == 0:
        return
    if not 0 < signalnum < NSIG:
        raise OSError(22, "Invalid argument")
    number = _known(signalnum)
    if number in _blocked:
        if number not in _pending:
            _pending.append(number)
        return
    handler = _handlers.get(int(number), SIG_DFL)
    if callable(handler) and _signal.later(number):
        return
    if handler is default_int_handler:
        if not _signal.interrupt():
            raise KeyboardInterrupt
    elif callable(handler) and not isinstance(handler, Handlers):
        handler(int(number), frame)
    elif handler == SIG_DFL and number not in (17, 18, 23, 28):
        _end_process(128 + number)


_signal._deliver = _deliver

_TEXTS = (
    "Hangup, Interrupt, Quit, Illegal instruction, Trace/breakpoint trap, Aborted, Bus error, Floating point exception, Killed,"
    " User defined signal 1, Segmentation fault, User defined signal 2, Broken pipe, Alarm clock, Terminated, Stack fault,"
    " Child exited, Continued, Stopped (signal), Stopped, Stopped (tty input), Stopped (tty output), Urgent I/O condition,"
    " CPU time limit exceeded, File size limit exceeded, Virtual timer expired, Profiling timer expired, Window changed,"
    " I/O possible, Power failure, Bad system call"
).split(", ")


def strsignal(signalnum, /):
    number = _known(signalnum)
    return _TEXTS[number - 1] if number <= len(_TEXTS) else f"Real-time signal {number - 34}" if number > 33 else None


def valid_signals():
    return {_known(number) for number in range(1, NSIG) if number not in (32, 33)}


def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    return -1


def siginterrupt(signalnum, flag, /):
    return None


def _set(signals):
    found = set()
    for signalnum in signals:
        number = _index(signalnum)
        if not 0 < number < NSIG:
            raise ValueError(f"signal number {number} out of range [1; 64]")
        found.add(_known(number))
    return found


def pthread_sigmask(how, mask, /):
    """Holds signals back; the set that was held back before."""
    global _blocked
    before, mask = _blocked, _set(mask)
    if how == Sigmasks.SIG_BLOCK:
        _blocked = before | mask
    elif how == Sigmasks.SIG_UNBLOCK:
        _blocked = before - mask
    elif how == Sigmasks.SIG_SETMASK:
        _blocked = mask
    else:
        raise OSError(22, "Invalid argument")
    _blocked -= {Signals.SIGKILL, Signals.SIGSTOP}
    for number in [number for number in _pending if number not in _blocked]:
        _pending.remove(number)
        raise_signal(number)
    return before


def sigpending():
    """The signals that came while they were held back."""
    return set(_pending)


def _take(sigset):
    for number in sorted(_set(sigset)):
        if number in _pending:
            _pending.remove(number)
            return number
    return None


def sigwait(sigset, /):
    """A signal that is held back; nobody is there who could send one later."""
    number = _take(sigset)
    if number is None:
        from _forbidden import refuse
        refuse("signal.sigwait() for a signal that is not pending", "other processes")
    return number


def getitimer(which, /):
    return 0.0, 0.0
