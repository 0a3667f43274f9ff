package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Goes through the bytes of a `bytes` or `bytearray`, which may change meanwhile.
final class BytesIterator extends NativeIterator {
  static final PyType TYPE =
      PyType.define("bytes_iterator").slots(Slot.ITER, Slot.NEXT).sealed().build();

  private final PyBytes of;
  private int at;

  BytesIterator(PyBytes of) {
    super(TYPE);
    this.of = of;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    byte[] bytes = of.bytes();
    return at < bytes.length ? PyInt.of(bytes[at++] & 0xff) : null;
  }
}
