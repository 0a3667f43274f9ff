package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// The values that there is one of each: `None`, `Ellipsis` and `NotImplemented`.
public final class PyNone extends PyObject {
  /// `None`.
  public static final PyNone NONE = new PyNone("NoneType", "None");

  /// `...`.
  public static final PyNone ELLIPSIS = new PyNone("ellipsis", "Ellipsis");

  /// What an operator's method returns when it does not know the other operand.
  public static final PyNone NOT_IMPLEMENTED = new PyNone("NotImplementedType", "NotImplemented");

  /// CPython's constant, which the order of sets shows.
  private static final long NONE_HASH = 0xfca86420L;

  private final PyType type;
  private final String name;

  private PyNone(String typeName, String name) {
    this.type =
        PyType.define(typeName)
            .allocate((in, type) -> this)
            .slots(Slot.REPR, Slot.BOOL, Slot.HASH)
            .sealed()
            .build();
    this.name = name;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    if (this == NOT_IMPLEMENTED) {
      throw Raise.typeError("NotImplemented should not be used in a boolean context");
    }
    return this == ELLIPSIS;
  }

  @Override
  public long hash(Interpreter in) {
    return this == NONE ? NONE_HASH : super.hash(in);
  }

  @Override
  public String repr(Interpreter in) {
    return name;
  }
}
