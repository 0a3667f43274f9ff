package loopscope.interp.builtins;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.MethodTable;
import loopscope.interp.object.NativeIterator;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// The iterators that are builtin names: `enumerate`, `zip`, `map`, `filter`, `reversed`.
final class Iterators {
  static final PyType ENUMERATE =
      define("enumerate", b -> b.constructor("(iterable, start=0)", Iterators::enumerate));
  static final PyType ZIP =
      define("zip", b -> b.constructor("(*iterables, strict=False)", Iterators::zip));
  static final PyType MAP =
      define("map", b -> b.constructor("(*iterables, strict=False)", Iterators::map));
  static final PyType FILTER =
      define("filter", b -> b.constructor("(function, iterable, /)", Iterators::filter));
  static final PyType REVERSED =
      define("reversed", b -> b.constructor("(object, /)", Iterators::reversed));

  private Iterators() {}

  private static PyType define(String name, MethodTable table) {
    return PyType.define(name).slots(Slot.ITER, Slot.NEXT).methods(table).build();
  }

  /// What gives elements one after the other; null ends it.
  @FunctionalInterface
  interface Source {
    @Nullable PyObject next(Interpreter in);
  }

  /// An iterator of a class of its own that Python may subclass.
  static final class Stream extends PyInstance {
    private final Source source;

    Stream(PyType type, Source source) {
      super(type);
      this.source = source;
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
    public @Nullable PyObject next(Interpreter in) {
      return source.next(in);
    }
  }

  private static PyObject enumerate(Interpreter in, PyObject[] a) {
    PyObject iterator = in.iterate(a[1]);
    long[] count = {Arguments.index(in, a[2]).value};
    return new Stream(
        (PyType) a[0],
        run -> {
          PyObject item = run.next(iterator);
          return item == null ? null : PyTuple.of(PyInt.of(count[0]++), item);
        });
  }

  private static PyObject[] iterators(Interpreter in, PyObject[] iterables) {
    PyObject[] all = new PyObject[iterables.length];
    for (int i = 0; i < all.length; i++) {
      PyObject iterator = in.iterateOrNull(iterables[i]);
      if (iterator == null) {
        throw Raise.typeError("'" + iterables[i].type().name() + "' object is not iterable");
      }
      all[i] = iterator;
    }
    return all;
  }

  private static PyObject zip(Interpreter in, PyObject[] a) {
    PyObject[] all = iterators(in, Arguments.rest(a[1]));
    boolean strict = in.isTrue(a[2]);
    return new Stream(
        (PyType) a[0],
        run -> {
          PyObject[] row = row(run, all, strict, "zip");
          return row == null ? null : PyTuple.of(row);
        });
  }

  private static PyObject @Nullable [] row(
      Interpreter in, PyObject[] all, boolean strict, String name) {
    if (all.length == 0) {
      return null;
    }
    PyObject[] row = new PyObject[all.length];
    for (int i = 0; i < all.length; i++) {
      PyObject item = in.next(all[i]);
      if (item == null) {
        if (strict) {
          checkEnds(in, all, i, name);
        }
        return null;
      }
      row[i] = item;
    }
    return row;
  }

  private static void checkEnds(Interpreter in, PyObject[] all, int ended, String name) {
    if (ended > 0) {
      throw Raise.valueError(
          name + "() argument " + (ended + 1) + " is shorter than argument" + before(ended));
    }
    for (int i = 1; i < all.length; i++) {
      if (in.next(all[i]) != null) {
        throw Raise.valueError(
            name + "() argument " + (i + 1) + " is longer than argument" + before(i));
      }
    }
  }

  private static String before(int place) {
    return place == 1 ? " 1" : "s 1-" + place;
  }

  private static PyObject map(Interpreter in, PyObject[] a) {
    PyObject[] given = Arguments.rest(a[1]);
    if (given.length < 2) {
      throw Raise.typeError("map() must have at least two arguments.");
    }
    PyObject function = given[0];
    if (given.length == 2) {
      PyObject iterator = in.iterate(given[1]);
      return new Stream(
          (PyType) a[0],
          run -> {
            PyObject item = run.next(iterator);
            return item == null ? null : run.call(function, item);
          });
    }
    PyObject[] all = iterators(in, Arrays.copyOfRange(given, 1, given.length));
    boolean strict = in.isTrue(a[2]);
    return new Stream(
        (PyType) a[0],
        run -> {
          PyObject[] row = row(run, all, strict, "map");
          return row == null ? null : run.call(function, row);
        });
  }

  private static PyObject filter(Interpreter in, PyObject[] a) {
    PyObject function = a[1];
    PyObject iterator = in.iterate(a[2]);
    return new Stream(
        (PyType) a[0],
        run -> {
          for (PyObject item = run.next(iterator); item != null; item = run.next(iterator)) {
            if (run.isTrue(function == PyNone.NONE ? item : run.call(function, item))) {
              return item;
            }
          }
          return null;
        });
  }

  private static PyObject reversed(Interpreter in, PyObject[] a) {
    PyObject object = a[1];
    PyObject method = object.type().lookup("__reversed__");
    if (method != null && method != PyNone.NONE) {
      return in.callMethod(object, "__reversed__");
    }
    boolean isSequence =
        method == null
            && object.type().lookup("__getitem__") != null
            && (object.type().isProgrammed() || object.type().lookup("__len__") != null)
            && !(object instanceof loopscope.interp.object.PyDict);
    if (!isSequence) {
      throw Raise.typeError("'" + object.type().name() + "' object is not reversible");
    }
    long[] at = {in.length(object) - 1L};
    return new Stream(
        (PyType) a[0], run -> at[0] < 0 ? null : run.getItem(object, PyInt.of(at[0]--)));
  }

  /// `iter(callable, sentinel)`.
  static final class Calls extends NativeIterator {
    private @Nullable PyObject function;
    private final PyObject sentinel;

    Calls(PyObject function, PyObject sentinel) {
      super(IteratorTypes.CALLABLE);
      this.function = function;
      this.sentinel = sentinel;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      PyObject from = function;
      if (from == null) {
        return null;
      }
      PyObject value = in.call(from);
      if (in.equal(value, sentinel)) {
        function = null;
        return null;
      }
      return value;
    }
  }
}
