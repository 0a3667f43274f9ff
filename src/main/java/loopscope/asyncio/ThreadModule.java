package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// The module `_thread`: what the Python of `threading` and `queue` is built on.
final class ThreadModule {
  private static final double LONGEST_WAIT = 9_223_372_036.0;

  private ThreadModule() {}

  static PyModule build() {
    return new ModuleBuilder("_thread")
        .value("LockType", ThreadLock.TYPE)
        .value("lock", ThreadLock.TYPE)
        .value("RLock", ThreadLock.REENTRANT)
        .value(
            "allocate_lock", NativeFunction.of("allocate_lock()", in -> in.call(ThreadLock.TYPE)))
        .value("error", Exceptions.RUNTIME_ERROR)
        .value("TIMEOUT_MAX", new PyFloat(LONGEST_WAIT))
        .function("get_ident()", in -> PyInt.of(ident(Asyncio.of(in).currentSimulated())))
        .function("get_native_id()", in -> PyInt.of(ident(Asyncio.of(in).currentSimulated())))
        .function(
            "start_new_thread(function, args, kwargs=None, /)",
            (in, function, args, kwargs) -> started(in, "start_new_thread", function, args, kwargs))
        .function("exit()", in -> started(in, "exit_thread"))
        .function(
            "interrupt_main(signum=2, /)", (in, signum) -> started(in, "interrupt_main", signum))
        .function("_workers()", ThreadModule::workers)
        .function("_next_unnamed()", in -> PyInt.of(Asyncio.of(in).numbers().nextUnnamedThread()))
        .function("_current_name()", in -> PyStr.of(ThreadNames.current(Asyncio.of(in))))
        .function("_prepare(function, name, context)", ProgramThread::prepare)
        .build();
  }

  /// What the module's Python does.
  private static PyObject started(Interpreter in, String name, PyObject... args) {
    return in.callMethod(in.modules().load("_thread_start"), name, args);
  }

  /// The number by which programs know a thread; null stands for the main one.
  static long ident(@Nullable SimThread thread) {
    return thread == null ? 1 : thread.id().number() + 1L;
  }

  /// Number and name of each thread of an executor that is there.
  private static PyObject workers(Interpreter in) {
    PyList there = new PyList();
    for (Worker worker : Asyncio.of(in).workers) {
      if (!worker.isOver() && !worker.isProcess()) {
        there.add(PyTuple.of(PyInt.of(ident(worker)), PyStr.of(worker.name())));
      }
    }
    return there;
  }
}
