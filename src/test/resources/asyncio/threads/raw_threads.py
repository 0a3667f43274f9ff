"""Threads that are started without an object of threading."""
import _thread
import sys
import threading

done = _thread.allocate_lock()
done.acquire()
seen = []


def work(number, *, factor):
    me = threading.current_thread()
    seen.append((me.name, me.daemon, me.is_alive(), type(me).__name__, me.ident == _thread.get_ident(), number * factor))
    done.release()


ident = _thread.start_new_thread(work, (2,), {"factor": 5})
done.acquire()
print(isinstance(ident, int), ident == _thread.get_ident(), seen)


def leave():
    try:
        _thread.exit()
    finally:
        done.release()


def fail():
    raise ValueError("lost")


def hook(unraisable):
    seen.append((unraisable.exc_type.__name__, str(unraisable.exc_value), unraisable.object is fail))
    done.release()


sys.unraisablehook = hook
_thread.start_new_thread(leave, ())
done.acquire()
_thread.start_new_thread(fail, ())
done.acquire()
print(seen[1:])
for arguments in (1, ()), (work, [1]), (work, (), 3):
    try:
        _thread.start_new_thread(*arguments)
    except TypeError as error:
        print(error)
