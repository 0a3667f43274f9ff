package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.ProgramEvent.ContextVariableSet;
import org.jspecify.annotations.Nullable;

/// A context variable, as `contextvars.ContextVar`.
final class ContextVar extends PyObject {
  static final PyType TYPE =
      PyType.define("ContextVar", "_contextvars")
          .fullyCalled()
          .methods(ContextVar::fill)
          .slots(Slot.REPR)
          .sealed()
          .build();

  private final String name;
  private final @Nullable PyObject otherwise;

  private ContextVar(String name, @Nullable PyObject otherwise) {
    this.name = name;
    this.otherwise = otherwise;
  }

  private static void fill(TypeBuilder builder) {
    builder
        .constructor("(name, /, *, default=?)", ContextVar::make)
        .method("get(default=?, /)", (in, self, given) -> ((ContextVar) self).get(in, given))
        .method("set(value, /)", (in, self, value) -> ((ContextVar) self).set(in, value))
        .method("reset(token, /)", (in, self, token) -> ((ContextVar) self).reset(in, token))
        .property(
            "name",
            (in, self) -> PyStr.of(((ContextVar) self).name),
            (in, self, value) -> {
              throw Raise.attributeError("readonly attribute");
            });
    Generics.subscriptable(builder);
  }

  private static PyObject make(Interpreter in, PyObject[] args) {
    if (!(args[1] instanceof PyStr name)) {
      throw Raise.typeError("context variable name must be a str");
    }
    return new ContextVar(name.value, args[2]);
  }

  private PyObject get(Interpreter in, @Nullable PyObject given) {
    PyObject value = Context.current(in).get(this);
    if (value != null) {
      return value;
    }
    PyObject fallback = given == null ? otherwise : given;
    if (fallback == null) {
      throw Raise.of(Exceptions.LOOKUP_ERROR, this);
    }
    return fallback;
  }

  private PyObject set(Interpreter in, PyObject value) {
    Context context = Context.current(in);
    PyObject before = context.get(this);
    context.set(this, value);
    tell(in, value);
    return new Token(this, context, before);
  }

  private void tell(Interpreter in, PyObject value) {
    Asyncio engine = Asyncio.of(in);
    engine.record(new ContextVariableSet(name, engine.glimpse().of(value), engine.line()));
  }

  private PyObject reset(Interpreter in, PyObject given) {
    if (!(given instanceof Token token)) {
      throw Raise.typeError("expected an instance of Token, got " + in.repr(given));
    }
    if (token.used) {
      throw Raise.runtimeError(in.repr(token) + " has already been used once");
    }
    if (token.variable != this) {
      throw Raise.valueError(in.repr(token) + " was created by a different ContextVar");
    }
    Context context = Context.current(in);
    if (token.context != context) {
      throw Raise.valueError(in.repr(token) + " was created in a different Context");
    }
    token.used = true;
    if (token.before == null) {
      context.remove(this);
    } else {
      context.set(this, token.before);
      tell(in, token.before);
    }
    return PyNone.NONE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public String repr(Interpreter in) {
    String text = "<ContextVar name=" + in.repr(PyStr.of(name));
    if (otherwise != null) {
      text += " default=" + in.repr(otherwise);
    }
    return text + " at " + in.address(this) + ">";
  }

  /// What `set` gives, to undo it with.
  static final class Token extends PyObject {
    static final PyType TYPE =
        PyType.define("Token", "_contextvars")
            .fullyCalled()
            .methods(Token::fill)
            .slots(Slot.REPR)
            .sealed()
            .build();

    /// `Token.MISSING`.
    private static final PyObject MISSING = new Missing();

    private final ContextVar variable;
    private final Context context;
    private final @Nullable PyObject before;
    private boolean used;

    private Token(ContextVar variable, Context context, @Nullable PyObject before) {
      this.variable = variable;
      this.context = context;
      this.before = before;
    }

    private static void fill(TypeBuilder builder) {
      builder
          .constructor("(*args, **kwargs)", (in, args) -> Token.refuse())
          .property("var", (in, self) -> ((Token) self).variable)
          .property("old_value", (in, self) -> ((Token) self).oldValue())
          .method("__enter__()", (in, self) -> self)
          .methodN(
              "__exit__(type, value, traceback, /)",
              (in, args) -> ((Token) args[0]).variable.reset(in, args[0]))
          .value("MISSING", MISSING);
      Generics.subscriptable(builder);
    }

    private static PyObject refuse() {
      throw Raise.runtimeError("Tokens can only be created by ContextVars");
    }

    private PyObject oldValue() {
      return before == null ? MISSING : before;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public String repr(Interpreter in) {
      return "<Token"
          + (used ? " used" : "")
          + " var="
          + in.repr(variable)
          + " at "
          + in.address(this)
          + ">";
    }
  }

  /// The old value of a variable that had none.
  private static final class Missing extends PyObject {
    private static final PyType TYPE =
        PyType.define("Token.MISSING", "_contextvars").slots(Slot.REPR).sealed().build();

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public String repr(Interpreter in) {
      return "<Token.MISSING>";
    }
  }
}
