package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;

/// Exception groups.
final class Groups {
  private Groups() {}

  /// `BaseExceptionGroup(message, members)`, which is an `ExceptionGroup` when all members allow
  /// it.
  static PyException of(Interpreter in, String message, List<PyException> members) {
    PyObject list = new PyList(members.toArray(PyObject.NO_ARGS));
    return (PyException) in.call(Exceptions.BASE_EXCEPTION_GROUP, PyStr.of(message), list);
  }

  /// The exceptions directly in a group.
  static List<PyException> members(PyException group) {
    List<PyException> all = new ArrayList<>();
    if (group.extra("exceptions") instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.size(); i++) {
        if (tuple.get(i) instanceof PyException member) {
          all.add(member);
        }
      }
    }
    return all;
  }

  /// Puts a `TimeoutError` between an error, or those of a group, and the cancellation in the
  /// course of which it came up.
  static void insertTimeoutErrors(PyException error) {
    insertTimeoutError(error);
    if (error.isA(Exceptions.EXCEPTION_GROUP)) {
      for (PyException inner : members(error)) {
        insertTimeoutError(inner);
      }
    }
  }

  private static void insertTimeoutError(PyException error) {
    PyException at = error;
    while (at.context != null) {
      PyException context = at.context;
      if (Errors.isCancellation(context)) {
        PyException overdue = new PyException(Exceptions.TIMEOUT_ERROR);
        overdue.cause = context;
        overdue.context = context;
        overdue.suppressContext = true;
        at.context = overdue;
        return;
      }
      at = context;
    }
  }
}
