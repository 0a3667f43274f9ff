package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// `itertools`.
final class ItertoolsModule {
  private ItertoolsModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("itertools");
    b.type(
        Stream.define(
            "count", "itertools", t -> t.constructor("(start=0, step=1)", ItertoolsModule::count)));
    type(b, "cycle", "(iterable, /)", ItertoolsModule::cycle);
    b.type(
        Stream.define(
            "repeat",
            "itertools",
            t -> t.constructor("(object, times=?)", ItertoolsModule::repeat)));
    type(b, "accumulate", "(iterable, func=None, *, initial=None)", ItertoolsModule::accumulate);
    PyType chain =
        Stream.define(
            "chain",
            "itertools",
            t -> {
              t.constructor("(*iterables)", (in, a) -> chain((PyType) a[0], in.iterate(a[1])));
              t.classMethod(
                  "from_iterable(iterable, /)", (in, a) -> chain((PyType) a[0], in.iterate(a[1])));
              t.classMethod("__class_getitem__(item, /)", ItertoolsModule::alias);
            });
    b.type(chain);
    type(b, "compress", "(data, selectors)", ItertoolsModule::compress);
    type(b, "dropwhile", "(predicate, iterable, /)", ItertoolsModule::dropWhile);
    type(b, "takewhile", "(predicate, iterable, /)", ItertoolsModule::takeWhile);
    type(b, "filterfalse", "(function, iterable, /)", ItertoolsModule::filterFalse);
    type(b, "starmap", "(function, iterable, /)", ItertoolsModule::starMap);
    type(b, "islice", "(iterable, start, stop=?, step=?, /)", Slices::islice);
    type(b, "pairwise", "(iterable, /)", ItertoolsModule::pairwise);
    type(b, "batched", "(iterable, n, *, strict=False)", Slices::batched);
    type(b, "zip_longest", "(*iterables, fillvalue=None)", Slices::zipLongest);
    b.type(Groups.TYPE);
    b.functionN("tee(iterable, n=2, /)", Slices::tee);
    Combinations.add(b);
    return b.build();
  }

  static void type(ModuleBuilder b, String name, String signature, Maker maker) {
    b.type(Stream.define(name, "itertools", t -> fill(t, signature, maker)));
  }

  private static void fill(TypeBuilder t, String signature, Maker maker) {
    t.constructor(signature, (in, a) -> new Stream((PyType) a[0], maker.make(in, a)));
    t.classMethod("__class_getitem__(item, /)", ItertoolsModule::alias);
  }

  private static PyObject alias(Interpreter in, PyObject[] a) {
    return loopscope.interp.builtins.GenericAlias.of(in, a[0], a[1]);
  }

  /// Makes an iterator's source from the bound arguments, the class being the first.
  @FunctionalInterface
  interface Maker {
    Stream.Source make(Interpreter in, PyObject[] a);
  }

  private static PyObject count(Interpreter in, PyObject[] a) {
    PyObject[] at = {a[1]};
    PyObject step = a[2];
    for (PyObject number : new PyObject[] {at[0], step}) {
      if (number.type().lookup("__float__") == null && in.indexOrNull(number) == null) {
        throw Raise.typeError("a number is required");
      }
    }
    boolean ones = step instanceof PyInt one && one.isLong() && one.value == 1;
    return new Stream(
        (PyType) a[0],
        run -> {
          PyObject now = at[0];
          at[0] = run.binary(BinaryOp.ADD, now, step);
          return now;
        },
        run -> "count(" + run.repr(at[0]) + (ones ? ")" : ", " + run.repr(step) + ")"));
  }

  private static Stream.Source cycle(Interpreter in, PyObject[] a) {
    PyObject iterator = in.iterate(a[1]);
    PyList kept = new PyList();
    int[] at = {-1};
    return run -> {
      if (at[0] < 0) {
        PyObject item = run.next(iterator);
        if (item != null) {
          kept.add(item);
          return item;
        }
        at[0] = 0;
      }
      return kept.size() == 0 ? null : kept.get(at[0]++ % kept.size());
    };
  }

  private static PyObject repeat(Interpreter in, PyObject[] a) {
    PyObject value = a[1];
    boolean endless = a[2] == null;
    long[] left = {endless ? 0 : Math.max(0, Arguments.index(in, a[2]).clamped())};
    return new Stream(
        (PyType) a[0],
        run -> endless || left[0]-- > 0 ? value : null,
        run -> "repeat(" + run.repr(value) + (endless ? ")" : ", " + left[0] + ")"));
  }

  private static Stream.Source accumulate(Interpreter in, PyObject[] a) {
    PyObject iterator = in.iterate(a[1]);
    PyObject function = a[2];
    PyObject[] total = {a[3]};
    boolean[] begun = {false};
    return run -> {
      if (!begun[0]) {
        begun[0] = true;
        if (total[0] != PyNone.NONE) {
          return total[0];
        }
        PyObject first = run.next(iterator);
        total[0] = first == null ? PyNone.NONE : first;
        return first;
      }
      PyObject item = run.next(iterator);
      if (item == null) {
        return null;
      }
      total[0] =
          function == PyNone.NONE
              ? run.binary(BinaryOp.ADD, total[0], item)
              : run.call(function, total[0], item);
      return total[0];
    };
  }

  private static PyObject chain(PyType type, PyObject iterables) {
    PyObject[] current = {null};
    return new Stream(
        type,
        run -> {
          while (true) {
            if (current[0] == null) {
              PyObject next = run.next(iterables);
              if (next == null) {
                return null;
              }
              current[0] = run.iterate(next);
            }
            PyObject item = run.next(current[0]);
            if (item != null) {
              return item;
            }
            current[0] = null;
          }
        });
  }

  private static Stream.Source compress(Interpreter in, PyObject[] a) {
    PyObject data = in.iterate(a[1]);
    PyObject selectors = in.iterate(a[2]);
    return run -> {
      while (true) {
        PyObject item = run.next(data);
        PyObject selector = item == null ? null : run.next(selectors);
        if (selector == null) {
          return null;
        }
        if (run.isTrue(selector)) {
          return item;
        }
      }
    };
  }

  private static Stream.Source dropWhile(Interpreter in, PyObject[] a) {
    PyObject predicate = a[1];
    PyObject iterator = in.iterate(a[2]);
    boolean[] dropping = {true};
    return run -> {
      PyObject item = run.next(iterator);
      while (dropping[0] && item != null && run.isTrue(run.call(predicate, item))) {
        item = run.next(iterator);
      }
      dropping[0] = false;
      return item;
    };
  }

  private static Stream.Source takeWhile(Interpreter in, PyObject[] a) {
    PyObject predicate = a[1];
    PyObject iterator = in.iterate(a[2]);
    boolean[] ended = {false};
    return run -> {
      PyObject item = ended[0] ? null : run.next(iterator);
      if (item != null && run.isTrue(run.call(predicate, item))) {
        return item;
      }
      ended[0] = true;
      return null;
    };
  }

  private static Stream.Source filterFalse(Interpreter in, PyObject[] a) {
    PyObject function = a[1];
    PyObject iterator = in.iterate(a[2]);
    return run -> {
      for (PyObject item = run.next(iterator); item != null; item = run.next(iterator)) {
        if (!run.isTrue(function == PyNone.NONE ? item : run.call(function, item))) {
          return item;
        }
      }
      return null;
    };
  }

  private static Stream.Source starMap(Interpreter in, PyObject[] a) {
    PyObject function = a[1];
    PyObject iterator = in.iterate(a[2]);
    return run -> {
      PyObject item = run.next(iterator);
      return item == null ? null : run.call(function, run.toArray(item));
    };
  }

  private static Stream.Source pairwise(Interpreter in, PyObject[] a) {
    PyObject iterator = in.iterate(a[1]);
    PyObject[] before = {null};
    return run -> {
      if (before[0] == null) {
        before[0] = run.next(iterator);
      }
      PyObject item = before[0] == null ? null : run.next(iterator);
      if (item == null) {
        return null;
      }
      PyObject pair = PyTuple.of(before[0], item);
      before[0] = item;
      return pair;
    };
  }
}
