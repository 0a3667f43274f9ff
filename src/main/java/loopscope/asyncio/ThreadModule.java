package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.loop.VirtualClock;

/// The module `_thread`: what the Python of `threading` and `queue` is built on.
final class ThreadModule {
  private ThreadModule() {}

  static PyModule build() {
    return new ModuleBuilder("_thread")
        .value("LockType", ThreadLock.TYPE)
        .value("lock", ThreadLock.TYPE)
        .value("RLock", ThreadLock.REENTRANT)
        .value(
            "allocate_lock", NativeFunction.of("allocate_lock()", in -> in.call(ThreadLock.TYPE)))
        .value("error", Exceptions.RUNTIME_ERROR)
        .value("TIMEOUT_MAX", new loopscope.interp.object.PyFloat(VirtualClock.NEVER / 1e9))
        .function("get_ident()", in -> PyInt.of(ident(in)))
        .function("_name()", in -> PyStr.of(ThreadNames.current(Asyncio.of(in))))
        .function("_start(function, name)", ProgramThread::start)
        .function("_report(name, error)", ThreadModule::report)
        .build();
  }

  private static long ident(Interpreter in) {
    SimThread thread = Asyncio.of(in).currentSimulated();
    return thread == null ? 1 : thread.id().number() + 1L;
  }

  private static PyObject report(Interpreter in, PyObject name, PyObject error) {
    in.writeError(
        "Exception in thread "
            + in.str(name)
            + ":\n"
            + in.formatException((loopscope.interp.object.PyException) error));
    return loopscope.interp.object.PyNone.NONE;
  }
}
