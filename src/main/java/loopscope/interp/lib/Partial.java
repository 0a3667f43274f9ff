package loopscope.interp.lib;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `functools.partial`: a callable with some arguments given in advance.
final class Partial extends PyInstance {
  static final PyType TYPE =
      PyType.define("partial", "functools")
          .fullyCalled()
          .slots(Slot.REPR, Slot.CALL)
          .attributes()
          .methods(Partial::fill)
          .build();

  /// Stands for a positional argument that the call gives.
  static final PyObject PLACEHOLDER =
      new PyInstance(
          PyType.define("_PlaceholderType", "functools")
              .fullyCalled()
              .methods(b -> b.method("__repr__()", (in, self) -> PyStr.of("Placeholder")))
              .build());

  private final PyObject function;
  private final PyObject[] args;
  private final PyDict keywords;

  private Partial(PyType type, PyObject function, PyObject[] args, PyDict keywords) {
    super(type);
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  private static void fill(TypeBuilder b) {
    b.constructor("(func=?, /, *args, **keywords)", Partial::make);
    b.property("func", (in, self) -> ((Partial) self).function);
    b.property("args", (in, self) -> PyTuple.of(((Partial) self).args));
    b.property("keywords", (in, self) -> ((Partial) self).keywords);
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    if (a[1] == null) {
      throw Raise.typeError("type 'partial' takes at least one argument");
    }
    if (!a[1].isCallable()) {
      throw Raise.typeError("the first argument must be callable");
    }
    PyObject[] given = Arguments.rest(a[2]);
    if (given.length > 0 && given[given.length - 1] == PLACEHOLDER) {
      throw Raise.typeError("trailing Placeholders are not allowed");
    }
    PyDict named = (PyDict) a[3];
    for (int i = 0; i < named.places(); i++) {
      if (named.valueAt(i) == PLACEHOLDER) {
        throw Raise.typeError("Placeholder cannot be passed as a keyword argument");
      }
    }
    PyObject function = a[1];
    if (function instanceof Partial inner
        && inner.getClass() == Partial.class
        && inner.dictIsEmpty()) {
      PyDict all = inner.keywords.copy();
      all.putAll(in, named);
      return new Partial((PyType) a[0], inner.function, inner.filled(given), all);
    }
    return new Partial((PyType) a[0], function, given, named);
  }

  private boolean dictIsEmpty() {
    PyDict own = dict();
    return own == null || own.size() == 0;
  }

  /// The positional arguments with placeholders filled from the front of `given`.
  private PyObject[] filled(PyObject[] given) {
    int holes = 0;
    for (PyObject arg : args) {
      holes += arg == PLACEHOLDER ? 1 : 0;
    }
    if (holes == 0) {
      PyObject[] all = new PyObject[args.length + given.length];
      System.arraycopy(args, 0, all, 0, args.length);
      System.arraycopy(given, 0, all, args.length, given.length);
      return all;
    }
    int used = Math.min(holes, given.length);
    PyObject[] all = new PyObject[args.length + given.length - used];
    int next = 0;
    for (int i = 0; i < args.length; i++) {
      all[i] = args[i] == PLACEHOLDER && next < given.length ? given[next++] : args[i];
    }
    System.arraycopy(given, used, all, args.length, given.length - used);
    return all;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return instance == null ? this : new BoundMethod(this, instance);
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] given, PyStr[] names) {
    PyObject[] positional = new PyObject[given.length - names.length];
    System.arraycopy(given, 0, positional, 0, positional.length);
    PyObject[] front = filled(positional);
    for (PyObject arg : front) {
      if (arg == PLACEHOLDER) {
        throw Raise.typeError(
            "missing positional arguments in 'partial' call; expected at least "
                + Arrays.stream(args).filter(a -> a == PLACEHOLDER).count()
                + ", got "
                + positional.length);
      }
    }
    if (names.length == 0 && keywords.size() == 0) {
      return in.call(function, front);
    }
    PyDict all = keywords.copy();
    for (int i = 0; i < names.length; i++) {
      all.put(names[i], given[positional.length + i]);
    }
    PyObject[] keys = in.toArray(all);
    PyObject[] passed = new PyObject[front.length + keys.length];
    PyStr[] passedNames = new PyStr[keys.length];
    System.arraycopy(front, 0, passed, 0, front.length);
    for (int i = 0; i < keys.length; i++) {
      passedNames[i] = (PyStr) keys[i];
      passed[front.length + i] = in.getItem(all, keys[i]);
    }
    return in.callNamed(function, passed, passedNames);
  }

  @Override
  public String repr(Interpreter in) {
    if (!in.enterRepr(this)) {
      return "...";
    }
    try {
      StringBuilder out = new StringBuilder(type().displayName()).append('(');
      out.append(in.repr(function));
      for (PyObject arg : args) {
        out.append(", ").append(in.repr(arg));
      }
      for (PyObject key : in.toArray(keywords)) {
        out.append(", ").append(in.str(key)).append('=').append(in.repr(in.getItem(keywords, key)));
      }
      return out.append(')').toString();
    } finally {
      in.leaveRepr();
    }
  }
}
