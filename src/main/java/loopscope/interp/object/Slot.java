package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// A special method that the machine itself asks for.
public enum Slot {
  BOOL("__bool__"),
  LEN("__len__"),
  HASH("__hash__"),
  REPR("__repr__"),
  STR("__str__"),
  FORMAT("__format__"),
  ITER("__iter__"),
  NEXT("__next__"),
  GETITEM("__getitem__"),
  SETITEM("__setitem__"),
  DELITEM("__delitem__"),
  CONTAINS("__contains__"),
  MISSING("__missing__"),
  CALL("__call__"),
  NEW("__new__"),
  INIT("__init__"),
  DEL("__del__"),
  GETATTRIBUTE("__getattribute__"),
  GETATTR("__getattr__"),
  SETATTR("__setattr__"),
  DELATTR("__delattr__"),
  GET("__get__"),
  SET("__set__"),
  DELETE("__delete__"),
  EQ("__eq__"),
  NE("__ne__"),
  LT("__lt__"),
  LE("__le__"),
  GT("__gt__"),
  GE("__ge__"),
  ADD("__add__"),
  SUB("__sub__"),
  MUL("__mul__"),
  MATMUL("__matmul__"),
  TRUEDIV("__truediv__"),
  MOD("__mod__"),
  POW("__pow__"),
  LSHIFT("__lshift__"),
  RSHIFT("__rshift__"),
  OR("__or__"),
  XOR("__xor__"),
  AND("__and__"),
  FLOORDIV("__floordiv__"),
  DIVMOD("__divmod__"),
  RADD("__radd__"),
  RSUB("__rsub__"),
  RMUL("__rmul__"),
  RMATMUL("__rmatmul__"),
  RTRUEDIV("__rtruediv__"),
  RMOD("__rmod__"),
  RPOW("__rpow__"),
  RLSHIFT("__rlshift__"),
  RRSHIFT("__rrshift__"),
  ROR("__ror__"),
  RXOR("__rxor__"),
  RAND("__rand__"),
  RFLOORDIV("__rfloordiv__"),
  RDIVMOD("__rdivmod__"),
  IADD("__iadd__"),
  ISUB("__isub__"),
  IMUL("__imul__"),
  IMATMUL("__imatmul__"),
  ITRUEDIV("__itruediv__"),
  IMOD("__imod__"),
  IPOW("__ipow__"),
  ILSHIFT("__ilshift__"),
  IRSHIFT("__irshift__"),
  IOR("__ior__"),
  IXOR("__ixor__"),
  IAND("__iand__"),
  IFLOORDIV("__ifloordiv__"),
  NEG("__neg__"),
  POS("__pos__"),
  INVERT("__invert__"),
  ABS("__abs__"),
  INT("__int__"),
  FLOAT("__float__"),
  INDEX("__index__"),
  COMPLEX("__complex__"),
  AWAIT("__await__"),
  AITER("__aiter__"),
  ANEXT("__anext__"),
  INSTANCECHECK("__instancecheck__"),
  SUBCLASSCHECK("__subclasscheck__");

  /// How many there are.
  static final int COUNT = values().length;

  private static final Slot[] ALL = values();

  /// The method's name.
  public final String method;

  Slot(String method) {
    this.method = method;
  }

  /// The slot of a method's name, or null.
  static @Nullable Slot named(String method) {
    for (Slot slot : ALL) {
      if (slot.method.equals(method)) {
        return slot;
      }
    }
    return null;
  }

  /// The special methods that `object` has.
  static Slot[] ofObject() {
    return new Slot[] {
      REPR, STR, HASH, EQ, NE, FORMAT, SETATTR, DELATTR, GETATTRIBUTE, LT, LE, GT, GE
    };
  }
}
