package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Attributes of functions.
final class FunctionTable {
  private FunctionTable() {}

  private static PyFunction of(PyObject self) {
    return (PyFunction) self;
  }

  private static String text(@Nullable PyObject value, String name) {
    if (!(value instanceof PyStr s)) {
      throw Raise.typeError(name + " must be set to a string object");
    }
    return s.value;
  }

  static void fill(TypeBuilder t) {
    t.property(
            "__name__",
            (in, self) -> PyStr.of(of(self).name),
            (in, self, v) -> of(self).name = text(v, "__name__"))
        .property(
            "__qualname__",
            (in, self) -> PyStr.of(of(self).qualname),
            (in, self, v) -> of(self).qualname = text(v, "__qualname__"))
        .property(
            "__doc__",
            (in, self) -> own(self, "__doc__", of(self).code.doc),
            (in, self, v) -> self.setOwn(PyStr.of("__doc__"), Arguments.orNone(v)))
        .property(
            "__module__",
            (in, self) ->
                own(self, "__module__", Arguments.orNone(of(self).globals.get("__name__"))),
            (in, self, v) -> self.setOwn(PyStr.of("__module__"), Arguments.orNone(v)))
        .property(
            "__code__",
            (in, self) -> of(self).code,
            (in, self, v) -> of(self).code = (PyCode) Arguments.orNone(v))
        .property("__globals__", (in, self) -> of(self).globals)
        .property("__builtins__", (in, self) -> in.builtins())
        .property("__dict__", FunctionTable::dict, FunctionTable::setDict)
        .property(
            "__closure__",
            (in, self) ->
                of(self).closure.length == 0
                    ? PyNone.NONE
                    : PyTuple.of((PyObject[]) of(self).closure.clone()))
        .property(
            "__defaults__",
            (in, self) ->
                of(self).defaults.length == 0 ? PyNone.NONE : PyTuple.of(of(self).defaults),
            (in, self, v) ->
                of(self).defaults = v instanceof PyTuple tuple ? tuple.items : PyObject.NO_ARGS)
        .property(
            "__kwdefaults__",
            (in, self) -> Arguments.orNone(of(self).keywordDefaults),
            (in, self, v) -> of(self).keywordDefaults = v instanceof PyDict d ? d : null)
        .property(
            "__annotations__",
            (in, self) -> Annotations.ofFunction(in, of(self)),
            (in, self, v) -> {
              of(self).annotations = v == null || v == PyNone.NONE ? new PyDict() : v;
              of(self).annotate = null;
            })
        .property(
            "__annotate__",
            (in, self) -> Arguments.orNone(of(self).annotate),
            FunctionTable::setAnnotate)
        .property(
            "__type_params__",
            (in, self) -> of(self).typeParams,
            (in, self, v) -> of(self).typeParams = Arguments.orNone(v))
        .methodN(
            "__get__(instance, owner=None, /)",
            (in, a) -> a[1] == PyNone.NONE ? a[0] : in.bind(a[0], a[1], a[1].type()))
        .constructor(
            "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
            FunctionTable::make);
  }

  private static PyObject own(PyObject self, String name, PyObject otherwise) {
    PyObject value = self.getOwn(PyStr.of(name));
    return value == null ? otherwise : value;
  }

  private static PyObject dict(Interpreter in, PyObject self) {
    return of(self).dict();
  }

  private static void setDict(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (!(value instanceof PyDict more)) {
      throw Raise.typeError(
          "__dict__ must be set to a dictionary, not a '"
              + (value == null ? "NULL" : value.type().name())
              + "'");
    }
    PyDict dict = of(self).dict();
    dict.clear();
    dict.putAll(in, more);
  }

  private static void setAnnotate(Interpreter in, PyObject self, @Nullable PyObject value) {
    of(self).annotate = value;
    of(self).annotations = null;
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    if (!(a[1] instanceof PyCode)) {
      throw Raise.typeError("function() argument 'code' must be code, not " + a[1].type().name());
    }
    if (!(a[2] instanceof PyDict)) {
      throw Raise.typeError(
          "function() argument 'globals' must be dict, not " + a[2].type().name());
    }
    PyObject[] cells = a[5] instanceof PyTuple tuple ? tuple.items : PyObject.NO_ARGS;
    PyCell[] closure = new PyCell[cells.length];
    for (int i = 0; i < cells.length; i++) {
      closure[i] = (PyCell) cells[i];
    }
    PyFunction made =
        new PyFunction(
            (PyCode) a[1],
            (PyDict) a[2],
            closure,
            a[4] instanceof PyTuple d ? d.items : PyObject.NO_ARGS);
    if (a[3] instanceof PyStr name) {
      made.name = name.value;
    }
    made.keywordDefaults = a[6] instanceof PyDict d ? d : null;
    return made;
  }
}
