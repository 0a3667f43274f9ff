package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.builtins.MappingProxy;
import loopscope.interp.builtins.UnionType;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// `_types`: the classes of values that the language makes but gives no name.
final class TypesModule {
  /// What C code hands around; no program meets one.
  private static final PyType CAPSULE =
      PyType.define("PyCapsule")
          .allocate(
              (in, type) -> {
                throw Raise.typeError("cannot create 'PyCapsule' instances");
              })
          .sealed()
          .build();

  private TypesModule() {}

  static PyModule build(Interpreter in) {
    return new ModuleBuilder("_types")
        .type(Namespace.TYPE)
        .value("FunctionType", PyFunction.TYPE)
        .value("CapsuleType", CAPSULE)
        .value("CodeType", PyCode.TYPE)
        .value("MappingProxyType", MappingProxy.TYPE)
        .value("CellType", PyCell.TYPE)
        .value("GeneratorType", PyGenerator.GENERATOR)
        .value("CoroutineType", PyGenerator.COROUTINE)
        .value("AsyncGeneratorType", PyGenerator.ASYNC_GENERATOR)
        .value("MethodType", BoundMethod.TYPE)
        .value("BuiltinFunctionType", NativeFunction.TYPE)
        .value("MethodDescriptorType", NativeFunction.METHOD)
        .value("ModuleType", PyModule.TYPE)
        .value("TracebackType", PyTraceback.TYPE)
        .value("NoneType", PyNone.NONE.type())
        .value("EllipsisType", PyNone.ELLIPSIS.type())
        .value("NotImplementedType", PyNone.NOT_IMPLEMENTED.type())
        .value("GenericAlias", GenericAlias.TYPE)
        .value("UnionType", UnionType.TYPE)
        .functionN("call_fully(*classes)", TypesModule::callFully)
        .function("make_awaitable(function, /)", TypesModule::makeAwaitable)
        .build();
  }

  /// Lets the generators of a function be awaited; whether calling it makes what can be.
  private static PyObject makeAwaitable(Interpreter in, PyObject function) {
    if (!(function instanceof PyFunction own)) {
      return PyBool.FALSE;
    }
    own.code.iterableCoroutine |= own.code.kind == PyCode.Kind.GENERATOR;
    return PyBool.of(own.code.iterableCoroutine || own.code.kind == PyCode.Kind.COROUTINE);
  }

  /// Marks classes of our own library modules that CPython has in C.
  private static PyObject callFully(Interpreter in, PyObject[] a) {
    for (PyObject cls : Arguments.rest(a[0])) {
      ((PyType) cls).callFully();
    }
    return PyNone.NONE;
  }
}
