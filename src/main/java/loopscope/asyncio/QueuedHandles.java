package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.loop.Handle;
import loopscope.loop.ReadyQueue;
import loopscope.trace.LoopEvent.HandleKind;

/// What CPython's loops keep in `_ready` and `_scheduled`, which programs print that teach how a
/// loop works: a copy each time, as handles that cannot be cancelled where they are asyncio's own.
final class QueuedHandles {
  private static final PyType STEP =
      PyType.define("TaskStepMethWrapper", "_asyncio").attributes().build();

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

  private static PyObject shown(Interpreter in, Loop loop, Handle handle, double when) {
    return handle instanceof CallbackHandle its
        ? its
        : CallbackHandle.shown(loop, callback(handle), Context.current(in), when, handle);
  }

  private static PyObject callback(Handle handle) {
    if (!handle.isTaskStep()) {
      return NativeFunction.of(handle.label() + "()", in -> PyNone.NONE);
    }
    return handle.kind() == HandleKind.TASK_WAKEUP
        ? NativeFunction.of("Task.task_wakeup()", in -> PyNone.NONE)
        : new PyInstance(STEP);
  }
}
