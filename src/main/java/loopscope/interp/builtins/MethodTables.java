package loopscope.interp.builtins;

import loopscope.interp.machine.ObjectTables;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyType;
import loopscope.interp.object.TypeBuilder;

/// The way from a native class to what fills its method table.
public final class MethodTables {
  private MethodTables() {}

  /// Adds the methods of a class of the `builtins` module that has no table of its own.
  public static void fill(PyType type, TypeBuilder builder) {
    switch (type.name()) {
      case "str" -> {
        StrSearchMethods.fill(builder);
        StrSplitMethods.fill(builder);
        StrCaseMethods.fill(builder);
        StrLayoutMethods.fill(builder);
      }
      case "int" -> IntMethods.fill(builder);
      case "bool" -> IntMethods.fillBool(builder);
      case "float" -> FloatMethods.fill(builder);
      case "complex" -> ComplexMethods.fill(builder);
      case "list" -> ListMethods.fill(builder);
      case "tuple" -> TupleMethods.fill(builder);
      case "dict" -> DictMethods.fill(builder);
      case "dict_keys", "dict_values", "dict_items" -> DictMethods.fillView(builder);
      case "set", "frozenset" -> SetMethods.fill(builder);
      case "bytes", "bytearray" -> BytesMethods.fill(builder);
      case "range" -> SliceMethods.fillRange(builder);
      case "property" -> DescriptorMethods.fillProperty(builder);
      case "classmethod" -> DescriptorMethods.fillClassMethod(builder);
      case "staticmethod" -> DescriptorMethods.fillStaticMethod(builder);
      case "slice" -> SliceMethods.fill(builder);
      default -> {
        if (type.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
          ExceptionMethods.fill(builder);
        } else if (type.isSubtypeOf(PyNone.NONE.type())) {
          builder.constructor("()", (in, a) -> PyNone.NONE);
        } else {
          ObjectTables.fill(type, builder);
        }
      }
    }
  }
}
