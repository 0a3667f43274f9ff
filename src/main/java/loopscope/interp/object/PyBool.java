package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// `True` and `False`, which are the integers 1 and 0.
public final class PyBool extends PyInt {
  /// `bool`.
  public static final PyType TYPE =
      PyType.define("bool")
          .base(PyInt.TYPE)
          .slots(Slot.REPR, Slot.AND, Slot.OR, Slot.XOR)
          .sealed()
          .build();

  /// `True`.
  public static final PyBool TRUE = new PyBool(1);

  /// `False`.
  public static final PyBool FALSE = new PyBool(0);

  private PyBool(long value) {
    super(value);
  }

  /// The object for a Java truth value.
  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return this == TRUE;
  }

  @Override
  public String repr(Interpreter in) {
    return this == TRUE ? "True" : "False";
  }
}
