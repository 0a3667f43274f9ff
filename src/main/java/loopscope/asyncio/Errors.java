package loopscope.asyncio;

import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// The exception classes of asyncio, as in CPython's `asyncio.exceptions` and `asyncio.queues`.
public final class Errors {
  /// `asyncio.CancelledError`.
  public static final PyType CANCELLED =
      of("CancelledError", "asyncio.exceptions", Exceptions.BASE_EXCEPTION);

  /// `asyncio.InvalidStateError`.
  public static final PyType INVALID_STATE =
      of("InvalidStateError", "asyncio.exceptions", Exceptions.EXCEPTION);

  /// `asyncio.BrokenBarrierError`.
  public static final PyType BROKEN_BARRIER =
      of("BrokenBarrierError", "asyncio.exceptions", Exceptions.RUNTIME_ERROR);

  /// `asyncio.SendfileNotAvailableError`.
  public static final PyType SENDFILE_NOT_AVAILABLE =
      of("SendfileNotAvailableError", "asyncio.exceptions", Exceptions.RUNTIME_ERROR);

  /// `asyncio.QueueEmpty`.
  public static final PyType QUEUE_EMPTY = of("QueueEmpty", "asyncio.queues", Exceptions.EXCEPTION);

  /// `asyncio.QueueFull`.
  public static final PyType QUEUE_FULL = of("QueueFull", "asyncio.queues", Exceptions.EXCEPTION);

  /// `asyncio.QueueShutDown`.
  public static final PyType QUEUE_SHUT_DOWN =
      of("QueueShutDown", "asyncio.queues", Exceptions.EXCEPTION);

  private Errors() {}

  /// A new exception of a class without arguments, ready to be thrown.
  static Raise raise(PyType type) {
    return new Raise(new PyException(type));
  }

  /// Whether an exception is a cancellation.
  static boolean isCancellation(PyException exception) {
    return exception.isA(CANCELLED);
  }

  /// Whether an exception goes through every loop to the top: `SystemExit` and `KeyboardInterrupt`.
  static boolean isFatal(PyException exception) {
    return exception.isA(Exceptions.SYSTEM_EXIT) || exception.isA(Exceptions.KEYBOARD_INTERRUPT);
  }

  private static PyType of(String name, String module, PyType base) {
    return PyType.define(name, module).base(base).attributes().build();
  }
}
