package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;

/// `operator.itemgetter`, `attrgetter` and `methodcaller`: callables that fetch something from
/// their argument.
final class Getters extends PyInstance {
  static final PyType ITEM = define("itemgetter", "(item, /, *items)", Getters::items);
  static final PyType ATTRIBUTE = define("attrgetter", "(attr, /, *attrs)", Getters::attributes);
  static final PyType METHOD =
      define("methodcaller", "(name, /, *args, **kwargs)", Getters::method);

  /// Fetches from one object.
  @FunctionalInterface
  private interface Fetch {
    PyObject from(Interpreter in, PyObject object);
  }

  @FunctionalInterface
  private interface Maker {
    Getters make(Interpreter in, PyObject[] a);
  }

  private final Fetch fetch;
  private final PyObject[] shown;
  private final PyDict named;

  private Getters(PyType type, PyObject[] shown, Fetch fetch) {
    this(type, shown, new PyDict(), fetch);
  }

  private Getters(PyType type, PyObject[] shown, PyDict named, Fetch fetch) {
    super(type);
    this.named = named;
    this.shown = shown;
    this.fetch = fetch;
  }

  private static PyType define(String name, String signature, Maker maker) {
    return PyType.define(name, "operator")
        .fullyCalled()
        .slots(Slot.CALL, Slot.REPR)
        .methods(b -> b.constructor(signature, maker::make))
        .build();
  }

  private static PyObject[] all(PyObject first, PyObject rest) {
    PyObject[] more = Arguments.rest(rest);
    PyObject[] all = new PyObject[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }

  private static Getters items(Interpreter in, PyObject[] a) {
    PyObject[] keys = all(a[1], a[2]);
    return new Getters(
        ITEM,
        keys,
        (run, object) -> {
          if (keys.length == 1) {
            return run.getItem(object, keys[0]);
          }
          PyObject[] found = new PyObject[keys.length];
          for (int i = 0; i < found.length; i++) {
            found[i] = run.getItem(object, keys[i]);
          }
          return PyTuple.of(found);
        });
  }

  private static Getters attributes(Interpreter in, PyObject[] a) {
    PyObject[] names = all(a[1], a[2]);
    for (PyObject name : names) {
      if (!(name instanceof PyStr)) {
        throw Raise.typeError("attribute name must be a string");
      }
    }
    return new Getters(
        ATTRIBUTE,
        names,
        (run, object) -> {
          PyObject[] found = new PyObject[names.length];
          for (int i = 0; i < found.length; i++) {
            found[i] = object;
            for (String part : in.str(names[i]).split("\\.", -1)) {
              found[i] = run.getAttribute(found[i], part);
            }
          }
          return found.length == 1 ? found[0] : PyTuple.of(found);
        });
  }

  private static Getters method(Interpreter in, PyObject[] a) {
    String name = Arguments.str(a[1], "method name").value;
    PyDict named = (PyDict) a[3];
    return new Getters(
        METHOD,
        all(a[1], a[2]),
        named,
        (run, object) -> apply(run, run.getAttribute(object, name), Arguments.rest(a[2]), named));
  }

  private static PyObject apply(
      Interpreter in, PyObject function, PyObject[] positional, PyDict named) {
    PyObject[] keys = in.toArray(named);
    PyObject[] passed = new PyObject[positional.length + keys.length];
    PyStr[] names = new PyStr[keys.length];
    System.arraycopy(positional, 0, passed, 0, positional.length);
    for (int i = 0; i < keys.length; i++) {
      names[i] = (PyStr) keys[i];
      passed[positional.length + i] = in.getItem(named, keys[i]);
    }
    return in.callNamed(function, passed, names);
  }

  /// `operator.call`.
  static PyObject call(Interpreter in, PyObject[] a) {
    return apply(in, a[0], Arguments.rest(a[1]), (PyDict) a[2]);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    if (args.length != 1 || names.length > 0) {
      throw Raise.typeError(type().name() + " expected 1 argument, got " + args.length);
    }
    return fetch.from(in, args[0]);
  }

  @Override
  public PyObject call1(Interpreter in, PyObject a) {
    return fetch.from(in, a);
  }

  @Override
  public String repr(Interpreter in) {
    StringBuilder out = new StringBuilder("operator.").append(type().simpleName()).append('(');
    for (int i = 0; i < shown.length; i++) {
      out.append(i == 0 ? "" : ", ").append(in.repr(shown[i]));
    }
    for (PyObject name : in.toArray(named)) {
      out.append(", ").append(in.str(name)).append('=').append(in.repr(in.getItem(named, name)));
    }
    return out.append(')').toString();
  }
}
