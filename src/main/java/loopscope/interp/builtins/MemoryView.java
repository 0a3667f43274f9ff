package loopscope.interp.builtins;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
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

/// A `memoryview`: a window on the memory of another object, which it shares.
///
/// The memory is that of a bytes object, behind a `__buffer__` too. Only one dimension is sliced.
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

  private final PyBytes memory;
  private PyObject owner;
  private final MemoryFormat format;
  private final MemoryWindow window;
  private final boolean readOnly;
  private boolean released;

  private MemoryView(
      PyBytes memory, PyObject owner, MemoryFormat format, MemoryWindow window, boolean readOnly) {
    this.memory = memory;
    this.owner = owner;
    this.format = format;
    this.window = window;
    this.readOnly = readOnly;
  }

  private MemoryView with(PyObject owner, boolean readOnly) {
    return new MemoryView(memory, owner, format, window, readOnly);
  }

  /// A view of an object, null where it shows no memory.
  static @Nullable MemoryView orNull(Interpreter in, PyObject object) {
    if (object instanceof PyBytes bytes) {
      MemoryWindow all = new MemoryWindow(0, 1, bytes.bytes().length);
      return new MemoryView(bytes, bytes, MemoryFormat.BYTES, all, !bytes.mutable);
    }
    if (object instanceof MemoryView view) {
      return view(view).with(view.owner, view.readOnly);
    }
    if (object.type().lookup("__buffer__") == null) {
      return null;
    }
    PyObject shown = in.callMethod(object, "__buffer__", PyInt.of(0));
    if (!(shown instanceof MemoryView view)) {
      throw Raise.typeError("__buffer__ returned non-memoryview object");
    }
    view.owner = object;
    return view;
  }

  /// What memory an object shows now, null where it shows none.
  static byte @Nullable [] copyOrNull(Interpreter in, PyObject object) {
    MemoryView view = orNull(in, object);
    if (view == null) {
      return null;
    }
    byte[] copy = view.copy();
    view.release();
    return copy;
  }

  private static MemoryView of(Interpreter in, PyObject object) {
    MemoryView view = orNull(in, object);
    if (view == null) {
      throw Raise.typeError(
          "memoryview: a bytes-like object is required, not '" + object.type().name() + "'");
    }
    return view;
  }

  private static void fill(TypeBuilder b) {
    b.constructor("(object)", (in, a) -> of(in, a[1]));
    b.methodN("cast(format, shape=?)", (in, a) -> view(a[0]).cast(in, a));
    b.methodN("tobytes(order='C')", (in, a) -> PyBytes.of(view(a[0]).copy()));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
    b.method("tolist()", (in, self) -> view(self).list());
    b.methodN("hex(sep=?, bytes_per_sep=1)", HexText::hex);
    b.method("toreadonly()", (in, self) -> view(self).with(view(self).owner, true));
    b.method("release()", (in, self) -> ((MemoryView) self).release());
    b.method("__enter__()", (in, self) -> view(self));
    b.methodN("__exit__(*details)", (in, a) -> ((MemoryView) a[0]).release());
    b.property(
        "nbytes", (in, self) -> PyInt.of(view(self).window.elements() * view(self).format.size()));
    b.property("itemsize", (in, self) -> PyInt.of(view(self).format.size()));
    b.property("format", (in, self) -> PyStr.of(view(self).format.text()));
    b.property("ndim", (in, self) -> PyInt.of(view(self).window.shape().length));
    b.property("readonly", (in, self) -> PyBool.of(view(self).readOnly));
    b.property("obj", (in, self) -> view(self).owner);
    b.property("shape", (in, self) -> MemoryWindow.tuple(view(self).window.shape()));
    b.property("strides", (in, self) -> MemoryWindow.tuple(view(self).window.strides()));
    b.property("suboffsets", (in, self) -> view(self) == self ? PyTuple.EMPTY : PyNone.NONE);
    for (String order : new String[] {"contiguous", "c_contiguous", "f_contiguous"}) {
      b.property(order, (in, self) -> PyBool.of(view(self).isContiguous(order)));
    }
    b.method("count(value, /)", (in, self, x) -> in.callMethod(view(self).list(), "count", x));
    b.methodN("index(value, start=0, stop=9223372036854775807, /)", MemoryView::index);
  }

  private static PyObject index(Interpreter in, PyObject[] a) {
    MemoryView view = view(a[0]);
    try {
      return in.callMethod(view.list(), "index", a[1], a[2], a[3]);
    } catch (Raise raise) {
      throw raise.exception.type() == Exceptions.VALUE_ERROR
          ? Raise.valueError("memoryview.index(x): x not found")
          : raise;
    }
  }

  private static MemoryView view(PyObject self) {
    if (self instanceof MemoryView view && view.released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    return (MemoryView) self;
  }

  private PyObject release() {
    released = true;
    return PyNone.NONE;
  }

  private boolean isContiguous(String order) {
    return window.isContiguous(format.size())
        && (window.shape().length < 2 || !order.startsWith("f"));
  }

  /// The memory, unless it has become smaller than what is seen of it.
  private byte[] bytes() {
    byte[] bytes = memory.bytes();
    if (window.end(format.size()) > bytes.length) {
      throw Raise.of(Exceptions.BUFFER_ERROR, "the memory of the view is gone");
    }
    return bytes;
  }

  byte[] copy() {
    return window.copy(bytes(), format.size());
  }

  private PyObject list() {
    return window.list(format, bytes());
  }

  private PyObject cast(Interpreter in, PyObject[] a) {
    String text = Arguments.str(a[1], "memoryview: format argument").value;
    if (!isContiguous("c_contiguous")) {
      throw Raise.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    boolean shaped = a[2] != null && a[2] != PyNone.NONE;
    if (shaped && window.shape().length != 1) {
      throw Raise.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    MemoryFormat wanted = MemoryFormat.of(text);
    if (!format.isOfBytes() && !wanted.isOfBytes()) {
      throw Raise.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int length = window.elements() * format.size();
    if (length % wanted.size() != 0) {
      throw Raise.typeError("memoryview: length is not a multiple of itemsize");
    }
    int size = wanted.size();
    int[] shape = shaped ? MemoryWindow.extents(in, a[2], length, size) : new int[] {length / size};
    MemoryWindow seen = new MemoryWindow(window.start(), size, shape);
    return new MemoryView(memory, owner, wanted, seen, readOnly);
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
    return view(this).window.shape().length == 0 ? 1 : window.shape()[0];
  }

  @Override
  public @Nullable PyObject iterate(Interpreter in) {
    if (view(this).window.shape().length != 1) {
      throw Raise.of(
          Exceptions.NOT_IMPLEMENTED_ERROR, "multi-dimensional sub-views are not implemented");
    }
    return list().iterate(in);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    return view(this).isSlice(key)
        ? new MemoryView(memory, owner, format, window.slice(in, (PySlice) key), readOnly)
        : format.get(bytes(), window.place(in, key));
  }

  private boolean isSlice(PyObject key) {
    if (key instanceof PySlice && window.shape().length != 1) {
      throw Raise.of(
          Exceptions.NOT_IMPLEMENTED_ERROR, "multi-dimensional slicing is not implemented");
    }
    return key instanceof PySlice;
  }

  @Override
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    if (view(this).readOnly) {
      throw Raise.typeError("cannot modify read-only memory");
    }
    if (!isSlice(key)) {
      format.set(in, bytes(), window.place(in, key), value);
      return;
    }
    MemoryWindow to = window.slice(in, (PySlice) key);
    MemoryView from = of(in, value);
    if (!from.format.equals(format) || !Arrays.equals(from.window.shape(), to.shape())) {
      throw Raise.valueError("memoryview assignment: lvalue and rvalue have different structures");
    }
    byte[] data = from.copy();
    from.release();
    int size = format.size();
    for (int i = 0; i < data.length; i += size) {
      System.arraycopy(data, i, bytes(), to.place(i / size), size);
    }
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.ADD && left instanceof PyBytes bytes
        ? bytes.binary(in, op, PyBytes.of(copy()))
        : null;
  }

  @Override
  public long hash(Interpreter in) {
    if (!view(this).readOnly) {
      throw Raise.valueError("cannot hash writable memoryview object");
    }
    if (!format.isOfBytes()) {
      throw Raise.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    return PyBytes.of(copy()).hash(in);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    if (other == this || released) {
      return other == this ? PyBool.of(op == CompareOp.EQ) : null;
    }
    MemoryView that = orNull(in, other);
    if (that == null) {
      return null;
    }
    boolean equal =
        Arrays.equals(window.shape(), that.window.shape()) && in.equal(list(), that.list());
    that.release();
    return PyBool.of(equal == (op == CompareOp.EQ));
  }
}
