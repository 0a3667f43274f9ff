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

  /// Refuses any other number, by the name of the method where CPython gives it.
  private static void expectTwo(Slot slot, PyObject[] args) {
    if (args.length != 3) {
      throw Raise.typeError(slot.method + " expected 2 arguments, got " + (args.length - 1));
    }
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

  /// Refuses too few or too many, in the words for what CPython unpacks itself.
  private static void expect(PyObject[] args, int least, int most) {
    int got = args.length - 1;
    if (got < least) {
      throw Raise.typeError(
          "expected at least " + least + " argument" + (least == 1 ? "" : "s") + ", got " + got);
    }
    if (got > most) {
      throw Raise.typeError("expected at most " + most + " arguments, got " + got);
    }
  }

  /// Refuses all but one argument where CPython has a method instead of a slot.
  private static void expectOne(Slot slot, PyType owner, PyObject[] args) {
    if (args.length != 2) {
      throw Raise.typeError(
          owner.simpleName()
              + "."
              + slot.method
              + "() takes exactly one argument ("
              + (args.length - 1)
              + " given)");
    }
  }

  static boolean isMethodItself(Slot slot, PyType owner) {
    return switch (slot) {
      case FORMAT -> true;
      case GETITEM -> owner == PyList.TYPE || owner == PyDict.TYPE;
      case CONTAINS -> owner == PyDict.TYPE || owner == PySet.TYPE || owner == PySet.FROZEN;
      default -> false;
    };
  }

  private static PyStr name(PyObject name) {
    if (name instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }

  static PyObject call(Interpreter in, Slot slot, PyType owner, PyObject[] args, PyStr[] names) {
    PyObject self = args[0];
    if (names.length > 0 && slot != Slot.CALL) {
      throw Raise.typeError(
          (isMethodItself(slot, owner)
                  ? owner.simpleName() + "." + slot.method
                  : "wrapper " + slot.method)
              + "() takes no keyword arguments");
    }
    if (isMethodItself(slot, owner)) {
      expectOne(slot, owner, args);
    }
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
        expectTwo(slot, args);
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
        if (!(args[1] instanceof PyStr spec)) {
          throw Raise.typeError(
              "__format__() argument must be str, not "
                  + (args[1] == PyNone.NONE ? "None" : args[1].type().name()));
        }
        return PyStr.of(self.format(in, spec.value));
      }
      case GETATTRIBUTE -> {
        expect(args, 1);
        PyStr name = name(args[1]);
        PyObject value = self.findAttribute(in, name);
        if (value == null) {
          throw Attributes.missing(self, name);
        }
        return value;
      }
      case SETATTR -> {
        expectTwo(slot, args);
        if (owner == PyType.OBJECT && self instanceof PyType) {
          String kind = self.type().simpleName();
          throw Raise.typeError("can't apply this __setattr__ to " + kind + " object");
        }
        self.setAttribute(in, name(args[1]), args[2]);
        return PyNone.NONE;
      }
      case DELATTR -> {
        expect(args, 1);
        self.deleteAttribute(in, name(args[1]));
        return PyNone.NONE;
      }
      case GET -> {
        expect(args, 1, 2);
        if (args[1] == PyNone.NONE && (args.length < 3 || args[2] == PyNone.NONE)) {
          throw Raise.typeError("__get__(None, None) is invalid");
        }
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
      case POW, RPOW -> {
        if (args.length < 2 || args.length > 3) {
          throw Raise.typeError("expected 1 or 2 arguments, got " + (args.length - 1));
        }
        return args.length == 2 || args[2] == PyNone.NONE
            ? operator(in, slot, self, args[1])
            : modularPower(in, slot, self, args);
      }
      default -> {
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
        if (result == null && op == BinaryOp.ADD && self.isSequence()) {
          throw Sequences.cannotConcatenate(self, other);
        }
        return result(result, op, self, other);
      }
      if (op.reflectedSlot == slot) {
        PyObject result = self.reflected(in, op, other);
        if (result == null && self instanceof PySet && other instanceof PySet) {
          result = other.binary(in, op, self);
        }
        return result(result, op, self, other);
      }
      if (op.inPlaceSlot == slot) {
        return result(self.inPlace(in, op, other), op, self, other);
      }
    }
    throw new IllegalStateException("no native form of " + slot);
  }

  private static PyObject result(
      @Nullable PyObject value, BinaryOp op, PyObject self, PyObject other) {
    if (value == null && op == BinaryOp.MUL && self.isSequence()) {
      throw Raise.typeError(
          "'" + other.type().name() + "' object cannot be interpreted as an integer");
    }
    return orNotImplemented(value);
  }

  private static PyObject modularPower(Interpreter in, Slot slot, PyObject self, PyObject[] args) {
    PyObject base = slot == Slot.POW ? self : args[1];
    PyObject exponent = slot == Slot.POW ? args[1] : self;
    if (self instanceof PyFloat) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (self instanceof PyComplex) {
      throw Raise.valueError("complex modulo");
    }
    return base instanceof PyInt b && exponent instanceof PyInt e && args[2] instanceof PyInt m
        ? IntDivision.powerModulo(b, e, m)
        : PyNone.NOT_IMPLEMENTED;
  }
}
