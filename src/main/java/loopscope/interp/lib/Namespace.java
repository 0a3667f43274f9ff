package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// `types.SimpleNamespace`: an object with whatever attributes it was given.
final class Namespace extends PyInstance {
  static final PyType TYPE =
      PyType.define("SimpleNamespace", "types")
          .fullyCalled()
          .allocate((in, type) -> new Namespace(type))
          .slots(Slot.REPR, Slot.EQ, Slot.NE)
          .attributes()
          .methods(
              b -> {
                b.methodN("__init__(mapping=(), /, **kwargs)", Namespace::init);
                b.methodN("__replace__(**changes)", Namespace::replaced);
                b.value("__hash__", PyNone.NONE);
              })
          .build();

  Namespace(PyType type) {
    super(type);
  }

  private static PyObject init(Interpreter in, PyObject[] a) {
    PyDict given = new PyDict();
    loopscope.interp.object.DictProtocol.update(in, given, a[1]);
    given.putAll(in, (PyDict) a[2]);
    for (PyObject key : in.toArray(given)) {
      a[0].setOwn(in.intern(in.str(key)), in.getItem(given, key));
    }
    return PyNone.NONE;
  }

  private static PyObject replaced(Interpreter in, PyObject[] a) {
    PyDict all = attributes(a[0]).copy();
    all.putAll(in, (PyDict) a[1]);
    return in.call(a[0].type(), all);
  }

  private static PyDict attributes(PyObject self) {
    PyDict own = self.dict();
    return own == null ? new PyDict() : own;
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof Namespace) || op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    return PyBool.of(in.equal(attributes(this), attributes(other)) == (op == CompareOp.EQ));
  }

  @Override
  public String repr(Interpreter in) {
    String name = type() == TYPE ? "namespace" : type().name();
    if (!in.enterRepr(this)) {
      return name + "(...)";
    }
    try {
      StringBuilder out = new StringBuilder(name).append('(');
      PyDict own = attributes(this);
      String comma = "";
      for (PyObject key : in.toArray(own)) {
        out.append(comma).append(((PyStr) key).value).append('=');
        out.append(in.repr(in.getItem(own, key)));
        comma = ", ";
      }
      return out.append(')').toString();
    } finally {
      in.leaveRepr();
    }
  }
}
