"""Run a script with threads of its own on real CPython under the deterministic virtual clock.

    python3 threads_oracle.py [--ticks FILE] SCRIPT

`oracle.py` covers the jobs of executors. Here the whole of `threading` and `queue` is CPython's own library, on top of a
module `_thread` of ours: threads are real ones, of which one runs at a time, and locks, joins and sleeps are points at which
they take turns. A new thread runs at once until it blocks or ends, then its starter goes on; a thread that becomes able to run
does so when the current one blocks, first in, first out. Nothing moves the clock but sleeping.

The pure Python version of `queue.SimpleQueue` stands in for the one in C. Identifiers of threads count from 1.
"""

import _thread
import atexit
import collections
import gc
import heapq
import itertools
import os
import sys

_start_really = _thread.start_new_thread
_lock_really = _thread.allocate_lock


class Fiber:
    """A real thread that runs only while it holds the baton."""

    _numbers = itertools.count(1)

    def __init__(self, run):
        self.run = run
        self.number = next(Fiber._numbers)
        self.waiting = False
        self.naps = 0
        self._mine, self._theirs = _lock_really(), _lock_really()
        self._mine.acquire()
        self._theirs.acquire()

    def start(self):
        _start_really(self._body, ())
        self.go()

    def _body(self):
        self._mine.acquire()
        try:
            self.run()
        finally:
            self._theirs.release()

    def go(self):
        """Lets it run until it blocks."""
        before, TURNS.current = TURNS.current, self
        self._mine.release()
        self._theirs.acquire()
        TURNS.current = before

    def park(self):
        self._theirs.release()
        self._mine.acquire()


class Turns:
    """Who runs, who is able to run, and who sleeps until when."""

    def __init__(self):
        self.main = self.current = Fiber(None)
        self._ready = collections.deque()
        self._sleepers = []
        self._order = itertools.count()
        self.clock = None

    def now(self):
        return self.clock.now if self.clock else 0.0

    def deadline(self, seconds):
        return oracle.whole_nanos(self.now() + seconds)

    def wake(self, fiber):
        if fiber.waiting:
            fiber.waiting = False
            self._ready.append(fiber)

    def next_wake(self):
        """When the first thread is able to run, or None."""
        if self._ready:
            return self.now()
        while self._sleepers and not self._sleeps(self._sleepers[0]):
            heapq.heappop(self._sleepers)
        return self._sleepers[0][0] if self._sleepers else None

    def _sleeps(self, entry):
        _, _, fiber, nap = entry
        return fiber.waiting and fiber.naps == nap

    def _next(self):
        if self._ready:
            return self._ready.popleft()
        wake = self.next_wake()
        if wake is None or wake > self.now():
            return None
        fiber = heapq.heappop(self._sleepers)[2]
        fiber.waiting = False
        return fiber

    def run_due(self):
        while (fiber := self._next()) is not None:
            fiber.go()

    def block(self, deadline=None):
        """The thread that runs waits until it is woken, or until the deadline."""
        fiber = self.current
        fiber.naps += 1
        fiber.waiting = True
        if fiber is not self.main:
            if deadline is not None:
                heapq.heappush(self._sleepers, (deadline, next(self._order), fiber, fiber.naps))
            fiber.park()
            fiber.waiting = False
            return
        while (following := self._next()) is not fiber:
            if following is not None:
                following.go()
                continue
            wakes = [when for when in (self.next_wake(), deadline) if when is not None]
            if not wakes:
                oracle._stop_deadlocked()
            if deadline is not None and deadline <= self.now():
                fiber.waiting = False
                return
            self.clock.now = max(self.now(), min(wakes))

    def sleep(self, seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        end = self.deadline(seconds)
        if self.current is not self.main:
            self.block(end)
            return
        while (wake := self.next_wake()) is not None and wake <= end:
            self.clock.now = max(self.now(), wake)
            self.run_due()
        self.clock.now = max(self.now(), end)


TURNS = Turns()


class lock:
    __module__ = "_thread"

    def __init__(self):
        self._locked = False
        self._waiting = collections.deque()

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if self._locked and blocking:
            self._wait(None if timeout == -1 else TURNS.deadline(timeout))
        if self._locked:
            return False
        self._locked = True
        return True

    def _wait(self, end):
        me = TURNS.current
        self._waiting.append(me)
        while self._locked and (end is None or end > TURNS.now()):
            TURNS.block(end)
        self._waiting.remove(me)

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False
        if self._waiting:
            TURNS.wake(self._waiting[0])

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._locked else 'unlocked'} _thread.lock object at {id(self):#x}>"

    def _at_fork_reinit(self):
        self.__init__()


class RLock:
    __module__ = "_thread"

    def __init__(self):
        self._lock = lock()
        self._owner = self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._is_owned():
            self._count += 1
            return True
        if not self._lock.acquire(blocking, timeout):
            return False
        self._owner, self._count = TURNS.current.number, 1
        return True

    __enter__ = acquire

    def release(self):
        if not self._is_owned():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = 0
            self._lock.release()

    def __exit__(self, *exc):
        self.release()

    def locked(self):
        return self._lock.locked()

    def _is_owned(self):
        return self._owner == TURNS.current.number

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        saved = self._count, self._owner
        self._count = self._owner = 0
        self._lock.release()
        return saved

    def _acquire_restore(self, saved):
        self._lock.acquire()
        self._count, self._owner = saved

    def __repr__(self):
        state = "locked" if self.locked() else "unlocked"
        return f"<{state} _thread.RLock object owner={self._owner} count={self._count} at {id(self):#x}>"

    def _at_fork_reinit(self):
        self.__init__()


class _ThreadHandle:
    def __init__(self):
        self.ident = None
        self._done = False
        self._joining = []

    def is_done(self):
        return self._done

    def _set_done(self):
        self._done = True
        for fiber in self._joining[:]:
            TURNS.wake(fiber)

    def join(self, timeout=None):
        end = None if timeout is None or timeout < 0 else TURNS.deadline(timeout)
        while not self._done and (end is None or end > TURNS.now()):
            self._joining.append(TURNS.current)
            TURNS.block(end)
            self._joining.remove(TURNS.current)


STARTED = []


def start_joinable_thread(function, handle=None, daemon=True):
    handle = handle or _ThreadHandle()

    def body():
        try:
            function()
        finally:
            handle._set_done()

    fiber = Fiber(body)
    handle.ident = fiber.number
    if not daemon:
        STARTED.append(handle)
    fiber.start()
    return handle


def _main_handle(ident):
    handle = _ThreadHandle()
    handle.ident = ident
    return handle


def _join_all():
    while STARTED:
        STARTED.pop(0).join()


def _install():
    _thread.allocate_lock = _thread.lock = _thread.LockType = lock
    _thread.RLock = RLock
    _thread._ThreadHandle = _ThreadHandle
    _thread.start_joinable_thread = start_joinable_thread
    _thread.get_ident = _thread.get_native_id = lambda: TURNS.current.number
    _thread._get_main_thread_ident = lambda: TURNS.main.number
    _thread._make_thread_handle = _main_handle
    _thread._shutdown = _join_all
    sys.modules["_queue"] = None


_install()
import queue
import threading

queue.SimpleQueue.__name__ = queue.SimpleQueue.__qualname__ = "SimpleQueue"
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import concurrent.futures
import oracle
import runpy


class Job:
    """A job of an executor takes turns with the threads."""

    def __init__(self, run):
        self._fiber = Fiber(run)

    @staticmethod
    def current():
        return None if TURNS.current is TURNS.main else TURNS.current

    def start(self):
        self._fiber.start()


class Executor(oracle.VirtualExecutor):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._draining = []

    def _work(self, *job):
        super()._work(*job)
        if not self._running:
            for fiber in self._draining[:]:
                TURNS.wake(fiber)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._closed = True
        while cancel_futures and self._waiting:
            self._waiting.pop(0)[0].cancel()
        while wait and self._running:
            self._draining.append(TURNS.current)
            TURNS.block()
            self._draining.remove(TURNS.current)


class Selector(oracle.VirtualSelector):
    """A loop on a thread beside the main one waits as any thread does, until another thread writes to it."""

    def __init__(self, loop):
        super().__init__(loop)
        self._fiber = None

    def select(self, timeout=None):
        if TURNS.current is TURNS.main:
            return super().select(timeout)
        if timeout is None or timeout > 0:
            self._fiber = TURNS.current
            TURNS.block(self._loop._scheduled[0]._when if self._loop._scheduled else None)
            self._fiber = None
        return []

    def wake(self):
        if self._fiber is not None:
            TURNS.wake(self._fiber)


class Policy(oracle.VirtualPolicy):
    """Each thread has a current loop of its own."""

    _loops = threading.local()

    @property
    def _virtual(self):
        return getattr(self._loops, "loop", None)

    @_virtual.setter
    def _virtual(self, loop):
        self._loops.loop = loop


def install():
    TURNS.clock = oracle.CLOCK
    threading._time = queue.time = TURNS.now
    oracle.Job = Job
    oracle.Clock.sleep = lambda self, seconds: TURNS.sleep(seconds)
    oracle.Clock.next_thread_wake = lambda self: TURNS.next_wake()
    oracle.Clock.wake_due_threads = lambda self: TURNS.run_due()
    oracle.VirtualFuture = concurrent.futures.Future
    oracle.VirtualExecutor = Executor
    oracle.VirtualSelector = Selector
    oracle.VirtualPolicy = Policy
    oracle.VirtualLoop._write_to_self = lambda self: self._selector.wake()
    oracle.install()
    oracle._order_sets()


def status(error):
    if isinstance(error, SystemExit) and (error.code is None or isinstance(error.code, int)):
        return error.code or 0
    if isinstance(error, SystemExit):
        print(error.code, file=sys.stderr)
    else:
        sys.excepthook(type(error), error, error.__traceback__)
    return 130 if isinstance(error, KeyboardInterrupt) else 1


def main(arguments):
    if arguments[0] == "--ticks":
        oracle.TICKS = open(arguments[1], "w", encoding="utf-8")
        arguments = arguments[2:]
    install()
    sys.argv = [arguments[0]]
    code = 0
    try:
        runpy.run_path(arguments[0], run_name="__main__")
    except BaseException as error:
        code = status(error)
    threading._shutdown()
    atexit._run_exitfuncs()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    if oracle.TICKS is not None:
        oracle.TICKS.flush()
    # Daemons hold the baton no more, and would keep the process from ending.
    os._exit(code)


if __name__ == "__main__":
    main(sys.argv[1:])
