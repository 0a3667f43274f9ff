package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.builtins.UnionType;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What a `type` statement makes: a name for a type that is evaluated when someone asks for it.
public final class TypeAlias extends PyInstance {
  static final PyType TYPE =
      PyType.define("TypeAliasType", "typing")
          .fullyCalled()
          .slots(Slot.REPR, Slot.GETITEM, Slot.OR, Slot.ROR)
          .attributes()
          .methods(TypeAlias::fill)
          .build();

  private final String name;
  private final PyObject parameters;
  private final PyObject evaluate;
  private @Nullable PyObject value;

  private TypeAlias(String name, PyObject parameters, PyObject evaluate) {
    super(TYPE);
    this.name = name;
    this.parameters = parameters;
    this.evaluate = evaluate;
  }

  /// An alias whose value the function `evaluate` gives.
  public static PyObject of(String name, PyObject parameters, PyObject evaluate) {
    return new TypeAlias(name, parameters, evaluate);
  }

  private static TypeAlias self(PyObject self) {
    return (TypeAlias) self;
  }

  private static void fill(TypeBuilder b) {
    b.constructor("(name, value, *, type_params=())", TypeAlias::make);
    b.property("__name__", (in, self) -> PyStr.of(self(self).name));
    b.property("__value__", (in, self) -> self(self).value(in));
    b.property("__type_params__", (in, self) -> self(self).parameters);
    b.property("__parameters__", (in, self) -> self(self).parameters);
    b.method("evaluate_value(format, /)", (in, self, format) -> self(self).value(in));
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    String name = Arguments.str(a[1], "typealias() argument 'name'").value;
    TypeAlias made = new TypeAlias(name, a[3], a[2]);
    made.value = a[2];
    return made;
  }

  private PyObject value(Interpreter in) {
    if (value == null) {
      value = in.call(evaluate);
    }
    return value;
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (((PyTuple) parameters).size() == 0) {
      throw Raise.typeError("Only generic type aliases are subscriptable");
    }
    return GenericAlias.of(in, this, key);
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
    return name;
  }
}
