"""Threads of the simulation, with the interface of Python's module of this name."""

import _thread
import sys as _sys
import time as _time
import warnings as _warnings
from operator import itemgetter as _itemgetter
from traceback import print_exception as _print_exception
from _threading_local import local

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock",
    "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
    "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile", "gettrace",
    "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

Lock = _thread.lock
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX
get_ident = _thread.get_ident
get_native_id = _thread.get_native_id

# The clock knows nothing shorter.
_NANOSECOND = 1e-9

_alive = {}
_trace = _profile = None
_stack = 0


def RLock(*args, **kwargs):
    if args or kwargs:
        _warnings.warn(
            "Passing arguments to RLock is deprecated and will be removed in 3.15", DeprecationWarning, stacklevel=2
        )
    return _thread.RLock()


def _deprecated(old, new):
    _warnings.warn(f"{old}() is deprecated, {new} instead", DeprecationWarning, stacklevel=3)


def settrace(func):
    global _trace
    _trace = func


def gettrace():
    return _trace


def setprofile(func):
    global _profile
    _profile = func


def getprofile():
    return _profile


settrace_all_threads = settrace
setprofile_all_threads = setprofile


def stack_size(size=0, /):
    global _stack
    if size < 0:
        raise ValueError("size must be 0 or a positive value")
    if 0 < size < 32768:
        raise ValueError(f"size not valid: {size} bytes")
    before, _stack = _stack, size
    return before


def _next_name(target):
    name = f"Thread-{_thread._next_unnamed()}"
    return f"{name} ({target.__name__})" if hasattr(target, "__name__") else name


class Thread:
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        self._target = target
        self._name = str(name) if name else _next_name(target)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._ident = None
        self._handle = None
        self._over = False
        _require_hooks()
        self._initialized = True

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._handle is not None:
            raise RuntimeError("threads can only be started once")
        self._handle = _thread._prepare(self._bootstrap, self._name, None)
        self._handle.start()

    def _bootstrap(self):
        self._ident = get_ident()
        _alive[self._ident] = self
        try:
            if self._context is None:
                self.run()
            else:
                self._context.run(self.run)
        except BaseException:
            _report(self)
        finally:
            self._over = True
            del _alive[self._ident]

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._handle is None:
            raise RuntimeError("cannot join thread before it is started")
        if current_thread() is self:
            raise RuntimeError("cannot join current thread")
        if timeout is not None:
            timeout = max(timeout, 0)
        if not self._over:
            self._handle.join(timeout)

    def is_alive(self):
        assert self._initialized, "Thread.__init__() not called"
        if not self._over and type(self._handle) is _Unended:
            _look_for_workers()
        return self._handle is not None and not self._over

    @property
    def _started(self):
        """A picture of the event that CPython keeps."""
        started = Event()
        if self._handle is not None:
            started.set()
        return started

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._handle is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        _deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        _deprecated("setName", "set the name attribute")
        self.name = name

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._handle is not None:
            status = "stopped" if self._over else "started"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {status})>"


class _Unended:
    """What stands for a thread that was not started here."""

    def __init__(self):
        self._end = Lock()
        self._end.acquire()

    def join(self, timeout):
        if self._end.acquire(True, -1 if timeout is None else timeout):
            self._end.release()

    def end(self):
        self._end.release()


def _known(cls, name, ident):
    """An object for a thread that runs already."""
    thread = Thread.__new__(cls)
    thread._name = name
    thread._daemonic = thread._over = False
    thread._handle = _Unended()
    thread._ident = ident
    thread._initialized = True
    return thread


class _MainThread(Thread):
    pass


class _DummyThread(Thread):
    """What stands for a thread that `_thread` started."""


class ExceptHookArgs(tuple):
    __module__ = "_thread"
    __qualname__ = __name__ = "_ExceptHookArgs"
    __slots__ = ()
    __match_args__ = "exc_type", "exc_value", "exc_traceback", "thread"
    exc_type, exc_value, exc_traceback, thread = (property(_itemgetter(n)) for n in range(4))

    def __new__(cls, values, /):
        if not hasattr(values, "__iter__"):
            raise TypeError("constructor requires a sequence")
        return tuple.__new__(cls, values)

    def __repr__(self):
        fields = (f"{name}={value!r}" for name, value in zip(self.__match_args__, self))
        return f"_thread._ExceptHookArgs({', '.join(fields)})"


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    print(f"Exception in thread {name}:", file=_sys.stderr)
    _print_exception(args.exc_type, args.exc_value, args.exc_traceback)


__excepthook__ = excepthook


def _require_hooks():
    """A thread keeps the hooks of its beginning, in the place of those that are taken away later."""
    if excepthook is None:
        raise RuntimeError("threading.excepthook is None")
    if _sys.excepthook is None:
        raise RuntimeError("sys.excepthook is None")


def _report(thread):
    kind, value, place = _sys.exc_info()
    try:
        (__excepthook__ if excepthook is None else excepthook)(ExceptHookArgs((kind, value, place, thread)))
    except Exception as error:
        error.__suppress_context__ = True
        print("Exception in threading.excepthook:", file=_sys.stderr)
        _sys.excepthook(type(error), error, error.__traceback__)


_main_thread = _known(_MainThread, "MainThread", 1)
_alive[1] = _main_thread


def current_thread():
    ident = get_ident()
    if ident not in _alive:
        _look_for_workers()
    if ident not in _alive:
        _alive[ident] = _known(_DummyThread, f"Dummy-{_thread._next_unnamed()}", ident)
        _alive[ident]._daemonic = True
    return _alive[ident]


def _look_for_workers():
    """Threads of executors come and go without telling anybody here."""
    there = dict(_thread._workers())
    for ident, thread in list(_alive.items()):
        if type(thread._handle) is _Unended and type(thread) is Thread and ident not in there:
            del _alive[ident]
            thread._over = True
            thread._handle.end()
    for ident, name in there.items():
        if ident not in _alive:
            _alive[ident] = _known(Thread, name, ident)


def main_thread():
    return _main_thread


def active_count():
    _look_for_workers()
    return len(_alive)


def enumerate():
    _look_for_workers()
    return list(_alive.values())


def currentThread():
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def activeCount():
    _deprecated("activeCount", "use active_count()")
    return active_count()


class Condition:
    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        self.locked = lock.locked
        for name in "_release_save", "_acquire_restore", "_is_owned":
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, saved):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        saved = self._release_save()
        notified = False
        try:
            if timeout is None:
                waiter.acquire()
                notified = True
            else:
                notified = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(saved)
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if end is None:
                    end = _time.monotonic() + left
                else:
                    left = end - _time.monotonic()
                    if left < _NANOSECOND / 2:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            self._waiters.pop(0).release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _deprecated("notifyAll", "use notify_all()")
        self.notify_all()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if not self._value:
                if not blocking or not self._cond.wait_for(lambda: self._value, timeout):
                    return False
            self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, *args):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"{super().__repr__()[:-1]}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _deprecated("isSet", "use is_set()")
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """Its threads gather, then are let go; who comes while the others go waits until the last is gone."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        status = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in ("draining", "resetting"):
                self._cond.wait()
            if self._state == "broken":
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._let_go()
                else:
                    self._gather(timeout)
                return index
            finally:
                self._count -= 1
                if not self._count and self._state in ("draining", "resetting"):
                    self._state = "filling"
                    self._cond.notify_all()

    def _let_go(self):
        try:
            if self._action:
                self._action()
            self._state = "draining"
            self._cond.notify_all()
        except BaseException:
            self._break()
            raise

    def _gather(self, timeout):
        if not self._cond.wait_for(lambda: self._state != "filling", timeout):
            self._break()
            raise BrokenBarrierError
        if self._state in ("broken", "resetting"):
            raise BrokenBarrierError

    def _break(self):
        self._state = "broken"
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if not self._count:
                self._state = "filling"
            elif self._state in ("filling", "broken"):
                self._state = "resetting"
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


_at_exit = []


def _register_atexit(func, *args, **kwargs):
    _at_exit.append((func, args, kwargs))


def _shutdown():
    for func, args, kwargs in reversed(_at_exit):
        func(*args, **kwargs)
    _main_thread._over = True
    _main_thread._handle.end()
    while waiting := [t for t in _alive.values() if not t.daemon and type(t._handle) is not _Unended]:
        waiting[0].join()
