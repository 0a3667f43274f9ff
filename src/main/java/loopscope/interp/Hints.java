package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Suggestions;
import org.jspecify.annotations.Nullable;

/// What Python adds to a message when a name is almost right: "Did you mean …?", "Did you forget to
/// import …?".
final class Hints {
  private static final String STANDARD =
      " abc argparse asyncio bisect collections contextlib contextvars copy csv dataclasses datetime decimal enum fractions"
          + " functools gc hashlib heapq inspect io itertools json logging math operator os pathlib pprint queue random re"
          + " secrets selectors shutil signal socket statistics string subprocess sys tempfile textwrap threading time"
          + " traceback types typing unittest urllib uuid warnings weakref ";

  private final Interpreter in;

  Hints(Interpreter in) {
    this.in = in;
  }

  /// What is added; a traceback that goes with the text tells which names were in reach.
  String forError(PyException error, boolean traced) {
    try {
      if (error.isA(Exceptions.NAME_ERROR)) {
        return traced ? forName(error) : "";
      }
      if (error.isA(Exceptions.ATTRIBUTE_ERROR)) {
        return forAttribute(error, traced);
      }
      return error.isA(Exceptions.IMPORT_ERROR) ? forImport(error) : "";
    } catch (Raise raise) {
      // A program's __dir__ may raise: then there is no hint.
      return "";
    }
  }

  private static String question(@Nullable String name) {
    return name == null ? "" : ". Did you mean: '" + name + "'?";
  }

  private String forName(PyException error) {
    if (!(error.extra("name") instanceof PyStr name)) {
      return "";
    }
    PyTraceback entry = error.traceback;
    while (entry != null && entry.next != null) {
      entry = entry.next;
    }
    if (entry == null || !(entry.frame instanceof Frame frame)) {
      return "";
    }
    PyObject self = frame.locals().get("self");
    if (self != null && self.type().lookup(name.value) != null | self.getOwn(name) != null) {
      return ". Did you mean: 'self." + name.value + "'?";
    }
    List<String> names = new ArrayList<>();
    add(names, frame.locals());
    add(names, frame.globals());
    add(names, in.builtins());
    String close = Suggestions.closest(name.value, names);
    String result = question(close);
    if (STANDARD.contains(" " + name.value + " ")) {
      result +=
          close == null
              ? ". Did you forget to import '" + name.value + "'?"
              : " Or did you forget to import '" + name.value + "'?";
    }
    return result;
  }

  private static void add(List<String> names, PyDict from) {
    for (int i = 0; i < from.places(); i++) {
      if (from.keyAt(i) instanceof PyStr s) {
        names.add(s.value);
      }
    }
  }

  private String forAttribute(PyException error, boolean traced) {
    PyObject object = error.extra("obj");
    if (!(error.extra("name") instanceof PyStr name) || object == null) {
      return "";
    }
    PyObject dir = in.modules().load("builtins").dict() instanceof PyDict d ? d.get("dir") : null;
    if (dir == null) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (PyObject one : in.toArray(in.call(dir, object))) {
      if (one instanceof PyStr text) {
        names.add(text.value);
      }
    }
    boolean hidden = name.value.startsWith("_") || traced && isOwn(error, object);
    names.removeIf(n -> !hidden && n.startsWith("_"));
    return question(Suggestions.closest(name.value, names));
  }

  /// Whether it was a method that looked for an attribute of its own object.
  private static boolean isOwn(PyException error, PyObject object) {
    PyTraceback last = error.traceback;
    while (last != null && last.next != null) {
      last = last.next;
    }
    return last != null
        && last.frame instanceof Frame frame
        && frame.locals().get("self") == object;
  }

  /// What a module's own `__dir__` names.
  private void addNamed(List<String> names, PyObject module) {
    PyObject namer = module instanceof PyModule its ? its.globals.get("__dir__") : null;
    if (namer != null) {
      for (PyObject name : in.toArray(in.call(namer))) {
        if (name instanceof PyStr text && !names.contains(text.value)) {
          names.add(text.value);
        }
      }
    }
  }

  private String forImport(PyException error) {
    if (!(error.extra("name") instanceof PyStr module)
        || !(error.extra("name_from") instanceof PyStr wrong)) {
      return "";
    }
    PyObject loaded = in.modules().loaded(module.value);
    PyDict names = loaded == null ? null : loaded.dict();
    if (loaded == null || names == null) {
      return "";
    }
    List<String> all = new ArrayList<>();
    add(all, names);
    addNamed(all, loaded);
    all.sort(null);
    return question(Suggestions.closest(wrong.value, all));
  }
}
