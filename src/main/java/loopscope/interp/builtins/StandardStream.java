package loopscope.interp.builtins;

import java.util.function.IntConsumer;
import loopscope.interp.InputText;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;

/// `sys.stdin`, `sys.stdout` and `sys.stderr`.
public final class StandardStream extends PyInstance {
  /// Which of the three it is.
  public enum Kind {
    IN("<stdin>", "r"),
    OUT("<stdout>", "w"),
    ERR("<stderr>", "w");

    final String title;
    final String mode;

    Kind(String title, String mode) {
      this.title = title;
      this.mode = mode;
    }
  }

  static final PyType TYPE =
      PyType.define("TextIOWrapper", "_io")
          .fullyCalled()
          .slots(Slot.REPR, Slot.ITER, Slot.NEXT)
          .attributes()
          .methods(StandardStream::fill)
          .build();

  private final Kind kind;
  private final String input;
  private final IntConsumer lineRead;
  private int at;
  private int lines;

  public StandardStream(Kind kind, InputText input) {
    super(TYPE);
    this.kind = kind;
    this.input = input.text();
    this.lineRead = input.lineRead();
  }

  private static void fill(TypeBuilder b) {
    b.method("write(text, /)", (in, self, text) -> ((StandardStream) self).write(in, text));
    b.method("writelines(lines, /)", StandardStream::writeLines);
    b.method("flush()", StandardStream::flush);
    b.method("readline(size=-1, /)", (in, self, size) -> ((StandardStream) self).readLine());
    b.method("read(size=-1, /)", (in, self, size) -> ((StandardStream) self).readAll());
    b.method("isatty()", (in, self) -> PyBool.FALSE);
    b.method("readable()", (in, self) -> PyBool.of(((StandardStream) self).kind == Kind.IN));
    b.method("writable()", (in, self) -> PyBool.of(((StandardStream) self).kind != Kind.IN));
    b.method("seekable()", (in, self) -> PyBool.FALSE);
    b.method("fileno()", (in, self) -> PyInt.of(((StandardStream) self).kind.ordinal()));
    b.method("close()", (in, self) -> PyNone.NONE);
    b.methodN("reconfigure(**options)", (in, a) -> PyNone.NONE);
    // What it is in CPython, the text layer's binary file, exists for the programs that ask for it.
    b.property(
        "buffer",
        (in, self) -> in.callMethod(in.modules().load("_io_layers"), "standard_buffer", self));
    b.method(
        "detach()",
        (in, self) -> in.callMethod(in.modules().load("_io_layers"), "standard_buffer", self));
    b.property("newlines", (in, self) -> PyNone.NONE);
    b.property("write_through", (in, self) -> PyBool.FALSE);
    b.property("name", (in, self) -> PyStr.of(((StandardStream) self).kind.title));
    b.property("mode", (in, self) -> PyStr.of(((StandardStream) self).kind.mode));
    b.property("encoding", (in, self) -> PyStr.of("utf-8"));
    b.property("errors", (in, self) -> PyStr.of("strict"));
    b.property("closed", (in, self) -> PyBool.FALSE);
    b.property("line_buffering", (in, self) -> PyBool.FALSE);
    b.method("__enter__()", (in, self) -> self);
    b.methodN("__exit__(*details)", (in, a) -> PyNone.NONE);
  }

  private PyObject write(Interpreter in, PyObject text) {
    if (!(text instanceof PyStr string)) {
      throw Raise.typeError("write() argument must be str, not " + text.type().name());
    }
    switch (kind) {
      case OUT -> in.config().output().stdout(string.value);
      case ERR -> in.config().output().stderr(string.value);
      case IN -> throw Raise.of(Exceptions.OS_ERROR, "not writable");
    }
    return PyInt.of(string.length());
  }

  private static PyObject writeLines(Interpreter in, PyObject self, PyObject lines) {
    for (PyObject line : in.toArray(lines)) {
      ((StandardStream) self).write(in, line);
    }
    return PyNone.NONE;
  }

  private static PyObject flush(Interpreter in, PyObject self) {
    in.config().output().flush();
    return PyNone.NONE;
  }

  private PyStr readLine() {
    int end = input.indexOf('\n', at);
    int next = end < 0 ? input.length() : end + 1;
    if (next > at) {
      lineRead.accept(++lines);
    }
    PyStr line = PyStr.of(input.substring(at, next));
    at = next;
    return line;
  }

  private PyObject readAll() {
    StringBuilder rest = new StringBuilder();
    while (at < input.length()) {
      rest.append(readLine().value);
    }
    return PyStr.of(rest.toString());
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public @org.jspecify.annotations.Nullable PyObject next(Interpreter in) {
    return at >= input.length() ? null : readLine();
  }

  @Override
  public String repr(Interpreter in) {
    return "<_io.TextIOWrapper name='"
        + kind.title
        + "' mode='"
        + kind.mode
        + "' encoding='utf-8'>";
  }
}
