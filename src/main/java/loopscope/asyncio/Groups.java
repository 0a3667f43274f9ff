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
}
