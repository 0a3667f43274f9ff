package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// `sys.unraisablehook` and what it is given: an exception that nobody can catch, such as one out
/// of `__del__`.
final class UnraisableHook {
  private UnraisableHook() {}

  static void add(ModuleBuilder b) {
    StructSequence args =
        new StructSequence(
            "UnraisableHookArgs",
            "sys",
            5,
            "exc_type",
            "exc_value",
            "exc_traceback",
            "err_msg",
            "object");
    b.value("UnraisableHookArgs", args.type());
    for (String name : new String[] {"unraisablehook", "__unraisablehook__"}) {
      b.function(name + "(unraisable, /)", UnraisableHook::write);
    }
  }

  private static PyObject write(Interpreter in, PyObject args) {
    if (!args.type().simpleName().equals("UnraisableHookArgs")) {
      throw Raise.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    PyObject message = in.getAttribute(args, "err_msg");
    in.messages()
        .writeUnraisable(
            message == PyNone.NONE ? "Exception ignored" : in.str(message),
            (PyException) in.getAttribute(args, "exc_value"));
    return PyNone.NONE;
  }
}
