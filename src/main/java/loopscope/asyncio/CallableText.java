package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// How messages, reprs and tick files write a callable. Follows CPython's `format_helpers`.
final class CallableText {
  private CallableText() {}

  /// `name() at file:line`, without the place for what is not written in Python.
  static String withSource(Interpreter in, PyObject callable) {
    return called(in, callable, "()", false) + source(in, callable);
  }

  /// The same with arguments, as debug mode has it.
  static String withSource(Interpreter in, PyObject callable, String arguments) {
    return called(in, callable, "(" + arguments + ")", true) + source(in, callable);
  }

  /// A partial object shows what it was given before what it is called with.
  private static String called(
      Interpreter in, PyObject callable, String arguments, boolean detailed) {
    if (!isPartial(in, callable)) {
      return name(in, callable) + arguments;
    }
    String before = detailed ? given(in, callable) : "()";
    return called(in, in.getAttribute(callable, "func"), before + arguments, detailed);
  }

  private static String given(Interpreter in, PyObject callable) {
    List<String> given = new ArrayList<>();
    for (PyObject argument : in.toArray(in.getAttribute(callable, "args"))) {
      given.add(ShortRepr.of(in, argument));
    }
    PyObject named = in.getAttribute(callable, "keywords");
    for (PyObject name : in.toArray(named)) {
      given.add(in.str(name) + "=" + ShortRepr.of(in, in.getItem(named, name)));
    }
    return "(" + String.join(", ", given) + ")";
  }

  /// The callable's qualified name, that of the function inside for partial objects.
  static String name(Interpreter in, PyObject callable) {
    PyObject inner = callable;
    while (isPartial(in, inner)) {
      inner = in.getAttribute(inner, "func");
    }
    String known = qualname(in, inner);
    return known == null ? in.repr(inner) : known;
  }

  /// The name in a tick file: the qualified name, else that of the class.
  static String tickName(Interpreter in, PyObject callable) {
    PyObject owner =
        callable instanceof BoundMethod method
            ? method.self
            : callable instanceof LibraryCallable.StepWrapper step ? step.task() : null;
    if (owner instanceof Task task) {
      return task.name();
    }
    PyObject inner = callable;
    String known = qualname(in, inner);
    for (int i = 0;
        i < 99 && known == null && in.findAttribute(inner, "func") instanceof PyObject func;
        i++) {
      inner = func;
      known = qualname(in, inner);
    }
    return known == null ? inner.type().simpleName() : known;
  }

  private static @Nullable String qualname(Interpreter in, PyObject callable) {
    return switch (callable) {
      case PyFunction function -> function.qualname;
      case NativeFunction function -> function.qualname();
      case LibraryFunction function -> function.qualname();
      case BoundMethod method
          when !(method.function instanceof NativeFunction f) || f.isInPython() ->
          qualname(in, method.function);
      case PyType type -> type.qualname();
      default ->
          in.findAttribute(callable, "__qualname__") instanceof PyStr text && !text.value.isEmpty()
              ? text.value
              : null;
    };
  }

  private static boolean isPartial(Interpreter in, PyObject callable) {
    return callable.type().simpleName().equals("partial")
        && in.findAttribute(callable, "func") != null;
  }

  private static String source(Interpreter in, PyObject callable) {
    PyObject inner = callable;
    while (in.findAttribute(inner, "__wrapped__") instanceof PyObject wrapped) {
      inner = wrapped;
    }
    if (inner instanceof LibraryFunction function
        && Places.ofCallback(function.qualname()) instanceof String place) {
      return " at " + place;
    }
    if (inner instanceof PyFunction function) {
      return " at " + function.code.file + ":" + function.code.firstLine;
    }
    return isPartial(in, inner) ? source(in, in.getAttribute(inner, "func")) : "";
  }
}
