package loopscope.interp.machine;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.RangeIterator;

/// The classes that translated code names.
final class Types {
  static final ClassDesc FRAME = of(Frame.class);
  static final ClassDesc STEPS = of(Steps.class);
  static final ClassDesc TRANSLATED = of(Translated.class);
  static final ClassDesc FAST = of(Fast.class);
  static final ClassDesc QUICK = of(Quick.class);
  static final ClassDesc INVOCATIONS = of(Invocations.class);
  static final ClassDesc HOT = of("Hot");
  static final ClassDesc GENERATOR = of(PyGenerator.class);
  static final ClassDesc GLOBAL_SITE = of(GlobalSite.class);
  static final ClassDesc ATTR_SITE = of(AttrSite.class);
  static final ClassDesc CALL_SITE = of(CallSite.class);
  static final ClassDesc INTERPRETER = of(Interpreter.class);
  static final ClassDesc CODE = of(PyCode.class);
  static final ClassDesc VALUE = of(PyObject.class);
  static final ClassDesc VALUES = VALUE.arrayType();
  static final ClassDesc NONE = of(PyNone.class);
  static final ClassDesc BOOL = of(PyBool.class);
  static final ClassDesc LONG = of(PyLong.class);
  static final ClassDesc RANGE = of(RangeIterator.class);
  static final ClassDesc FINALIZATION = of(Finalization.class);
  static final ClassDesc DICT = of(PyDict.class);
  static final ClassDesc CELL = of(PyCell.class);
  static final ClassDesc LIST = of(PyList.class);
  static final ClassDesc TUPLE = of(PyTuple.class);
  static final ClassDesc RAISE = of(Raise.class);
  static final ClassDesc THROWABLE = ConstantDescs.CD_Throwable;
  static final ClassDesc OBJECT = ConstantDescs.CD_Object;
  static final ClassDesc OBJECTS = OBJECT.arrayType();
  static final ClassDesc INT = ConstantDescs.CD_int;
  static final ClassDesc JAVA_LONG = ConstantDescs.CD_long;
  static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;
  static final ClassDesc VOID = ConstantDescs.CD_void;

  private Types() {}

  private static ClassDesc of(Class<?> type) {
    return ClassDesc.of(type.getName());
  }

  /// A class of this package.
  static ClassDesc of(String name) {
    return ClassDesc.of(Types.class.getPackageName(), name);
  }

  static MethodTypeDesc method(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }
}
