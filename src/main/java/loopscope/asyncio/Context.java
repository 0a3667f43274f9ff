package loopscope.asyncio;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
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
          .slots(Slot.LEN, Slot.ITER, Slot.GETITEM, Slot.CONTAINS, Slot.EQ, Slot.NE)
          .sealed()
          .build();

  /// Variable, value, variable, value ...; never changed, only replaced.
  private PyObject[] table;

  /// Whether code runs in it, on whichever thread.
  private boolean entered;

  /// What a program gave in the place of a context, which shows only when code is to run in it.
  private @Nullable PyObject stranger;

  private Context(PyObject[] table) {
    this.table = table;
  }

  private static void fill(TypeBuilder builder) {
    builder
        .constructor("(*args, **kwargs)", Context::make)
        .methodN("run(*args, **kwargs)", Context::run)
        .method("copy()", (in, self) -> ((Context) self).copy())
        .method("keys()", (in, self) -> in.iterate(((Context) self).list(true, false)))
        .method("values()", (in, self) -> in.iterate(((Context) self).list(false, true)))
        .method("items()", (in, self) -> in.iterate(((Context) self).list(true, true)))
        .method("get(key, default=None, /)", Context::getOr);
  }

  private static PyObject make(Interpreter in, PyObject[] args) {
    if (((PyTuple) args[1]).items.length > 0 || ((PyDict) args[2]).size() > 0) {
      throw Raise.typeError("Context() does not accept any arguments");
    }
    return new Context(new PyObject[0]);
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

  /// The context that a program chose for a call; with none or `None` a copy of the current one.
  static Context chosen(Interpreter in, @Nullable PyObject given) {
    if (given instanceof Context context) {
      return context;
    }
    Context copy = current(in).copy();
    copy.stranger = given == PyNone.NONE ? null : given;
    return copy;
  }

  Context copy() {
    return new Context(table);
  }

  /// A copy of the context in which code runs at present, or null where no variable has a value.
  static @Nullable Context snapshot(Interpreter in) {
    return in.context() instanceof Context context && context.table.length > 0
        ? context.copy()
        : null;
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

  /// The error of running code in what is no context; null for one that is.
  @Nullable Raise strange() {
    if (stranger == null) {
      return null;
    }
    String type = stranger.type().name();
    Raise error = Raise.attributeError("'" + type + "' object has no attribute 'run'");
    error.exception.throughLibrary = true;
    return error;
  }

  /// Why a handle cannot run in it: the error of what is no context, or of one in which code runs
  /// already, when the handle `enters` it. Null when it can.
  @Nullable Raise refusal(Interpreter in, boolean enters) {
    return entered && enters && stranger == null ? taken(in) : strange();
  }

  private Raise taken(Interpreter in) {
    return Raise.runtimeError("cannot enter context: " + in.repr(this) + " is already entered");
  }

  /// Makes it the context of what runs from now on, until [#leave]; raises when code runs in it
  /// already, be it further out or on another thread.
  void enter(Interpreter in) {
    begin(in, true);
  }

  /// Makes it the context of what runs from now on, until [#end]; `enters` says whether that counts
  /// as running in it, which only one at a time may.
  void begin(Interpreter in, boolean enters) {
    if (enters) {
      if (entered) {
        throw taken(in);
      }
      entered = true;
    }
    in.setContext(this);
  }

  /// What ran in it is over, and `before` is the context again.
  void leave(Interpreter in, PyObject before) {
    end(in, before, true);
  }

  /// What began in it is over, and `before` is the context again; `enters` as it was for [#begin].
  void end(Interpreter in, PyObject before, boolean enters) {
    entered &= !enters;
    in.setContext(before);
  }

  /// Does something of asyncio's own in what [#snapshot] gave.
  static void within(@Nullable Context snapshot, Interpreter in, Runnable action) {
    if (snapshot == null) {
      action.run();
    } else {
      snapshot.around(in, action);
    }
  }

  /// Does something of asyncio's own in this context.
  void around(Interpreter in, Runnable action) {
    PyObject before = in.context();
    in.setContext(this);
    try {
      action.run();
    } finally {
      in.setContext(before);
    }
  }

  private static PyObject run(Interpreter in, PyObject[] args) {
    Context self = (Context) args[0];
    PyObject[] given = ((PyTuple) args[1]).items;
    if (given.length == 0) {
      throw Raise.typeError("run() missing 1 required positional argument");
    }
    PyObject before = in.context();
    self.enter(in);
    try {
      return Calls.with(in, given[0], Arrays.copyOfRange(given, 1, given.length), args[2]);
    } finally {
      self.leave(in, before);
    }
  }

  private static PyObject getOr(Interpreter in, PyObject self, PyObject key, PyObject otherwise) {
    requireVariable(in, key);
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
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof Context that && (op == CompareOp.EQ || op == CompareOp.NE)
        ? PyBool.of(holdsSame(in, that) == (op == CompareOp.EQ))
        : super.compare(in, op, other);
  }

  private boolean holdsSame(Interpreter in, Context that) {
    boolean same = table.length == that.table.length;
    for (int i = 0; same && i < table.length; i += 2) {
      PyObject its = that.get(table[i]);
      same = its != null && in.equal(table[i + 1], its);
    }
    return same;
  }

  @Override
  public long hash(Interpreter in) {
    throw Raise.typeError("unhashable type: '_contextvars.Context'");
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    requireVariable(in, element);
    return get(element) != null;
  }

  private static void requireVariable(Interpreter in, PyObject key) {
    if (!(key instanceof ContextVar)) {
      throw Raise.typeError("a ContextVar key was expected, got " + in.repr(key));
    }
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    requireVariable(in, key);
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
