package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySlice;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// A `memoryview` of bytes: a window that shares its owner's contents.
final class MemoryView extends PyObject {
  static final PyType TYPE =
      PyType.define("memoryview")
          .slots(
              Slot.REPR,
              Slot.LEN,
              Slot.GETITEM,
              Slot.SETITEM,
              Slot.ITER,
              Slot.HASH,
              Slot.EQ,
              Slot.NE)
          .methods(MemoryView::fill)
          .sealed()
          .build();

  private final PyBytes owner;
  private final int start;
  private final int step;
  private final int count;
  private boolean released;

  private MemoryView(PyBytes owner, int start, int step, int count) {
    this.owner = owner;
    this.start = start;
    this.step = step;
    this.count = count;
  }

  private static MemoryView of(PyObject object) {
    if (object instanceof PyBytes bytes) {
      return new MemoryView(bytes, 0, 1, bytes.bytes().length);
    }
    if (object instanceof MemoryView view) {
      return new MemoryView(view.owner, view.start, view.step, view.count);
    }
    throw Raise.typeError(
        "memoryview: a bytes-like object is required, not '" + object.type().name() + "'");
  }

  private static void fill(TypeBuilder b) {
    b.constructor("(object)", (in, a) -> of(a[1]));
    b.methodN("tobytes(order='C')", (in, a) -> PyBytes.of(view(a[0]).copy()));
    b.method("tolist()", MemoryView::list);
    b.methodN("hex(sep=?, bytes_per_sep=1)", HexText::hex);
    b.method("toreadonly()", (in, self) -> of(PyBytes.of(view(self).copy())));
    b.method("release()", (in, self) -> view(self).release());
    b.method("__enter__()", (in, self) -> self);
    b.methodN("__exit__(*details)", (in, a) -> view(a[0]).release());
    b.property("nbytes", (in, self) -> PyInt.of(view(self).count));
    b.property("itemsize", (in, self) -> PyInt.ONE);
    b.property("format", (in, self) -> PyStr.of("B"));
    b.property("ndim", (in, self) -> PyInt.ONE);
    b.property("readonly", (in, self) -> PyBool.of(!view(self).owner.mutable));
    b.property("obj", (in, self) -> view(self).owner);
    b.property("shape", (in, self) -> PyTuple.of(PyInt.of(view(self).count)));
    b.property("strides", (in, self) -> PyTuple.of(PyInt.of(view(self).step)));
    b.property("suboffsets", (in, self) -> PyTuple.EMPTY);
    for (String order : new String[] {"contiguous", "c_contiguous", "f_contiguous"}) {
      b.property(order, (in, self) -> PyBool.of(view(self).step == 1 || view(self).count < 2));
    }
    b.method("count(value, /)", (in, self, x) -> in.callMethod(list(in, self), "count", x));
    b.methodN(
        "index(value, start=0, stop=9223372036854775807, /)",
        (in, a) -> in.callMethod(list(in, a[0]), "index", a[1], a[2], a[3]));
  }

  private static PyObject list(Interpreter in, PyObject self) {
    return new PyList(in.toArray(PyBytes.of(view(self).copy())));
  }

  private static MemoryView view(PyObject self) {
    MemoryView view = (MemoryView) self;
    if (view.released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  private PyObject release() {
    released = true;
    return PyNone.NONE;
  }

  byte[] copy() {
    byte[] all = new byte[count];
    byte[] from = owner.bytes();
    for (int i = 0; i < count; i++) {
      all[i] = from[start + i * step];
    }
    return all;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public String repr(Interpreter in) {
    return "<" + (released ? "released memory" : "memory") + " at " + in.address(this) + ">";
  }

  @Override
  public int length(Interpreter in) {
    return count;
  }

  @Override
  public @Nullable PyObject iterate(Interpreter in) {
    return PyBytes.of(copy()).iterate(in);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    view(this);
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.resolve(in, count);
      return new MemoryView(
          owner, start + range.start() * step, step * range.step(), range.count());
    }
    return PyInt.of(owner.bytes()[start + place(in, key) * step] & 0xff);
  }

  private int place(Interpreter in, PyObject key) {
    if (in.indexOrNull(key) == null) {
      throw Raise.typeError("memoryview: invalid slice key");
    }
    int at = Arguments.size(in, key);
    int place = at < 0 ? at + count : at;
    if (place < 0 || place >= count) {
      throw Raise.indexError("index out of bounds on dimension 1");
    }
    return place;
  }

  @Override
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    if (!owner.mutable) {
      throw Raise.typeError("cannot modify read-only memory");
    }
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.resolve(in, count);
      byte[] data = BytesMethods.bytesOf(in, value);
      if (data.length != range.count()) {
        throw Raise.valueError(
            "memoryview assignment: lvalue and rvalue have different structures");
      }
      for (int i = 0; i < data.length; i++) {
        owner.bytes()[start + range.at(i) * step] = data[i];
      }
      return;
    }
    owner.bytes()[start + place(in, key) * step] = PyBytes.byteOf(in, value);
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.ADD && left instanceof PyBytes bytes
        ? bytes.binary(in, op, PyBytes.of(copy()))
        : null;
  }

  @Override
  public long hash(Interpreter in) {
    if (owner.mutable) {
      throw Raise.valueError("cannot hash writable memoryview object");
    }
    return PyBytes.of(copy()).hash(in);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    PyObject that = other instanceof MemoryView view ? PyBytes.of(view.copy()) : other;
    return that instanceof PyBytes ? PyBytes.of(copy()).compare(in, op, that) : null;
  }
}
