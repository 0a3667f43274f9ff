package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// A class with arguments, such as `list[int]`.
public final class GenericAlias extends PyObject {
  /// `types.GenericAlias`.
  public static final PyType TYPE =
      PyType.define("GenericAlias", "types")
          .fullyCalled()
          .slots(
              Slot.REPR,
              Slot.EQ,
              Slot.NE,
              Slot.HASH,
              Slot.CALL,
              Slot.GETITEM,
              Slot.ITER,
              Slot.OR,
              Slot.ROR)
          .methods(GenericAlias::fill)
          .build();

  private final PyObject origin;
  private final PyTuple args;

  private final boolean unpacked;

  private GenericAlias(PyObject origin, PyTuple args) {
    this(origin, args, false);
  }

  private GenericAlias(PyObject origin, PyTuple args, boolean unpacked) {
    this.origin = origin;
    this.args = args;
    this.unpacked = unpacked;
  }

  /// `origin[args]`; one argument that is no tuple stands alone.
  public static GenericAlias of(Interpreter in, PyObject origin, PyObject args) {
    return new GenericAlias(origin, args instanceof PyTuple tuple ? tuple : PyTuple.of(args));
  }

  /// `cls[args]` for a class that does not say what that is: only `type` itself takes arguments.
  public static GenericAlias ofClass(Interpreter in, PyType cls, PyObject args) {
    if (cls == PyType.TYPE) {
      return of(in, cls, args);
    }
    throw Raise.typeError("type '" + cls.name() + "' is not subscriptable");
  }

  /// The class without its arguments.
  public PyObject origin() {
    return origin;
  }

  private static void fill(TypeBuilder b) {
    b.constructor("(origin, args, /)", (in, a) -> of(in, a[1], a[2]));
    b.property("__origin__", (in, self) -> ((GenericAlias) self).origin);
    b.property("__args__", (in, self) -> ((GenericAlias) self).args);
    b.property("__unpacked__", (in, self) -> PyBool.of(((GenericAlias) self).unpacked));
    b.property("__parameters__", (in, self) -> TypeParameters.of(in, ((GenericAlias) self).args));
    b.method(
        "__mro_entries__(bases, /)", (in, self, bases) -> PyTuple.of(((GenericAlias) self).origin));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] arguments, PyStr[] names) {
    return in.callNamed(origin, arguments, names);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    PyObject[] given = key instanceof PyTuple tuple ? tuple.items : new PyObject[] {key};
    return new GenericAlias(origin, TypeParameters.substitute(in, this, args, given));
  }

  /// `*list[int]` as the only element, which is what a star before the hint leaves.
  @Override
  public PyObject iterate(Interpreter in) {
    return PyTuple.of(new GenericAlias(origin, args, true)).iterate(in);
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    PyObject own = super.findAttribute(in, name);
    boolean special =
        name.value.startsWith("__")
            && !name.value.equals("__name__")
            && !name.value.equals("__qualname__")
            && !name.value.equals("__module__")
            && !name.value.equals("__doc__");
    if (own != null && (special || name.value.equals("__class__"))) {
      return own;
    }
    return special ? own : in.getAttribute(origin, name);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    boolean equal =
        other instanceof GenericAlias that
            && that.origin == origin
            && that.unpacked == unpacked
            && in.equal(that.args, args);
    return switch (op) {
      case EQ -> PyBool.of(equal);
      case NE -> PyBool.of(!equal);
      default -> null;
    };
  }

  @Override
  public long hash(Interpreter in) {
    return in.hash(origin) ^ in.hash(args);
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return op == BinaryOp.OR ? UnionType.of(in, this, other) : null;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.OR ? UnionType.of(in, left, this) : null;
  }

  @Override
  public String repr(Interpreter in) {
    StringBuilder out = new StringBuilder(unpacked ? "*" : "").append(name(in, origin)).append('[');
    PyObject[] shown = args.items;
    boolean callable = name(in, origin).equals("collections.abc.Callable") && shown.length > 0;
    for (int i = 0; i < shown.length; i++) {
      out.append(i == 0 ? "" : ", ");
      if (callable && i == 0 && shown[0] != PyNone.ELLIPSIS) {
        out.append('[');
      }
      if (callable && i == shown.length - 1 && shown[0] != PyNone.ELLIPSIS) {
        out.setLength(out.length() - (i == 0 ? 0 : 2));
        out.append(i == 0 ? "], " : "], ");
      }
      out.append(name(in, shown[i]));
    }
    return out.append(shown.length == 0 ? "()]" : "]").toString();
  }

  /// How a type is written inside a hint.
  static String name(Interpreter in, PyObject type) {
    if (type == PyNone.ELLIPSIS) {
      return "...";
    }
    if (type instanceof PyType cls) {
      return cls.displayName();
    }
    if (type instanceof PyList list) {
      StringBuilder out = new StringBuilder("[");
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(name(in, list.get(i)));
      }
      return out.append(']').toString();
    }
    return in.repr(type);
  }
}
