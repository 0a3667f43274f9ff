package loopscope.asyncio;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// A binding of context variables, as `contextvars.Context`.
///
/// Copies share their table until one of them sets a variable, so a task costs next to nothing.
final class Context extends PyObject {
  static final PyType TYPE =
      PyType.define("Context", "_contextvars")
          .fullyCalled()
          .allocate((in, type) -> new Context(new PyObject[0]))
          .methods(Context::fill)
          .slots(Slot.LEN, Slot.ITER, Slot.GETITEM, Slot.CONTAINS)
          .sealed()
          .build();

  /// Variable, value, variable, value ...; never changed, only replaced.
  private PyObject[] table;

  private @Nullable PyObject entered;

  private Context(PyObject[] table) {
    this.table = table;
  }

  private static void fill(TypeBuilder builder) {
    builder
        .methodN("run(callable, /, *args, **kwargs)", Context::run)
        .method("copy()", (in, self) -> ((Context) self).copy())
        .method("keys()", (in, self) -> ((Context) self).list(true, false))
        .method("values()", (in, self) -> ((Context) self).list(false, true))
        .method("items()", (in, self) -> ((Context) self).list(true, true))
        .method("get(key, default=None, /)", Context::getOr);
  }

  /// The context in which code runs at present.
  static Context current(Interpreter in) {
    if (in.context() instanceof Context context) {
      return context;
    }
    Context context = new Context(new PyObject[0]);
    in.setContext(context);
    return context;
  }

  Context copy() {
    return new Context(table);
  }

  @Nullable PyObject get(PyObject variable) {
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] == variable) {
        return table[i + 1];
      }
    }
    return null;
  }

  void set(PyObject variable, PyObject value) {
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] == variable) {
        PyObject[] changed = table.clone();
        changed[i + 1] = value;
        table = changed;
        return;
      }
    }
    PyObject[] longer = Arrays.copyOf(table, table.length + 2);
    longer[table.length] = variable;
    longer[table.length + 1] = value;
    table = longer;
  }

  void remove(PyObject variable) {
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] == variable) {
        PyObject[] shorter = Arrays.copyOf(table, table.length - 2);
        System.arraycopy(table, i + 2, shorter, i, table.length - i - 2);
        table = shorter;
        return;
      }
    }
  }

  private static PyObject run(Interpreter in, PyObject[] args) {
    Context self = (Context) args[0];
    if (self.entered != null) {
      throw Raise.runtimeError("cannot enter context: " + in.repr(self) + " is already entered");
    }
    PyObject before = in.context();
    self.entered = before;
    in.setContext(self);
    try {
      return Calls.with(in, args[1], ((PyTuple) args[2]).items, args[3]);
    } finally {
      in.setContext(before);
      self.entered = null;
    }
  }

  private static PyObject getOr(Interpreter in, PyObject self, PyObject key, PyObject otherwise) {
    PyObject value = ((Context) self).get(key);
    return value == null ? otherwise : value;
  }

  private PyObject list(boolean keys, boolean values) {
    PyList all = new PyList();
    for (int i = 0; i < table.length; i += 2) {
      all.add(keys && values ? PyTuple.of(table[i], table[i + 1]) : table[keys ? i : i + 1]);
    }
    return all;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int length(Interpreter in) {
    return table.length / 2;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return table.length > 0;
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    return get(element) != null;
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (!(key instanceof ContextVar)) {
      throw Raise.typeError("a ContextVar key was expected, got " + in.repr(key));
    }
    PyObject value = get(key);
    if (value == null) {
      throw Raise.keyError(key);
    }
    return value;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return in.iterate(list(true, false));
  }
}
