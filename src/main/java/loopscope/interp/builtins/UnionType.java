package loopscope.interp.builtins;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `int | str`.
public final class UnionType extends PyObject {
  /// `typing.Union`, which is `types.UnionType` too.
  public static final PyType TYPE =
      PyType.define("Union", "typing")
          .fullyCalled()
          .slots(Slot.REPR, Slot.EQ, Slot.NE, Slot.HASH, Slot.GETITEM, Slot.OR, Slot.ROR)
          .sealed()
          .methods(UnionType::fill)
          .build();

  private final PyObject[] args;

  private UnionType(PyObject[] args) {
    this.args = args;
  }

  /// The union of two types, or null when one of them is no type.
  public static @Nullable PyObject of(Interpreter in, PyObject a, PyObject b) {
    if (!isType(a) || !isType(b)) {
      return null;
    }
    return union(in, a, b);
  }

  private static boolean isType(PyObject value) {
    return value == PyNone.NONE
        || value instanceof PyType
        || value instanceof GenericAlias
        || value instanceof UnionType
        || value.type().moduleName().equals("typing");
  }

  /// The union of any hints; a single one stands for itself.
  static PyObject union(Interpreter in, PyObject... hints) {
    List<PyObject> members = new ArrayList<>();
    for (PyObject hint : hints) {
      PyObject[] parts = hint instanceof UnionType union ? union.args : new PyObject[] {hint};
      for (PyObject part : parts) {
        add(in, members, part == PyNone.NONE ? PyNone.NONE.type() : part);
      }
    }
    return members.size() == 1
        ? members.getFirst()
        : new UnionType(members.toArray(PyObject.NO_ARGS));
  }

  private static void add(Interpreter in, List<PyObject> members, PyObject hint) {
    for (PyObject known : members) {
      if (known == hint || in.equal(known, hint)) {
        return;
      }
    }
    members.add(hint);
  }

  private static void fill(TypeBuilder b) {
    b.property("__args__", (in, self) -> PyTuple.of(((UnionType) self).args));
    b.property("__origin__", (in, self) -> TYPE);
    b.property(
        "__parameters__", (in, self) -> TypeParameters.of(in, PyTuple.of(((UnionType) self).args)));
    b.property("__name__", (in, self) -> PyStr.of("Union"));
    b.classMethod("__class_getitem__(hints, /)", UnionType::subscribe);
    b.method(
        "__mro_entries__(bases, /)",
        (in, self, bases) -> {
          throw Raise.typeError("Cannot subclass " + in.repr(self));
        });
  }

  private static PyObject subscribe(Interpreter in, PyObject[] a) {
    PyObject[] hints = a[1] instanceof PyTuple tuple ? tuple.items.clone() : new PyObject[] {a[1]};
    if (hints.length == 0) {
      throw Raise.typeError("Cannot take a Union of no types.");
    }
    for (int i = 0; i < hints.length; i++) {
      if (hints[i] instanceof PyStr) {
        hints[i] = in.call(in.getAttribute(in.modules().load("typing"), "ForwardRef"), hints[i]);
      }
    }
    return union(in, hints);
  }

  /// The members.
  public PyObject[] args() {
    return args;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    PyObject[] given = key instanceof PyTuple tuple ? tuple.items : new PyObject[] {key};
    return union(in, TypeParameters.substitute(in, this, PyTuple.of(args), given).items);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    return other instanceof UnionType that
        ? PyBool.of(in.equal(asSet(in), that.asSet(in)) == (op == CompareOp.EQ))
        : null;
  }

  private PySet asSet(Interpreter in) {
    return PySet.from(in, PyTuple.of(args), true);
  }

  @Override
  public long hash(Interpreter in) {
    return in.hash(asSet(in));
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return op == BinaryOp.OR ? of(in, this, other) : null;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.OR ? of(in, left, this) : null;
  }

  @Override
  public String repr(Interpreter in) {
    StringBuilder out = new StringBuilder();
    for (PyObject arg : args) {
      out.append(out.isEmpty() ? "" : " | ");
      out.append(arg == PyNone.NONE.type() ? "None" : GenericAlias.name(in, arg));
    }
    return out.toString();
  }
}
