package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.UnionType;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `_typing`: the classes of `typing` that the language itself makes instances of.
public final class TypingModule {
  /// `typing.Generic`, the base that `class C[T]` adds.
  public static final PyType GENERIC =
      PyType.define("Generic", "typing").methods(TypingModule::fillGeneric).build();

  private TypingModule() {}

  static PyModule build(Interpreter in) {
    ModuleBuilder b = new ModuleBuilder("_typing");
    addLanguage(b);
    return b.type(GENERIC)
        .type(TypeVariable.TYPE_VAR)
        .type(TypeVariable.PARAM_SPEC)
        .type(TypeVariable.TYPE_VAR_TUPLE)
        .type(ParamSpecPart.ARGS)
        .type(ParamSpecPart.KWARGS)
        .type(TypeAlias.TYPE)
        .type(UnionType.TYPE)
        .value("NoDefault", TypeVariable.NO_DEFAULT)
        .build();
  }

  /// What the machine calls for the bracket syntax; values that are not there come as None.
  private static void addLanguage(ModuleBuilder b) {
    b.function(
        "_type_var(name, bound, constraints, /)",
        (in, name, bound, constraints) ->
            TypeVariable.typeVar(in.str(name), orNull(bound), orNull(constraints), null));
    b.function("_param_spec(name, /)", (in, name) -> TypeVariable.paramSpec(in.str(name), null));
    b.function(
        "_type_var_tuple(name, /)", (in, name) -> TypeVariable.typeVarTuple(in.str(name), null));
    b.function("_set_default(param, thunk, /)", TypeVariable::setDefault);
    b.function(
        "_generic_of(params, /)",
        (in, params) -> {
          PyObject[] unpacked = ((PyTuple) params).items.clone();
          for (int i = 0; i < unpacked.length; i++) {
            if (unpacked[i].type() == TypeVariable.TYPE_VAR_TUPLE) {
              PyObject unpack = in.getAttribute(in.modules().load("typing"), "Unpack");
              unpacked[i] = in.getItem(unpack, unpacked[i]);
            }
          }
          return in.getItem(GENERIC, PyTuple.of(unpacked));
        });
    b.function(
        "_type_alias(name, params, thunk, /)",
        (in, name, params, thunk) ->
            TypeAlias.of(in.str(name), params == PyNone.NONE ? PyTuple.EMPTY : params, thunk));
  }

  private static @Nullable PyObject orNull(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  private static void fillGeneric(TypeBuilder b) {
    b.classMethod(
        "__class_getitem__(params, /)",
        (in, a) -> in.call(helper(in, "_generic_class_getitem"), a[0], a[1]));
    b.classMethod(
        "__init_subclass__(**kwargs)",
        (in, a) -> {
          in.call(helper(in, "_generic_init_subclass"), a[0]);
          return PyNone.NONE;
        });
  }

  private static PyObject helper(Interpreter in, String name) {
    return in.getAttribute(in.modules().load("typing"), name);
  }
}
