package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.AsyncGenerators;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// `sys.get_asyncgen_hooks` and `sys.set_asyncgen_hooks` (PEP 525).
final class AsyncgenFunctions {
  private AsyncgenFunctions() {}

  static void fill(ModuleBuilder b) {
    StructSequence hooks =
        new StructSequence("asyncgen_hooks", "builtins", 2, "firstiter", "finalizer");
    b.function(
        "get_asyncgen_hooks()",
        in -> hooks.of(in, generators(in).functions().toArray(PyObject[]::new)));
    b.functionN(
        "set_asyncgen_hooks(firstiter=?, finalizer=?)",
        (in, a) -> {
          PyObject finalizer = checked("finalizer", a[1], generators(in).functions().getLast());
          PyObject first = checked("firstiter", a[0], generators(in).functions().getFirst());
          generators(in).tellProgram(first, finalizer);
          return PyNone.NONE;
        });
  }

  private static AsyncGenerators generators(Interpreter in) {
    return in.machine().asyncGenerators;
  }

  private static PyObject checked(String what, @Nullable PyObject given, PyObject before) {
    if (given == null) {
      return before;
    }
    if (given != PyNone.NONE && !given.isCallable()) {
      throw Raise.typeError("callable " + what + " expected, got " + given.type().name());
    }
    return given;
  }
}
