package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.UnionType;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// A type variable: `typing.TypeVar`, `ParamSpec` or `TypeVarTuple`.
///
/// Bounds and defaults of the bracket syntax are functions that are called when someone asks for
/// the value.
public final class TypeVariable extends PyInstance {
  static final PyType TYPE_VAR =
      define(
          "TypeVar",
          "(name, /, *constraints, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False)");
  static final PyType PARAM_SPEC =
      define(
          "ParamSpec",
          "(name, /, *constraints, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False)");
  static final PyType TYPE_VAR_TUPLE =
      define(
          "TypeVarTuple",
          "(name, /, *constraints, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False)");

  /// `typing.NoDefault`.
  static final PyObject NO_DEFAULT =
      new PyInstance(
          PyType.define("NoDefaultType", "typing")
              .methods(b -> b.method("__repr__()", (in, self) -> PyStr.of("typing.NoDefault")))
              .build());

  private final String name;
  private final String prefix;
  private @Nullable PyObject bound;
  private @Nullable PyObject lazyBound;
  private @Nullable PyObject constraints;
  private @Nullable PyObject lazyConstraints;
  private @Nullable PyObject standard;
  private @Nullable PyObject lazyStandard;

  private TypeVariable(PyType type, String name, String prefix) {
    super(type);
    this.name = name;
    this.prefix = prefix;
  }

  private static PyType define(String name, String signature) {
    return PyType.define(name, "typing")
        .slots(Slot.REPR, Slot.OR, Slot.ROR)
        .attributes()
        .methods(b -> fill(b, signature))
        .build();
  }

  /// `T: bound` in brackets; each part that is there is a function without arguments.
  public static PyObject typeVar(
      String name,
      @Nullable PyObject bound,
      @Nullable PyObject constraints,
      @Nullable PyObject standard) {
    TypeVariable made = new TypeVariable(TYPE_VAR, name, "");
    made.lazyBound = bound;
    made.lazyConstraints = constraints;
    made.lazyStandard = standard;
    return made;
  }

  /// `**P` in brackets.
  public static PyObject paramSpec(String name, @Nullable PyObject standard) {
    TypeVariable made = new TypeVariable(PARAM_SPEC, name, "");
    made.lazyStandard = standard;
    return made;
  }

  /// `*Ts` in brackets.
  public static PyObject typeVarTuple(String name, @Nullable PyObject standard) {
    TypeVariable made = new TypeVariable(TYPE_VAR_TUPLE, name, "");
    made.lazyStandard = standard;
    return made;
  }

  /// Gives a variable of the bracket syntax its default, a function without arguments.
  static PyObject setDefault(Interpreter in, PyObject variable, PyObject thunk) {
    self(variable).lazyStandard = thunk;
    return variable;
  }

  private static TypeVariable self(PyObject self) {
    return (TypeVariable) self;
  }

  private static void fill(TypeBuilder b, String signature) {
    b.constructor(signature, TypeVariable::make);
    b.property("__name__", (in, self) -> PyStr.of(self(self).name));
    b.property("__bound__", (in, self) -> self(self).bound(in));
    b.property("__constraints__", (in, self) -> self(self).constraints(in));
    b.property("__default__", (in, self) -> self(self).standard(in));
    b.property("__covariant__", (in, self) -> PyBool.of(self(self).prefix.equals("+")));
    b.property("__contravariant__", (in, self) -> PyBool.of(self(self).prefix.equals("-")));
    b.property("__infer_variance__", (in, self) -> PyBool.of(self(self).prefix.isEmpty()));
    b.method("has_default()", (in, self) -> PyBool.of(self(self).standard(in) != NO_DEFAULT));
    b.method(
        "__mro_entries__(bases, /)",
        (in, self, bases) -> {
          throw Raise.typeError("Cannot subclass an instance of " + self.type().name());
        });
    if (b.type().name().equals("ParamSpec")) {
      b.property("args", (in, self) -> ParamSpecPart.of(self, "args"));
      b.property("kwargs", (in, self) -> ParamSpecPart.of(self, "kwargs"));
    }
    if (b.type().name().equals("TypeVarTuple")) {
      b.method("__iter__()", TypeVariable::unpacked);
    }
  }

  private static PyObject unpacked(Interpreter in, PyObject self) {
    PyObject unpack = in.getAttribute(in.modules().load("typing"), "Unpack");
    return in.iterate(PyTuple.of(in.getItem(unpack, self)));
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyType type = (PyType) a[0];
    String name = Arguments.str(a[1], type.name() + "() argument 1").value;
    boolean up = in.isTrue(a[5]);
    boolean down = in.isTrue(a[6]);
    if (up && down) {
      throw Raise.valueError("Bivariant types are not supported.");
    }
    PyTuple constraints = (PyTuple) a[2];
    if (constraints.size() == 1) {
      throw Raise.typeError("A single constraint is not allowed");
    }
    String prefix = up ? "+" : down ? "-" : in.isTrue(a[7]) || type == TYPE_VAR_TUPLE ? "" : "~";
    TypeVariable made = new TypeVariable(type, name, prefix);
    made.bound =
        a[3] instanceof PyStr text
            ? in.call(in.getAttribute(in.modules().load("typing"), "ForwardRef"), text)
            : a[3];
    made.constraints = constraints;
    made.standard = a[4] == null ? NO_DEFAULT : a[4];
    Frame frame = in.machine().currentFrame();
    PyObject module = frame == null ? null : frame.globals().get("__name__");
    made.setOwn(in.intern("__module__"), Arguments.orNone(module));
    return made;
  }

  private PyObject bound(Interpreter in) {
    if (bound == null) {
      bound = lazyBound == null ? PyNone.NONE : in.call(lazyBound);
    }
    return bound;
  }

  private PyObject constraints(Interpreter in) {
    if (constraints == null) {
      constraints = lazyConstraints == null ? PyTuple.EMPTY : in.call(lazyConstraints);
    }
    return constraints;
  }

  private PyObject standard(Interpreter in) {
    if (standard == null) {
      standard = lazyStandard == null ? NO_DEFAULT : in.call(lazyStandard);
    }
    return standard;
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
    return prefix + name;
  }
}
