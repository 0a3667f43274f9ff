package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// A call that an executor is to make: `names` name the last of the arguments.
record Job(
    ThreadFuture future,
    PyObject callable,
    PyObject[] args,
    PyStr[] names,
    @Nullable Context context,
    @Nullable TaskId forTask) {

  /// A job with keywords from a dict; partial objects are taken apart, so that the function inside
  /// runs on the worker's own stack and can block there.
  static Job of(
      Interpreter in,
      PyObject callable,
      PyObject[] args,
      PyDict keywords,
      @Nullable Context context) {
    List<PyObject> positional = new ArrayList<>(List.of(args));
    PyDict named = keywords;
    PyObject inner = callable;
    while (inner.type().simpleName().equals("partial")
        && in.findAttribute(inner, "func") instanceof PyObject function
        && in.findAttribute(inner, "args") instanceof PyTuple first
        && in.findAttribute(inner, "keywords") instanceof PyDict options) {
      positional.addAll(0, List.of(first.items));
      PyDict merged = options.copy();
      merged.putAll(in, named);
      named = merged;
      inner = function;
    }
    List<PyStr> names = new ArrayList<>();
    for (int i = 0; i < named.places(); i++) {
      PyObject value = named.valueAt(i);
      if (named.keyAt(i) instanceof PyStr name && value != null) {
        names.add(name);
        positional.add(value);
      }
    }
    return new Job(
        new ThreadFuture(CallableText.name(in, inner)),
        inner,
        positional.toArray(PyObject.NO_ARGS),
        names.toArray(PyStr.NO_NAMES),
        context,
        Asyncio.of(in).currentTaskId());
  }
}
