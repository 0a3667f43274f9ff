package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.Operators;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.UnaryOp;

/// `_operator`: operators as functions.
final class OperatorModule {
  private OperatorModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("_operator");
    String[] binary = {
      "add",
      "sub",
      "mul",
      "matmul",
      "truediv",
      "mod",
      "pow",
      "lshift",
      "rshift",
      "or_",
      "xor",
      "and_",
      "floordiv"
    };
    for (int i = 0; i < binary.length; i++) {
      BinaryOp op = BinaryOp.values()[i];
      b.function(binary[i] + "(a, b, /)", (in, x, y) -> in.binary(op, x, y));
      b.function(
          "i" + binary[i].replace("_", "") + "(a, b, /)", (in, x, y) -> inPlace(in, op, x, y));
    }
    for (CompareOp op : CompareOp.values()) {
      String name = op.name().toLowerCase(java.util.Locale.ROOT);
      b.function(name + "(a, b, /)", (in, x, y) -> in.compare(op, x, y));
    }
    b.function("neg(a, /)", (in, x) -> in.unary(UnaryOp.NEG, x));
    b.function("pos(a, /)", (in, x) -> in.unary(UnaryOp.POS, x));
    b.function("invert(a, /)", (in, x) -> in.unary(UnaryOp.INVERT, x));
    b.function("inv(a, /)", (in, x) -> in.unary(UnaryOp.INVERT, x));
    b.function("abs(a, /)", (in, x) -> in.unary(UnaryOp.ABS, x));
    b.function("not_(a, /)", (in, x) -> PyBool.of(!in.isTrue(x)));
    b.function("truth(a, /)", (in, x) -> PyBool.of(in.isTrue(x)));
    b.function("is_(a, b, /)", (in, x, y) -> PyBool.of(x == y));
    b.function("is_not(a, b, /)", (in, x, y) -> PyBool.of(x != y));
    b.function("is_none(a, /)", (in, x) -> PyBool.of(x == PyNone.NONE));
    b.function("is_not_none(a, /)", (in, x) -> PyBool.of(x != PyNone.NONE));
    b.function("index(a, /)", (in, x) -> Arguments.index(in, x));
    b.function("contains(a, b, /)", (in, x, y) -> PyBool.of(in.contains(x, y)));
    b.function("getitem(a, b, /)", (in, x, y) -> in.getItem(x, y));
    b.function("setitem(a, b, c, /)", OperatorModule::setItem);
    b.function("delitem(a, b, /)", OperatorModule::deleteItem);
    b.function("concat(a, b, /)", (in, x, y) -> concatenate(in, x, y, false));
    b.function("iconcat(a, b, /)", (in, x, y) -> concatenate(in, x, y, true));
    b.function("countOf(a, b, /)", OperatorModule::countOf);
    b.function("indexOf(a, b, /)", OperatorModule::indexOf);
    b.function("length_hint(obj, default=0, /)", OperatorModule::lengthHint);
    b.functionN("call(obj, /, *args, **kwargs)", Getters::call);
    b.type(Getters.ITEM).type(Getters.ATTRIBUTE).type(Getters.METHOD);
    return b.build();
  }

  private static PyObject inPlace(Interpreter in, BinaryOp op, PyObject x, PyObject y) {
    return Operators.inPlace(in, op, x, y);
  }

  private static PyObject concatenate(Interpreter in, PyObject x, PyObject y, boolean isInPlace) {
    if (x.type().lookup("__getitem__") == null) {
      throw Raise.typeError("'" + x.type().name() + "' object can't be concatenated");
    }
    return isInPlace ? inPlace(in, BinaryOp.ADD, x, y) : in.binary(BinaryOp.ADD, x, y);
  }

  private static PyObject setItem(Interpreter in, PyObject a, PyObject b, PyObject c) {
    in.setItem(a, b, c);
    return PyNone.NONE;
  }

  private static PyObject deleteItem(Interpreter in, PyObject a, PyObject b) {
    in.protocols().containers.deleteItem(a, b);
    return PyNone.NONE;
  }

  private static PyObject countOf(Interpreter in, PyObject a, PyObject b) {
    int count = 0;
    for (PyObject item : in.toArray(a)) {
      count += item == b || in.equal(item, b) ? 1 : 0;
    }
    return PyInt.of(count);
  }

  private static PyObject indexOf(Interpreter in, PyObject a, PyObject b) {
    PyObject[] items = in.toArray(a);
    for (int i = 0; i < items.length; i++) {
      if (in.equal(items[i], b)) {
        return PyInt.of(i);
      }
    }
    throw Raise.valueError("sequence.index(x): x not in sequence");
  }

  private static PyObject lengthHint(Interpreter in, PyObject object, PyObject otherwise) {
    return PyInt.of(Iterables.lengthHint(in, object, Arguments.index(in, otherwise).value));
  }
}
