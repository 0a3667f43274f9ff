package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// `itertools.groupby`: stretches of elements with equal keys, each an iterator that ends with the
/// stretch.
final class Groups extends PyInstance {
  static final PyType TYPE =
      PyType.define("groupby", "itertools")
          .fullyCalled()
          .slots(Slot.ITER, Slot.NEXT)
          .methods(t -> t.constructor("(iterable, key=None)", Groups::make))
          .build();
  private static final PyType GROUP = Stream.define("_grouper", "itertools", t -> {});

  private final PyObject iterator;
  private final PyObject keyFunction;
  private @Nullable PyObject item;
  private @Nullable PyObject key;
  private @Nullable PyObject target;
  private int group;

  private Groups(PyType type, PyObject iterator, PyObject keyFunction) {
    super(type);
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    return new Groups((PyType) a[0], in.iterate(a[1]), a[2]);
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  private boolean advance(Interpreter in) {
    PyObject next = in.next(iterator);
    if (next == null) {
      return false;
    }
    key = keyFunction == PyNone.NONE ? next : in.call(keyFunction, next);
    item = next;
    return true;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    group++;
    PyObject old = target;
    while (key == null || old != null && in.equal(old, key)) {
      if (!advance(in)) {
        return null;
      }
    }
    PyObject current = key;
    target = current;
    int mine = group;
    return PyTuple.of(current, new Stream(GROUP, run -> member(run, mine, current)));
  }

  private @Nullable PyObject member(Interpreter in, int mine, PyObject wanted) {
    if (mine != group) {
      return null;
    }
    if (item == null && !advance(in)) {
      return null;
    }
    PyObject now = key;
    if (now == null || !in.equal(wanted, now)) {
      return null;
    }
    PyObject result = item;
    item = null;
    return result;
  }
}
