package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;

/// How reprs and messages write a handle. Follows `events.Handle._repr_info`.
final class HandleText {
  private HandleText() {}

  /// The call, with its arguments in debug mode.
  static String call(Interpreter in, CallbackHandle handle, PyObject function) {
    if (!handle.loop.debug) {
      return CallableText.withSource(in, function);
    }
    List<String> given = new ArrayList<>();
    for (PyObject argument : handle.args) {
      given.add(ShortRepr.of(in, argument));
    }
    return CallableText.withSource(in, function, String.join(", ", given));
  }

  /// The repr, of which a class of the program may word the parts.
  static String of(Interpreter in, CallbackHandle handle) {
    List<String> parts = parts(in, handle);
    if (Overrides.has(handle, CallbackHandle.TYPE, "_repr_info")) {
      parts.clear();
      for (PyObject part : in.toArray(in.callMethod(handle, "_repr_info"))) {
        parts.add(in.str(part));
      }
    }
    return "<" + String.join(" ", parts) + ">";
  }

  /// `handle._repr_info()`.
  static PyObject info(Interpreter in, PyObject handle) {
    List<String> parts = parts(in, (CallbackHandle) handle);
    return new PyList(parts.stream().map(PyStr::of).toArray(PyObject[]::new));
  }

  private static List<String> parts(Interpreter in, CallbackHandle handle) {
    List<String> parts = new ArrayList<>();
    parts.add(handle.type.simpleName());
    if (handle.isCancelled()) {
      parts.add("cancelled");
    }
    if (handle.type.isSubtypeOf(CallbackHandle.TIMER)) {
      parts.add("when=" + in.str(handle.due()));
    }
    if (handle.callback() != PyNone.NONE) {
      parts.add(call(in, handle, handle.callback()));
    }
    String created = handle.origin() instanceof SourceTrace origin ? origin.created() : "";
    if (!created.isEmpty()) {
      parts.add(created.strip());
    }
    return parts;
  }
}
