package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Special methods of native values called by name: `[1].__len__()`, `int.__add__(1, 2)`.
final class NativeSlots {
  private static final BinaryOp[] BINARY = BinaryOp.values();

  private NativeSlots() {}

  private static PyObject orNotImplemented(@Nullable PyObject value) {
    return value == null ? PyNone.NOT_IMPLEMENTED : value;
  }

  private static void expect(PyObject[] args, int count) {
    if (args.length - 1 != count) {
      throw Raise.typeError(
          "expected "
              + count
              + " argument"
              + (count == 1 ? "" : "s")
              + ", got "
              + (args.length - 1));
    }
  }

  static PyObject call(Interpreter in, Slot slot, PyType owner, PyObject[] args, PyStr[] names) {
    PyObject self = args[0];
    switch (slot) {
      case CALL -> {
        return self.call(in, Construction.rest(args), names);
      }
      case BOOL, LEN, HASH, REPR, STR, ITER, NEXT, NEG, POS, INVERT, ABS, INT, INDEX, FLOAT -> {
        expect(args, 0);
        return unary(in, slot, owner, self);
      }
      case EQ, NE, LT, LE, GT, GE -> {
        expect(args, 1);
        return owner == PyType.OBJECT
            ? plainCompare(in, slot, self, args[1])
            : orNotImplemented(self.compare(in, CompareOp.valueOf(slot.name()), args[1]));
      }
      case GETITEM -> {
        expect(args, 1);
        return self.getItem(in, args[1]);
      }
      case CONTAINS -> {
        expect(args, 1);
        return PyBool.of(self.contains(in, args[1]));
      }
      case SETITEM -> {
        expect(args, 2);
        self.setItem(in, args[1], args[2]);
        return PyNone.NONE;
      }
      case DELITEM -> {
        expect(args, 1);
        self.deleteItem(in, args[1]);
        return PyNone.NONE;
      }
      case FORMAT -> {
        expect(args, 1);
        return PyStr.of(self.format(in, in.str(args[1])));
      }
      case GETATTRIBUTE -> {
        expect(args, 1);
        PyObject value = self.findAttribute(in, (PyStr) args[1]);
        if (value == null) {
          throw Attributes.missing(self, (PyStr) args[1]);
        }
        return value;
      }
      case SETATTR -> {
        expect(args, 2);
        self.setAttribute(in, (PyStr) args[1], args[2]);
        return PyNone.NONE;
      }
      case DELATTR -> {
        expect(args, 1);
        self.deleteAttribute(in, (PyStr) args[1]);
        return PyNone.NONE;
      }
      case GET -> {
        PyObject instance = args[1] == PyNone.NONE ? null : args[1];
        return self.bind(
            in, instance, args.length > 2 && args[2] instanceof PyType t ? t : args[1].type());
      }
      case SET -> {
        expect(args, 2);
        self.bindSet(in, args[1], args[2]);
        return PyNone.NONE;
      }
      case DELETE -> {
        expect(args, 1);
        self.bindSet(in, args[1], null);
        return PyNone.NONE;
      }
      default -> {
        // pow() takes a third argument that only the function itself knows.
        expect(args, 1);
        return operator(in, slot, self, args[1]);
      }
    }
  }

  private static PyObject plainCompare(Interpreter in, Slot slot, PyObject self, PyObject other) {
    return switch (slot) {
      case EQ -> self == other ? PyBool.TRUE : PyNone.NOT_IMPLEMENTED;
      case NE -> {
        PyObject equal = in.findAttribute(self, "__eq__");
        PyObject same = equal == null ? PyNone.NOT_IMPLEMENTED : in.call(equal, other);
        yield same == PyNone.NOT_IMPLEMENTED ? same : PyBool.of(!in.isTrue(same));
      }
      default -> PyNone.NOT_IMPLEMENTED;
    };
  }

  private static PyObject unary(Interpreter in, Slot slot, PyType owner, PyObject self) {
    boolean plain = owner == PyType.OBJECT;
    return switch (slot) {
      case BOOL -> PyBool.of(self.isTrue(in));
      case LEN -> PyInt.of(self.length(in));
      case HASH -> PyInt.of(plain ? in.identity(self) >> 4 : self.hash(in));
      case REPR ->
          PyStr.of(
              plain
                  ? "<" + self.type().displayName() + " object at " + in.address(self) + ">"
                  : self.repr(in));
      case STR -> PyStr.of(plain ? in.repr(self) : self.str(in));
      case ITER -> {
        PyObject iterator = self.iterate(in);
        yield iterator == null ? PyNone.NOT_IMPLEMENTED : iterator;
      }
      case NEXT -> {
        PyObject next = self.next(in);
        if (next == null) {
          throw in.stopIteration(self);
        }
        yield next;
      }
      case INT ->
          self instanceof PyInt i
              ? i.plain()
              : PyInt.of(new java.math.BigDecimal(((PyFloat) self).value).toBigInteger());
      case INDEX -> ((PyInt) self).plain();
      case FLOAT -> new PyFloat(self instanceof PyInt i ? i.asDouble() : ((PyFloat) self).value);
      default -> orNotImplemented(self.unary(in, UnaryOp.valueOf(slot.name())));
    };
  }

  private static PyObject operator(Interpreter in, Slot slot, PyObject self, PyObject other) {
    for (BinaryOp op : BINARY) {
      if (op.slot == slot) {
        PyObject result = self.binary(in, op, other);
        if (result == null && op == BinaryOp.ADD && Operators.isSequence(self)) {
          throw Sequences.cannotConcatenate(self, other);
        }
        return orNotImplemented(result);
      }
      if (op.reflectedSlot == slot) {
        return orNotImplemented(self.reflected(in, op, other));
      }
      if (op.inPlaceSlot == slot) {
        return orNotImplemented(self.inPlace(in, op, other));
      }
    }
    throw new IllegalStateException("no native form of " + slot);
  }
}
