package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Operators between values by Python's rules: the special methods of Python classes before native
/// behaviour, reflection, `NotImplemented`.
public final class Operators {
  private Operators() {}

  static @Nullable PyObject unlessNotImplemented(PyObject value) {
    return value == PyNone.NOT_IMPLEMENTED ? null : value;
  }

  static @Nullable PyObject byDunder(Interpreter in, Slot slot, PyObject self, PyObject other) {
    PyObject method = self.type().dunder(slot);
    return method == null || method == PyNone.NONE
        ? null
        : unlessNotImplemented(in.call(method, self, other));
  }

  static long hashResult(PyObject value) {
    if (!(value instanceof PyInt number)) {
      throw Raise.typeError("__hash__ method should return an integer");
    }
    long hash = number.isLong() ? number.value : loopscope.interp.text.Hashes.ofBig(number.big());
    return hash == -1 ? -2 : hash;
  }

  /// The hash of a key; an unhashable one is refused with what it was meant for.
  static long hashFor(Interpreter in, PyObject key, String role) {
    try {
      return in.hash(key);
    } catch (Raise raise) {
      if (raise.exception.type != Exceptions.TYPE_ERROR) {
        throw raise;
      }
      throw Raise.typeError(
          "cannot use '"
              + fullName(key.type())
              + "' as "
              + role
              + " ("
              + in.str(raise.exception)
              + ")");
    }
  }

  /// A class with its module before it, unless that is the program's own or `builtins`.
  private static String fullName(PyType type) {
    return type.moduleName().equals("__main__") ? type.qualname() : type.displayName();
  }

  static int lengthResult(Interpreter in, PyObject value) {
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    if (number.big().signum() < 0) {
      throw Raise.valueError("__len__() should return >= 0");
    }
    if (number.big().bitLength() > 31) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return (int) number.value;
  }

  static @Nullable PyObject untilStop(Interpreter in, PyObject method, PyObject self) {
    try {
      return in.call(method, self);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw raise;
    }
  }

  /// Whether iterating gives an equal element.
  public static boolean containsByIteration(Interpreter in, PyObject container, PyObject element) {
    PyObject iterator = null;
    try {
      iterator = in.iterateOrNull(container);
    } catch (Raise raise) {
      if (!raise.exception.isA(Exceptions.TYPE_ERROR)) {
        throw raise;
      }
    }
    if (iterator == null) {
      throw Raise.typeError(
          "argument of type '" + container.type().name() + "' is not a container or iterable");
    }
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (item == element || in.equal(item, element)) {
        return true;
      }
    }
    return false;
  }

  /// `a op b`.
  public static PyObject binary(Interpreter in, BinaryOp op, PyObject a, PyObject b) {
    PyObject result = binaryOrNull(in, op, a, b);
    if (result == null) {
      throw unsupported(op.symbol, a, b);
    }
    return result;
  }

  static Raise unsupported(String symbol, PyObject a, PyObject b) {
    String hint =
        symbol.equals(">>") && a instanceof NativeFunction f && f.name().equals("print")
            ? ". Did you mean \"print(<message>, file=<output_stream>)\"?"
            : "";
    return Raise.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + (hint.isEmpty() ? a.type().name() : "builtin_function_or_method")
            + "' and '"
            + b.type().name()
            + "'"
            + hint);
  }

  private static @Nullable PyObject binaryOrNull(
      Interpreter in, BinaryOp op, PyObject a, PyObject b) {
    PyType typeA = a.type();
    PyType typeB = b.type();
    if (typeA != typeB && typeB.isProgrammed() && typeB.isSubtypeOf(typeA)) {
      // A subclass that overrides the reflected method goes first.
      PyObject method = typeB.lookup(op.reflectedSlot.method);
      if (method != null && method != typeA.lookup(op.reflectedSlot.method)) {
        PyObject result = right(in, op, typeB, a, b);
        return result != null ? result : left(in, op, typeA, a, b);
      }
    }
    PyObject result = left(in, op, typeA, a, b);
    if (result == null && typeA != typeB) {
      result = right(in, op, typeB, a, b);
    } else if (result == null && !typeA.isProgrammed()) {
      result = b.reflected(in, op, a);
    }
    if (result == null && (op == BinaryOp.MUL || op == BinaryOp.ADD)) {
      result = sequenceFallback(in, op, a, b);
    }
    return result;
  }

  private static @Nullable PyObject left(
      Interpreter in, BinaryOp op, PyType type, PyObject a, PyObject b) {
    if (type.isProgrammed()) {
      PyObject method = type.dunder(op.slot);
      if (method != null) {
        return method == PyNone.NONE ? null : unlessNotImplemented(in.call(method, a, b));
      }
    }
    return a.binary(in, op, b);
  }

  private static @Nullable PyObject right(
      Interpreter in, BinaryOp op, PyType type, PyObject a, PyObject b) {
    if (type.isProgrammed()) {
      PyObject method = type.dunder(op.reflectedSlot);
      if (method != null) {
        return method == PyNone.NONE ? null : unlessNotImplemented(in.call(method, b, a));
      }
    }
    return b.reflected(in, op, a);
  }

  private static @Nullable PyObject sequenceFallback(
      Interpreter in, BinaryOp op, PyObject a, PyObject b) {
    if (op == BinaryOp.MUL && a.isSequence() && !(b instanceof PyInt)) {
      return repeated(in, a, b);
    }
    if (op == BinaryOp.MUL && b.isSequence() && !(a instanceof PyInt)) {
      return repeated(in, b, a);
    }
    if (op == BinaryOp.ADD && a.isSequence()) {
      throw Sequences.cannotConcatenate(a, b);
    }
    return null;
  }

  private static PyObject repeated(Interpreter in, PyObject sequence, PyObject times) {
    PyInt n = in.indexOrNull(times);
    if (n == null) {
      throw Raise.typeError(
          "can't multiply sequence by non-int of type '" + times.type().name() + "'");
    }
    return binary(in, BinaryOp.MUL, sequence, n);
  }

  /// `a op= b`.
  public static PyObject inPlace(Interpreter in, BinaryOp op, PyObject a, PyObject b) {
    PyType type = a.type();
    PyObject method = type.isProgrammed() ? type.dunder(op.inPlaceSlot) : null;
    PyObject result =
        method != null ? unlessNotImplemented(in.call(method, a, b)) : a.inPlace(in, op, b);
    if (result == null
        && op == BinaryOp.MUL
        && b.isSequence()
        && !a.isSequence()
        && !b.type().isProgrammed()
        && isContainer(type)) {
      throw unsupported(op.inPlaceSymbol(), a, b);
    }
    if (result == null) {
      result = binaryOrNull(in, op, a, b);
    }
    if (result == null) {
      throw unsupported(op.inPlaceSymbol(), a, b);
    }
    return result;
  }

  /// Whether CPython has sequence operations for the class, all of which may be missing: then `*=`
  /// does not ask the right operand to be repeated.
  private static boolean isContainer(PyType type) {
    return type.isProgrammed()
        ? type.dunder(Slot.MUL) == null && type.dunder(Slot.RMUL) == null
        : !type.moduleName().equals("builtins") || type.lookup("__contains__") != null;
  }

  /// `op a`.
  public static PyObject unary(Interpreter in, UnaryOp op, PyObject a) {
    PyType type = a.type();
    PyObject method = type.isProgrammed() ? type.dunder(op.slot) : null;
    PyObject result = method != null ? in.call(method, a) : a.unary(in, op);
    if (result == null) {
      throw Raise.typeError(
          "bad operand type for "
              + (op == UnaryOp.ABS ? "abs()" : "unary " + op.symbol)
              + ": '"
              + type.name()
              + "'");
    }
    return result;
  }

  /// `a op b` for a rich comparison.
  public static PyObject compare(Interpreter in, CompareOp op, PyObject a, PyObject b) {
    PyType typeA = a.type();
    PyType typeB = b.type();
    boolean rightFirst =
        typeA != typeB
            && typeB.isProgrammed()
            && typeB.isSubtypeOf(typeA)
            && typeB.dunder(op.swapped().slot) != null;
    PyObject result = rightFirst ? compareOne(in, op.swapped(), typeB, b, a) : null;
    if (result == null) {
      result = compareOne(in, op, typeA, a, b);
    }
    if (result == null && !rightFirst) {
      result = compareOne(in, op.swapped(), typeB, b, a);
    }
    if (result != null) {
      return result;
    }
    return switch (op) {
      case EQ -> PyBool.of(a == b);
      case NE -> PyBool.of(a != b);
      default ->
          throw Raise.typeError(
              "'"
                  + op.symbol
                  + "' not supported between instances of '"
                  + typeA.name()
                  + "' and '"
                  + typeB.name()
                  + "'");
    };
  }

  private static @Nullable PyObject compareOne(
      Interpreter in, CompareOp op, PyType type, PyObject a, PyObject b) {
    if (type.isProgrammed()) {
      PyObject method = type.dunder(op.slot);
      if (method != null) {
        return method == PyNone.NONE ? null : unlessNotImplemented(in.call(method, a, b));
      }
      if (op == CompareOp.NE) {
        PyObject equal = type.dunder(Slot.EQ);
        if (equal != null) {
          PyObject same = in.call(equal, a, b);
          return same == PyNone.NOT_IMPLEMENTED ? null : PyBool.of(!in.isTrue(same));
        }
      }
    }
    return a.compare(in, op, b);
  }
}
