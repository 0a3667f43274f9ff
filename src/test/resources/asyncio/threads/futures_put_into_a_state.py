"""Tests of programs assign the fields of a future to have one in a certain state."""
import threading
import time
from concurrent.futures import CancelledError, Future
from concurrent.futures import _base as base


def made(state, result=None, exception=None):
    future = Future()
    future._state, future._result, future._exception = state, result, exception
    return future


def shown(future):
    return repr(future).split(" ", 3)[3]


for state in (base.PENDING, base.RUNNING, base.CANCELLED, base.CANCELLED_AND_NOTIFIED, base.FINISHED):
    future = made(state, 7 if state == base.FINISHED else None)
    print(state, shown(future), future.done(), future.running(), future.cancelled())
    try:
        print("  result", future.result(timeout=0))
    except (TimeoutError, CancelledError) as error:
        print("  result", type(error).__name__)
    print("  cancel", future.cancel(), future._state)
failed = made(base.FINISHED, exception=KeyError("k"))
print(shown(failed), repr(failed.exception()), list(vars(failed)))


def notify(future):
    time.sleep(2)
    with future._condition:
        future._state, future._result = base.FINISHED, "late"
        future._condition.notify_all()


waited = Future()
thread = threading.Thread(target=notify, args=(waited,))
thread.start()
print(waited.result(timeout=10), time.monotonic())
thread.join()

told = Future()
told.add_done_callback(print)
print(told._done_callbacks == [print], told._waiters)
