package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.compile.Intrinsic;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Operations of type parameters and type aliases; the classes are the library's, in `_typing`.
final class Intrinsics {
  private static final Intrinsic[] ALL = Intrinsic.values();

  private Intrinsics() {}

  static PyObject run(Interpreter in, @Nullable PyObject[] r, int from, int which) {
    Intrinsic intrinsic = ALL[which];
    if (intrinsic == Intrinsic.PRINT) {
      PyObject hook = in.findAttribute(in.modules().load("sys"), "displayhook");
      if (hook == null) {
        throw Raise.of(Exceptions.RUNTIME_ERROR, "lost sys.displayhook");
      }
      return in.call(hook, r[from]);
    }
    PyObject typing = in.modules().load("_typing");
    PyObject none = PyNone.NONE;
    return switch (intrinsic) {
      case TYPE_VAR -> in.callMethod(typing, "_type_var", r[from], none, none);
      case TYPE_VAR_WITH_BOUND -> in.callMethod(typing, "_type_var", r[from], r[from + 1], none);
      case TYPE_VAR_WITH_CONSTRAINTS ->
          in.callMethod(typing, "_type_var", r[from], none, r[from + 1]);
      case PARAM_SPEC -> in.callMethod(typing, "_param_spec", r[from]);
      case TYPE_VAR_TUPLE -> in.callMethod(typing, "_type_var_tuple", r[from]);
      case SET_DEFAULT -> in.callMethod(typing, "_set_default", r[from], r[from + 1]);
      case SUBSCRIPT_GENERIC -> in.callMethod(typing, "_generic_of", r[from]);
      case TYPE_ALIAS -> in.callMethod(typing, "_type_alias", r[from], r[from + 1], r[from + 2]);
      case PRINT -> PyStr.EMPTY;
    };
  }
}
