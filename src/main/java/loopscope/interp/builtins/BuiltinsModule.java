package loopscope.interp.builtins;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.CodeFunctions;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyClassMethod;
import loopscope.interp.object.PyComplex;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyProperty;
import loopscope.interp.object.PyRange;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PySlice;
import loopscope.interp.object.PyStaticMethod;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PySuper;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;

/// The `builtins` module.
public final class BuiltinsModule {
  /// The order in which CPython has the names before the exceptions: of several that are equally
  /// close to a misspelt one, the first is suggested.
  private static final String FIRST =
      """
      __build_class__ __import__ abs all any ascii bin breakpoint callable chr compile delattr dir \
      divmod eval exec format getattr globals hasattr hash hex id input isinstance issubclass iter \
      aiter len locals max min next anext oct ord pow print repr round setattr sorted sum vars None \
      Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod complex dict \
      enumerate filter float frozenset property int list map object range reversed set slice \
      staticmethod str super tuple type zip __debug__\
      """;

  private BuiltinsModule() {}

  /// All builtin names of one run.
  public static PyModule build(Interpreter in) {
    ModuleBuilder b = new ModuleBuilder("builtins");
    b.value("None", PyNone.NONE).value("True", PyBool.TRUE).value("False", PyBool.FALSE);
    b.value("Ellipsis", PyNone.ELLIPSIS).value("NotImplemented", PyNone.NOT_IMPLEMENTED);
    b.value("__debug__", PyBool.TRUE);
    types(b);
    exceptions(b);
    PrintFunction.add(b);
    NumberFunctions.add(b);
    IterationFunctions.add(b);
    AttributeFunctions.add(b);
    NamespaceFunctions.add(b);
    CodeFunctions.add(b);
    PyModule module = b.build();
    order(in, module.globals);
    return module;
  }

  private static void order(Interpreter in, PyDict names) {
    List<String> order = new ArrayList<>(List.of(FIRST.split(" ")));
    for (PyType type : ExceptionClasses.ALL) {
      order.add(type.name());
    }
    order.addAll(List.of("EnvironmentError", "IOError", "open", "quit", "exit", "help"));
    for (String name : order) {
      PyObject value = names.removeName(in.intern(name));
      if (value != null) {
        names.putName(name, value);
      }
    }
  }

  private static void types(ModuleBuilder b) {
    PyType[] types = {
      PyType.OBJECT,
      PyType.TYPE,
      PyInt.TYPE,
      PyBool.TYPE,
      PyFloat.TYPE,
      PyComplex.TYPE,
      PyStr.TYPE,
      PyBytes.TYPE,
      PyBytes.ARRAY,
      PyList.TYPE,
      PyTuple.TYPE,
      PyDict.TYPE,
      PySet.TYPE,
      PySet.FROZEN,
      PyRange.TYPE,
      PySlice.TYPE,
      PyProperty.TYPE,
      PyClassMethod.TYPE,
      PyStaticMethod.TYPE,
      PySuper.TYPE,
      MemoryView.TYPE,
      Iterators.ENUMERATE,
      Iterators.ZIP,
      Iterators.MAP,
      Iterators.FILTER,
      Iterators.REVERSED
    };
    for (PyType type : types) {
      b.type(type);
    }
  }

  private static void exceptions(ModuleBuilder b) {
    for (PyType type : ExceptionClasses.ALL) {
      b.type(type);
    }
    b.value("IOError", Exceptions.OS_ERROR).value("EnvironmentError", Exceptions.OS_ERROR);
  }
}
