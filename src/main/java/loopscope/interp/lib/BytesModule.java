package loopscope.interp.lib;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.BytesMethods;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// `_bytes`: floats as bytes, checksums and compression, for `struct`, `zlib`, `binascii` and
/// `array`.
final class BytesModule {
  private BytesModule() {}

  static PyModule build() {
    return new ModuleBuilder("_bytes")
        .function("float_to_bytes(value, size, order, /)", BytesModule::toBytes)
        .function("float_from_bytes(data, order, /)", BytesModule::fromBytes)
        .functionN("crc32(data, value=0, /)", (in, a) -> crc32(in, a[0], a[1]))
        .functionN("adler32(data, value=1, /)", (in, a) -> adler32(in, a[0], a[1]))
        .function("compress(data, level, raw, /)", BytesModule::compress)
        .function("decompress(data, raw, /)", BytesModule::decompress)
        .build();
  }

  private static ByteOrder order(Interpreter in, PyObject name) {
    return in.str(name).equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }

  private static PyObject toBytes(Interpreter in, PyObject value, PyObject size, PyObject order) {
    double real = Arguments.real(in, value);
    int length = Arguments.size(in, size);
    ByteBuffer buffer = ByteBuffer.allocate(length).order(order(in, order));
    switch (length) {
      case 2 -> {
        short half = Float.floatToFloat16((float) real);
        check(real, Float.float16ToFloat(half), "e");
        buffer.putShort(half);
      }
      case 4 -> {
        check(real, (float) real, "f");
        buffer.putFloat((float) real);
      }
      default -> buffer.putDouble(real);
    }
    return PyBytes.of(buffer.array());
  }

  private static void check(double real, float narrow, String format) {
    if (Float.isInfinite(narrow) && !Double.isInfinite(real)) {
      throw Raise.overflowError("float too large to pack with " + format + " format");
    }
  }

  private static PyObject fromBytes(Interpreter in, PyObject data, PyObject order) {
    byte[] bytes = BytesMethods.bytesOf(in, data);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order(in, order));
    return new PyFloat(
        switch (bytes.length) {
          case 2 -> Float.float16ToFloat(buffer.getShort());
          case 4 -> buffer.getFloat();
          default -> buffer.getDouble();
        });
  }

  /// Java's checksum cannot go on from a value, so that is done bit by bit.
  private static PyObject crc32(Interpreter in, PyObject data, PyObject start) {
    byte[] bytes = BytesMethods.bytesOf(in, data);
    long before = Arguments.index(in, start).big().longValue() & 0xFFFFFFFFL;
    if (before == 0) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return PyInt.of(crc.getValue());
    }
    int crc = ~(int) before;
    for (byte b : bytes) {
      crc ^= b & 0xFF;
      for (int i = 0; i < 8; i++) {
        crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xEDB88320 : crc >>> 1;
      }
    }
    return PyInt.of(~crc & 0xFFFFFFFFL);
  }

  private static PyObject adler32(Interpreter in, PyObject data, PyObject start) {
    byte[] bytes = BytesMethods.bytesOf(in, data);
    long before = Arguments.index(in, start).big().longValue() & 0xFFFFFFFFL;
    if (before == 1) {
      Adler32 adler = new Adler32();
      adler.update(bytes);
      return PyInt.of(adler.getValue());
    }
    long low = before & 0xFFFF;
    long high = before >>> 16;
    for (byte b : bytes) {
      low = (low + (b & 0xFF)) % 65521;
      high = (high + low) % 65521;
    }
    return PyInt.of(high << 16 | low);
  }

  private static PyObject compress(Interpreter in, PyObject data, PyObject level, PyObject raw) {
    try (Deflater deflater = new Deflater(Arguments.whole(in, level), in.isTrue(raw))) {
      deflater.setInput(BytesMethods.bytesOf(in, data));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return PyBytes.of(out.toByteArray());
    }
  }

  private static PyObject decompress(Interpreter in, PyObject data, PyObject raw) {
    try (Inflater inflater = new Inflater(in.isTrue(raw))) {
      inflater.setInput(BytesMethods.bytesOf(in, data));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw Raise.valueError("incomplete or truncated stream");
        }
        out.write(buffer, 0, count);
        Limits.text(out.size());
      }
      return PyBytes.of(out.toByteArray());
    } catch (DataFormatException e) {
      throw Raise.valueError("invalid stream");
    }
  }
}
