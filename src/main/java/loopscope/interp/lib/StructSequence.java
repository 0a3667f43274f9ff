package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.object.DerivedTuple;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// A tuple whose places have names, such as `time.struct_time`; the class may know more names than
/// places.
final class StructSequence {
  private final PyType type;
  private final String[] names;
  private final int visible;
  private final String module;

  StructSequence(String name, String module, int visible, String... names) {
    this.names = names;
    this.visible = visible;
    this.module = module;
    this.type =
        PyType.define(name, module)
            .base(PyTuple.TYPE)
            .attributes()
            .methods(
                b -> {
                  for (int i = 0; i < names.length; i++) {
                    int place = i;
                    b.property(names[i], (in, self) -> field(in, self, place));
                  }
                  b.value("n_fields", PyInt.of(names.length));
                  b.value("n_sequence_fields", PyInt.of(visible));
                  b.value("n_unnamed_fields", PyInt.ZERO);
                  b.method("__repr__()", (in, self) -> PyStr.of(repr(in, (PyTuple) self)));
                  b.constructor("(sequence, dict=?, /)", (in, a) -> make(in, a[1]));
                })
            .build();
    if (!module.equals("functools")) {
      type.callFully();
    }
  }

  PyType type() {
    return type;
  }

  private PyObject field(Interpreter in, PyObject self, int place) {
    if (place < visible) {
      return ((PyTuple) self).get(place);
    }
    PyObject hidden = self.getOwn(in.intern("_" + names[place]));
    return hidden == null ? loopscope.interp.object.PyNone.NONE : hidden;
  }

  private PyObject make(Interpreter in, PyObject sequence) {
    PyObject[] items = Iterables.toArray(in, sequence);
    if (items == null) {
      throw Raise.typeError("constructor requires a sequence");
    }
    if (items.length < visible) {
      throw Raise.typeError(
          type.displayName()
              + "() takes an at least "
              + visible
              + "-sequence ("
              + items.length
              + "-sequence given)");
    }
    return of(in, items);
  }

  /// An instance with all its fields, the invisible ones last.
  PyObject of(Interpreter in, PyObject... fields) {
    PyObject[] shown = new PyObject[visible];
    System.arraycopy(fields, 0, shown, 0, visible);
    PyObject made = new DerivedTuple(type, shown);
    for (int i = visible; i < fields.length && i < names.length; i++) {
      made.setOwn(in.intern("_" + names[i]), fields[i]);
    }
    return made;
  }

  private String repr(Interpreter in, PyTuple self) {
    StringBuilder out =
        new StringBuilder(module.equals("functools") ? type.simpleName() : type.displayName())
            .append('(');
    for (int i = 0; i < visible; i++) {
      out.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(in.repr(self.get(i)));
    }
    return out.append(')').toString();
  }
}
