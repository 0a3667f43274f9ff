package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.ExceptionGroups;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.trace.Outcome;
import loopscope.trace.TaskEvent.Resumption;
import org.jspecify.annotations.Nullable;

/// Short texts of values for the trace.
///
/// Looking must not change anything, so no code of the program runs: values of its own classes show
/// their class alone.
final class Glimpse {
  private static final int LONGEST = 120;
  private static final int MOST_ELEMENTS = 12;
  private static final Outcome RETURNED_NONE = new Outcome.Returned("None");

  /// How many texts of integers are kept: the same one comes again soon, as items pass through a
  /// queue.
  private static final int KEPT = 64;

  private final Interpreter in;
  private final long[] numbers = new long[KEPT];
  private final @Nullable String[] texts = new String[KEPT];

  Glimpse(Interpreter in) {
    this.in = in;
  }

  /// The repr of a value, shortened, as far as it can be had without running the program.
  String of(PyObject value) {
    if (value instanceof PyLong) {
      return number(((PyInt) value).value);
    }
    if (value instanceof PyBool) {
      return value == PyBool.TRUE ? "True" : "False";
    }
    StringBuilder out = new StringBuilder();
    write(out, value, 3);
    return out.length() > LONGEST ? out.substring(0, LONGEST - 1) + "…" : out.toString();
  }

  private void write(StringBuilder out, PyObject value, int depth) {
    switch (value) {
      case PyNone _ -> out.append("None");
      case PyStr text when !text.type().isHeap() -> out.append(in.repr(shortened(text)));
      case PyBool _, PyFloat _ -> out.append(in.repr(value));
      case PyInt _ when !value.type().isHeap() -> out.append(number(value));
      case PyBytes _ when value.length(in) < LONGEST -> out.append(in.repr(value));
      case PyTuple tuple when !tuple.type().isHeap() -> {
        out.append('(');
        elements(out, tuple, tuple.size(), depth);
        out.append(tuple.size() == 1 ? ",)" : ")");
      }
      case PyList list when !list.type().isHeap() -> {
        out.append('[');
        elements(out, list, list.size(), depth);
        out.append(']');
      }
      case PyDict dict when !dict.type().isHeap() -> {
        out.append('{');
        entries(out, dict, ": ", true, depth);
        out.append('}');
      }
      case PySet set when !set.type().isHeap() && set.length(in) > 0 -> {
        out.append('{');
        elements(out, PyTuple.of(in.toArray(set)), set.length(in), depth);
        out.append('}');
      }
      case PyInstance one when fields(one) instanceof PyDict fields -> {
        out.append(one.type().simpleName()).append('(');
        entries(out, fields, "=", false, depth);
        out.append(')');
      }
      case PyException error ->
          out.append(error.type().simpleName()).append(arguments(error, depth));
      case Task task -> out.append(task.name());
      default -> out.append('<').append(value.type().simpleName()).append('>');
    }
  }

  /// The fields of an instance of a dataclass, null for other values.
  private static @Nullable PyDict fields(PyInstance value) {
    return value.type().lookup("__dataclass_fields__") != null
            && value.dict() instanceof PyDict attributes
        ? attributes
        : null;
  }

  private void entries(StringBuilder out, PyDict dict, String between, boolean keys, int depth) {
    int shown = 0;
    for (int i = 0; i < dict.places(); i++) {
      PyObject key = dict.keyAt(i);
      PyObject value = dict.valueAt(i);
      if (key == null || value == null) {
        continue;
      }
      out.append(shown == 0 ? "" : ", ");
      if (shown++ == MOST_ELEMENTS || depth == 0 || out.length() > LONGEST) {
        out.append("...");
        return;
      }
      if (keys) {
        write(out, key, depth - 1);
      } else {
        out.append(((PyStr) key).value);
      }
      out.append(between);
      write(out, value, depth - 1);
    }
  }

  private String arguments(PyException error, int depth) {
    StringBuilder out = new StringBuilder("(");
    elements(out, error.args, error.args.size(), depth);
    return out.append(')').toString();
  }

  private void elements(StringBuilder out, PyObject sequence, int size, int depth) {
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        out.append(", ");
      }
      if (i == MOST_ELEMENTS || depth == 0 || out.length() > LONGEST) {
        out.append("...");
        return;
      }
      PyObject element =
          sequence instanceof PyTuple tuple ? tuple.get(i) : ((PyList) sequence).get(i);
      write(out, element, depth - 1);
    }
  }

  private static PyStr shortened(PyStr text) {
    return text.value.length() > LONGEST ? PyStr.of(text.value.substring(0, LONGEST)) : text;
  }

  private String number(long value) {
    int at = (int) value & (KEPT - 1);
    String text = texts[at];
    if (text == null || numbers[at] != value) {
      text = Long.toString(value);
      numbers[at] = value;
      texts[at] = text;
    }
    return text;
  }

  private String number(PyObject value) {
    try {
      return in.repr(value);
    } catch (Raise tooLong) {
      return "<int>";
    }
  }

  /// The text of an exception, as its `str` gives it where that is the simulator's own.
  String text(PyException error) {
    if (error.args.size() == 0) {
      return "";
    }
    PyObject first = error.args.get(0);
    if (first instanceof PyStr title && error.isA(Exceptions.BASE_EXCEPTION_GROUP)) {
      return group(title.value, ExceptionGroups.members(error));
    }
    if (error.args.size() == 1 && first instanceof PyStr text) {
      return shortened(text).value;
    }
    return error.args.size() == 1 ? of(first) : of(error.args);
  }

  /// A group with the names of those in it, which tell more than their number.
  private static String group(String title, PyTuple members) {
    StringBuilder text = new StringBuilder(title).append(" (");
    for (int i = 0; i < members.size(); i++) {
      if (i == MOST_ELEMENTS) {
        return text.append(", ...)").toString();
      }
      text.append(i == 0 ? "" : ", ").append(members.get(i).type().name());
    }
    return text.append(')').toString();
  }

  /// The message of a cancellation, empty for none.
  String message(@Nullable PyObject message) {
    if (message == null || message == PyNone.NONE) {
      return "";
    }
    return message instanceof PyStr text ? shortened(text).value : of(message);
  }

  /// How something ended that returned.
  Outcome returned(PyObject value) {
    return value == PyNone.NONE ? RETURNED_NONE : new Outcome.Returned(of(value));
  }

  /// How something ended that raised.
  Outcome raised(PyException error) {
    return new Outcome.Raised(error.type().simpleName(), text(error));
  }

  /// How a task ended that raised, a cancellation being an end of its own kind.
  Outcome ended(PyException error) {
    return Errors.isCancellation(error) ? new Outcome.Cancelled(text(error)) : raised(error);
  }

  /// What an `await` gives that got a value.
  Resumption resumption(PyObject value) {
    return value == PyNone.NONE ? Resumption.NONE : new Resumption.Value(of(value));
  }

  /// What an `await` gives that got an exception.
  Resumption resumption(PyException error) {
    return new Resumption.Raised(error.type().simpleName(), text(error));
  }
}
