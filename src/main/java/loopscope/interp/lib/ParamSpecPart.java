package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;

/// `P.args` and `P.kwargs` of a parameter specification.
final class ParamSpecPart extends PyInstance {
  static final PyType ARGS = define("ParamSpecArgs");
  static final PyType KWARGS = define("ParamSpecKwargs");

  private final PyObject origin;
  private final String part;

  private ParamSpecPart(PyType type, PyObject origin, String part) {
    super(type);
    this.origin = origin;
    this.part = part;
  }

  private static PyType define(String name) {
    return PyType.define(name, "typing")
        .slots(Slot.REPR)
        .methods(b -> b.property("__origin__", (in, self) -> ((ParamSpecPart) self).origin))
        .build();
  }

  static PyObject of(PyObject origin, String part) {
    return new ParamSpecPart(part.equals("args") ? ARGS : KWARGS, origin, part);
  }

  @Override
  public String repr(Interpreter in) {
    String shown = in.repr(origin);
    return (shown.startsWith("~") ? shown.substring(1) : shown) + "." + part;
  }
}
