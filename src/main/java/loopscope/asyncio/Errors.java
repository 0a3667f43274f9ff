package loopscope.asyncio;

import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// The exception classes of asyncio, as in CPython's `asyncio.exceptions` and `asyncio.queues`.
public final class Errors {
  /// `asyncio.CancelledError`.
  public static final PyType CANCELLED =
      of(
          "CancelledError",
          "asyncio.exceptions",
          Exceptions.BASE_EXCEPTION,
          "Raised in a task that was told to end.");

  /// `asyncio.InvalidStateError`.
  public static final PyType INVALID_STATE =
      of(
          "InvalidStateError",
          "asyncio.exceptions",
          Exceptions.EXCEPTION,
          "A result was set twice, or asked for too early.");

  /// `asyncio.BrokenBarrierError`.
  public static final PyType BROKEN_BARRIER =
      of(
          "BrokenBarrierError",
          "asyncio.exceptions",
          Exceptions.RUNTIME_ERROR,
          "The barrier was broken while a task waited at it.");

  /// `asyncio.SendfileNotAvailableError`.
  public static final PyType SENDFILE_NOT_AVAILABLE =
      of(
          "SendfileNotAvailableError",
          "asyncio.exceptions",
          Exceptions.RUNTIME_ERROR,
          "The file cannot be sent by the operating system alone.");

  /// `asyncio.QueueEmpty`.
  public static final PyType QUEUE_EMPTY =
      of(
          "QueueEmpty",
          "asyncio.queues",
          Exceptions.EXCEPTION,
          "The queue has no item to give at once.");

  /// `asyncio.QueueFull`.
  public static final PyType QUEUE_FULL =
      of("QueueFull", "asyncio.queues", Exceptions.EXCEPTION, "The queue has no room for an item.");

  /// `asyncio.QueueShutDown`.
  public static final PyType QUEUE_SHUT_DOWN =
      of(
          "QueueShutDown",
          "asyncio.queues",
          Exceptions.EXCEPTION,
          "The queue takes no more items, or will have none to give.");

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

  private static PyType of(String name, String module, PyType base, String doc) {
    return PyType.define(name, module).inPython().base(base).doc(doc).attributes().build();
  }
}
