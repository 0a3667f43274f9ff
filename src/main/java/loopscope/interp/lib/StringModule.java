package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.text.FormatPattern;

/// `_string`: format strings taken apart, for `string.Formatter`.
final class StringModule {
  private StringModule() {}

  static PyModule build() {
    return new ModuleBuilder("_string")
        .function("formatter_parser(text, /)", StringModule::parse)
        .function("formatter_field_name_split(name, /)", StringModule::split)
        .build();
  }

  private static PyObject parse(Interpreter in, PyObject text) {
    PyList pieces = new PyList();
    FormatPattern pattern = FormatPattern.of(in.str(text));
    for (FormatPattern.Piece piece = pattern.next(); piece != null; piece = pattern.next()) {
      FormatPattern.Field field = piece.field();
      PyObject literal = PyStr.of(piece.literal());
      if (field == null) {
        pieces.add(PyTuple.of(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE));
      } else {
        PyObject conversion =
            field.conversion() == 0 ? PyNone.NONE : PyStr.ofCodePoint(field.conversion());
        pieces.add(PyTuple.of(literal, PyStr.of(field.name()), PyStr.of(field.spec()), conversion));
      }
    }
    return pieces.iterate(in);
  }

  private static PyObject key(String text) {
    int index = FormatPattern.index(text);
    return index >= 0 ? PyInt.of(index) : PyStr.of(text);
  }

  private static PyObject split(Interpreter in, PyObject text) {
    FormatPattern.Name name = FormatPattern.name(in.str(text));
    PyList accesses = new PyList();
    for (FormatPattern.Access access : name.accesses()) {
      PyObject key = access.attribute() ? PyStr.of(access.name()) : key(access.name());
      accesses.add(PyTuple.of(PyBool.of(access.attribute()), key));
    }
    return PyTuple.of(key(name.first()), accesses);
  }
}
