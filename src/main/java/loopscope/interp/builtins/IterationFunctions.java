package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.NextOrDefault;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.NativeIterator;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The builtin functions that go through iterables.
final class IterationFunctions {
  private IterationFunctions() {}

  static void add(ModuleBuilder b) {
    b.function("len(obj, /)", IterationFunctions::length);
    b.function("iter(object, sentinel=?, /)", IterationFunctions::iter);
    b.function("next(iterator, default=?, /)", IterationFunctions::next);
    b.function("all(iterable, /)", IterationFunctions::all);
    b.function("any(iterable, /)", IterationFunctions::any);
    b.function("sum(iterable, /, start=0)", IterationFunctions::sum);
    b.functionN("min(*args, default=?, key=None)", (in, a) -> extreme(in, a, CompareOp.LT, "min"));
    b.functionN("max(*args, default=?, key=None)", (in, a) -> extreme(in, a, CompareOp.GT, "max"));
    b.functionN("sorted(iterable, /, *, key=None, reverse=False)", IterationFunctions::sorted);
    b.function("anext(async_iterator, default=?, /)", IterationFunctions::anext);
    b.function("aiter(async_iterable, /)", IterationFunctions::aiter);
  }

  private static PyObject length(Interpreter in, PyObject x) {
    return PyInt.of(x.getClass() == PyStr.class ? ((PyStr) x).length() : in.length(x));
  }

  private static PyObject iter(Interpreter in, PyObject object, PyObject sentinel) {
    if (sentinel == null) {
      return in.iterate(object);
    }
    if (!object.isCallable()) {
      throw Raise.typeError("iter(v, w): v must be callable");
    }
    return new Iterators.Calls(object, sentinel);
  }

  private static PyObject next(Interpreter in, PyObject iterator, PyObject otherwise) {
    if (!iterator.isIterator()) {
      throw Raise.typeError("'" + iterator.type().name() + "' object is not an iterator");
    }
    if (otherwise == null && !(iterator instanceof NativeIterator)) {
      // Through the method, since the StopIteration may carry a value.
      return in.callMethod(iterator, "__next__");
    }
    PyObject value = in.next(iterator);
    if (value != null) {
      return value;
    }
    if (otherwise == null) {
      throw Raise.of(Exceptions.STOP_ITERATION);
    }
    return otherwise;
  }

  private static PyObject anext(Interpreter in, PyObject iterator, @Nullable PyObject otherwise) {
    if (iterator.type().lookup("__anext__") == null) {
      throw Raise.typeError("'" + iterator.type().name() + "' object is not an async iterator");
    }
    PyObject step = in.callMethod(iterator, "__anext__");
    return otherwise == null ? step : new NextOrDefault(in, step, otherwise);
  }

  private static PyObject aiter(Interpreter in, PyObject object) {
    if (object.type().lookup("__aiter__") == null) {
      throw Raise.typeError("'" + object.type().name() + "' object is not an async iterable");
    }
    PyObject iterator = in.callMethod(object, "__aiter__");
    if (iterator.type().lookup("__anext__") == null) {
      in.finalization().dropped(iterator);
      throw Raise.typeError(
          "aiter() returned not an async iterator of type '" + iterator.type().name() + "'");
    }
    return iterator;
  }

  private static PyObject all(Interpreter in, PyObject iterable) {
    PyObject iterator = in.iterate(iterable);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (!in.isTrue(item)) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }

  private static PyObject any(Interpreter in, PyObject iterable) {
    PyObject iterator = in.iterate(iterable);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (in.isTrue(item)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  private static PyObject sum(Interpreter in, PyObject iterable, PyObject start) {
    if (start instanceof PyStr) {
      throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes bytes) {
      throw Raise.typeError(
          bytes.mutable
              ? "sum() can't sum bytearray [use b''.join(seq) instead]"
              : "sum() can't sum bytes [use b''.join(seq) instead]");
    }
    PyObject whole =
        iterable.getClass() == PyList.class ? sumOfInts((PyList) iterable, start) : null;
    if (whole != null) {
      return whole;
    }
    PyObject iterator = in.iterate(iterable);
    PyObject total = start;
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (item.getClass() == PyFloat.class
          && (total instanceof PyFloat || total instanceof PyInt)) {
        return sumFloats(in, iterator, total, (PyFloat) item);
      }
      total = plus(in, total, item);
    }
    return total;
  }

  /// The sum where all are plain integers that add up to one that fits into a `long`, or null.
  private static @Nullable PyObject sumOfInts(PyList list, PyObject start) {
    if (!(start instanceof PyLong)) {
      return null;
    }
    long total = ((PyLong) start).value;
    for (int i = 0; i < list.size(); i++) {
      PyObject item = list.get(i);
      if (!(item instanceof PyLong) && !(item instanceof PyBool)) {
        return null;
      }
      long value = ((PyInt) item).value;
      long sum = total + value;
      if (((total ^ sum) & (value ^ sum)) < 0) {
        return null;
      }
      total = sum;
    }
    return PyInt.of(total);
  }

  /// Sums floats with Neumaier's compensation, as CPython does since 3.12, up to the first other
  /// value.
  private static PyObject plus(Interpreter in, PyObject total, PyObject item) {
    if (total instanceof PyLong && (item instanceof PyLong || item.getClass() == PyBool.class)) {
      long a = ((PyInt) total).value;
      long b = ((PyInt) item).value;
      long sum = a + b;
      if (((a ^ sum) & (b ^ sum)) >= 0) {
        return PyInt.of(sum);
      }
    }
    return in.binary(BinaryOp.ADD, total, item);
  }

  private static PyObject sumFloats(
      Interpreter in, PyObject iterator, PyObject before, PyFloat first) {
    double total = before instanceof PyInt number ? number.asDouble() : ((PyFloat) before).value;
    double lost = 0;
    PyObject item = first;
    while (item != null) {
      double x;
      if (item.getClass() == PyFloat.class) {
        x = ((PyFloat) item).value;
      } else if (item instanceof PyLong) {
        x = ((PyInt) item).asDouble();
      } else {
        break;
      }
      double next = total + x;
      lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
      total = next;
      item = in.next(iterator);
    }
    PyObject result =
        new PyFloat(
            lost != 0 && !Double.isInfinite(lost) && !Double.isNaN(lost) ? total + lost : total);
    while (item != null) {
      result = in.binary(BinaryOp.ADD, result, item);
      item = in.next(iterator);
    }
    return result;
  }

  private static PyObject extreme(Interpreter in, PyObject[] a, CompareOp op, String name) {
    PyObject[] args = Arguments.rest(a[0]);
    PyObject key = a[2];
    if (args.length == 0) {
      throw Raise.typeError(name + " expected at least 1 argument, got 0");
    }
    if (args.length > 1 && a[1] != null) {
      throw Raise.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    PyObject iterator = in.iterate(args.length == 1 ? args[0] : new PyList(args));
    PyObject best = null;
    PyObject bestKey = null;
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      PyObject itemKey = key == PyNone.NONE ? item : in.call(key, item);
      if (bestKey == null || in.isTrue(in.compare(op, itemKey, bestKey))) {
        best = item;
        bestKey = itemKey;
      }
    }
    if (best != null) {
      return best;
    }
    if (a[1] == null) {
      throw Raise.of(Exceptions.VALUE_ERROR, name + "() iterable argument is empty");
    }
    return a[1];
  }

  private static PyObject sorted(Interpreter in, PyObject[] a) {
    PyList list = new PyList();
    ListMethods.extend(in, list, a[0]);
    PyObject[] items = list.toArray().clone();
    Sorting.sort(in, items, a[1], in.isTrue(a[2]));
    return new PyList(items);
  }
}
