package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.loop.Handle;
import loopscope.loop.ReadyQueue;

/// What CPython's loops keep in `_ready` and `_scheduled`, which programs print that teach how a
/// loop works: a copy each time, as handles that cannot be cancelled where they are asyncio's own.
final class QueuedHandles {
  private QueuedHandles() {}

  /// `loop._ready`.
  static PyObject ready(Interpreter in, PyObject self) {
    Loop loop = (Loop) self;
    ReadyQueue queue = loop.core().ready();
    PyObject[] shown = new PyObject[queue.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = shown(in, loop, queue.get(i), Double.NaN);
    }
    return Insides.deque(in, new PyList(shown));
  }

  /// `loop._scheduled`.
  static PyObject scheduled(Interpreter in, PyObject self) {
    Loop loop = (Loop) self;
    PyList shown = new PyList();
    loop.core().eachTimer((handle, deadline) -> shown.add(shown(in, loop, handle, deadline / 1e9)));
    return shown;
  }

  /// `loop._timer_cancelled_count`.
  static PyObject cancelled(Interpreter in, PyObject self) {
    int[] count = {0};
    ((Loop) self).core().eachTimer((handle, _) -> count[0] += handle.isCancelled() ? 1 : 0);
    return PyInt.of(count[0]);
  }

  /// One of the loop's calls as the program sees it, for `when` seconds; see
  /// [CallbackHandle#shown].
  static PyObject shown(Interpreter in, Loop loop, Handle handle, double when) {
    return handle instanceof CallbackHandle its
        ? its
        : CallbackHandle.shown(
            loop,
            LibraryCallable.of(in, handle),
            LibraryCallable.arguments(handle),
            Context.current(in),
            when,
            handle);
  }
}
