package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.ArgumentErrors;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Suggestions;
import org.jspecify.annotations.Nullable;

/// How arguments find their way to the parameters of a function of the program.
final class Parameters {
  private Parameters() {}

  /// Fills the first slots of a frame.
  static void bind(
      Interpreter in,
      PyFunction function,
      PyObject[] args,
      PyStr[] names,
      @Nullable PyObject[] slots) {
    PyCode code = function.code;
    int given = args.length - names.length;
    int taken = Math.min(given, code.positional);
    System.arraycopy(args, 0, slots, 0, taken);
    if (code.varArgs >= 0) {
      slots[code.varArgs] =
          PyTuple.of(given > taken ? Arrays.copyOfRange(args, taken, given) : PyObject.NO_ARGS);
    }
    PyDict extra = null;
    if (code.varKeywords >= 0) {
      extra = new PyDict();
      slots[code.varKeywords] = extra;
    }
    for (int k = 0; k < names.length; k++) {
      named(in, function, names[k], args[given + k], slots, extra, names);
    }
    if (given > code.positional && code.varArgs < 0) {
      throw tooMany(function, given, slots);
    }
    defaults(function, given, slots);
  }

  private static void named(
      Interpreter in,
      PyFunction function,
      PyStr name,
      PyObject value,
      @Nullable PyObject[] slots,
      @Nullable PyDict extra,
      PyStr[] all) {
    PyCode code = function.code;
    int total = code.positional + code.keywordOnly;
    for (int i = code.positionalOnly; i < total; i++) {
      if (code.locals[i].equals(name.value)) {
        if (slots[i] != null) {
          throw ArgumentErrors.twice(function.qualname, name.value);
        }
        slots[i] = value;
        return;
      }
    }
    if (extra != null) {
      extra.put(name, value);
      return;
    }
    throw unexpected(function, name, all);
  }

  private static Raise unexpected(PyFunction function, PyStr name, PyStr[] all) {
    PyCode code = function.code;
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < code.positionalOnly; i++) {
      for (PyStr given : all) {
        if (code.locals[i].equals(given.value)) {
          wrong.add(code.locals[i]);
        }
      }
    }
    if (!wrong.isEmpty()) {
      return ArgumentErrors.positionalOnly(function.qualname, wrong);
    }
    String[] possible =
        Arrays.copyOfRange(code.locals, code.positionalOnly, code.positional + code.keywordOnly);
    return ArgumentErrors.unexpected(
        function.qualname, name.value, Suggestions.closest(name.value, Arrays.asList(possible)));
  }

  private static void defaults(PyFunction function, int given, @Nullable PyObject[] slots) {
    PyCode code = function.code;
    PyObject[] values = function.defaults;
    int first = code.positional - values.length;
    List<String> missing = null;
    for (int i = Math.min(given, code.positional); i < code.positional; i++) {
      if (slots[i] == null) {
        if (i >= first) {
          slots[i] = values[i - first];
        } else {
          missing = missing == null ? new ArrayList<>() : missing;
          missing.add(code.locals[i]);
        }
      }
    }
    if (missing != null) {
      throw ArgumentErrors.missing(function.qualname, missing, "positional");
    }
    for (int i = code.positional; i < code.positional + code.keywordOnly; i++) {
      if (slots[i] == null) {
        PyDict named = function.keywordDefaults;
        PyObject value = named == null ? null : named.get(code.locals[i]);
        if (value != null) {
          slots[i] = value;
        } else {
          missing = missing == null ? new ArrayList<>() : missing;
          missing.add(code.locals[i]);
        }
      }
    }
    if (missing != null) {
      throw ArgumentErrors.missing(function.qualname, missing, "keyword-only");
    }
  }

  private static Raise tooMany(PyFunction function, int given, @Nullable PyObject[] slots) {
    PyCode code = function.code;
    int named = 0;
    for (int i = code.positional; i < code.positional + code.keywordOnly; i++) {
      named += slots[i] != null ? 1 : 0;
    }
    int least = code.positional - function.defaults.length;
    return ArgumentErrors.tooMany(function.qualname, least, code.positional, given, named);
  }
}
