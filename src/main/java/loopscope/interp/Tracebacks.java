package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// Tracebacks as CPython 3.14 prints them; frames of the simulator's own code are left out.
public final class Tracebacks {
  private static final int REPEATS_SHOWN = 3;

  private final Interpreter in;
  private final Carets carets;
  private final Hints hints;

  Tracebacks(Interpreter in) {
    this.in = in;
    this.carets = new Carets(in.sources());
    this.hints = new Hints(in);
  }

  /// The whole text: causes and contexts first.
  public String format(PyException error) {
    return format(error, true, null);
  }

  /// The same with or without causes and contexts, and with so many entries of each traceback.
  public String format(PyException error, boolean chained, @Nullable Integer limit) {
    StringBuilder text = new StringBuilder();
    new TracebackTree(this, chained, limit).chain(text, error);
    return text.toString();
  }

  /// The entries of a traceback below its headline.
  public String formatEntries(@Nullable PyTraceback traceback) {
    return formatEntries(traceback, null);
  }

  String formatEntries(@Nullable PyTraceback traceback, @Nullable Integer limit) {
    List<CodePlace> places = new ArrayList<>();
    for (PyTraceback entry = traceback; entry != null; entry = entry.next) {
      CodePlace place = entry.place();
      if (!place.library()) {
        places.add(place);
      }
    }
    int size = places.size();
    int shown = limit == null ? size : Math.min(size, Math.abs(limit));
    return entries(
        limit != null && limit < 0 ? places.subList(size - shown, size) : places.subList(0, shown));
  }

  private String entries(List<CodePlace> places) {
    StringBuilder text = new StringBuilder();
    CodePlace last = null;
    int repeats = 0;
    for (CodePlace place : places) {
      boolean same =
          last != null
              && last.file().equals(place.file())
              && last.line() == place.line()
              && last.function().equals(place.function());
      if (!same) {
        repeated(text, repeats);
        repeats = 0;
      }
      last = place;
      if (++repeats <= REPEATS_SHOWN) {
        text.append(formatEntry(place));
      }
    }
    repeated(text, repeats);
    return text.toString();
  }

  private static void repeated(StringBuilder text, int repeats) {
    int more = repeats - REPEATS_SHOWN;
    if (more > 0) {
      text.append("  [Previous line repeated ")
          .append(more)
          .append(" more time")
          .append(more > 1 ? "s" : "")
          .append("]\n");
    }
  }

  /// One entry: the place, the source line, the carets.
  public String formatEntry(CodePlace place) {
    return "  File \""
        + place.file()
        + "\", line "
        + place.line()
        + ", in "
        + name(place.function())
        + "\n"
        + carets.under(place);
  }

  private static String name(String qualname) {
    // Tracebacks give the plain name, and generated scopes theirs in brackets.
    int dot = qualname.lastIndexOf('.');
    return dot < 0 ? qualname : qualname.substring(dot + 1);
  }

  /// Class, message and notes of an exception.
  public String formatOnly(PyException error) {
    return formatOnly(error, true);
  }

  /// The same; without the traceback nothing is known of the names that were in reach.
  public String formatOnly(PyException error, boolean traced) {
    StringBuilder text = new StringBuilder();
    if (error.isA(Exceptions.SYNTAX_ERROR) && error.extra("lineno") != null) {
      text.append(new SyntaxErrorText(in).of(error, typeName(error)));
    } else {
      String message = message(error) + hints.forError(error, traced);
      text.append(typeName(error));
      if (!message.isEmpty()) {
        text.append(": ").append(message);
      }
      text.append('\n');
    }
    notes(text, error);
    return text.toString();
  }

  private static String typeName(PyException error) {
    String module = error.type.moduleName();
    return module.equals("__main__") || module.equals("builtins")
        ? error.type.qualname()
        : module + "." + error.type.qualname();
  }

  /// The text of an exception, even when its `__str__` fails.
  String message(PyException error) {
    try {
      return in.str(error);
    } catch (Raise raise) {
      return "<exception str() failed>";
    }
  }

  private void notes(StringBuilder text, PyException error) {
    PyObject notes =
        error.type.dunder(Slot.GETATTR) == null
            ? in.findAttribute(error, "__notes__")
            : error.getOwn(in.intern("__notes__"));
    if (notes == null || notes == PyNone.NONE) {
      return;
    }
    if (in.iterateOrNull(notes) == null || notes instanceof PyStr) {
      text.append(in.repr(notes)).append('\n');
      return;
    }
    for (PyObject note : in.toArray(notes)) {
      for (String line : (note instanceof PyStr s ? s.value : in.repr(note)).split("\n", -1)) {
        text.append(line).append('\n');
      }
    }
  }

  /// The arguments of a group: its message and members.
  static PyTuple members(PyException group) {
    return loopscope.interp.builtins.ExceptionGroups.members(group);
  }
}
