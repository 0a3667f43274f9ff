package loopscope.interp.machine;

import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.RangeIterator;

/// The classes that translated code names, by their descriptors.
final class Types {
  static final String FRAME = of(Frame.class);
  static final String STEPS = of(Steps.class);
  static final String TRANSLATED = of(Translated.class);
  static final String FAST = of(Fast.class);
  static final String QUICK = of(Quick.class);
  static final String INVOCATIONS = of(Invocations.class);
  static final String NUMBERED = of(NumberedTexts.class);
  static final String HOT = of("Hot");
  static final String GENERATOR = of(PyGenerator.class);
  static final String GLOBAL_SITE = of(GlobalSite.class);
  static final String ATTR_SITE = of(AttrSite.class);
  static final String CALL_SITE = of(CallSite.class);
  static final String INTERPRETER = of(Interpreter.class);
  static final String CODE = of(PyCode.class);
  static final String VALUE = of(PyObject.class);
  static final String VALUES = "[".concat(VALUE);
  static final String NONE = of(PyNone.class);
  static final String BOOL = of(PyBool.class);
  static final String LONG = of(PyLong.class);
  static final String RANGE = of(RangeIterator.class);
  static final String FINALIZATION = of(Finalization.class);
  static final String CELL = of(PyCell.class);
  static final String LIST = of(PyList.class);
  static final String TUPLE = of(PyTuple.class);
  static final String RAISE = of(Raise.class);
  static final String OBJECT = of(Object.class);
  static final String OBJECTS = "[".concat(OBJECT);
  static final String INT = "I";
  static final String JAVA_LONG = "J";
  static final String BOOLEAN = "Z";
  static final String VOID = "V";

  /// What [Translated#follow] takes and gives.
  static final Shape FOLLOW = method(FRAME, STEPS, FRAME);

  private Types() {}

  private static String of(Class<?> type) {
    return named(type.getName());
  }

  /// A class of this package.
  private static String of(String name) {
    return named(Types.class.getPackageName().concat(".").concat(name));
  }

  private static String named(String name) {
    return "L".concat(name.replace('.', '/')).concat(";");
  }

  /// What a method takes and gives.
  static Shape method(String result, String... parameters) {
    return new Shape(result, parameters);
  }
}
