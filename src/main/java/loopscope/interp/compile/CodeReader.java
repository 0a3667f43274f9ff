package loopscope.interp.compile;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import loopscope.interp.machine.AttrSite;
import loopscope.interp.machine.CallSite;
import loopscope.interp.machine.GlobalSite;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyComplex;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// Makes the code of a library module from the bytes that [CodeWriter] wrote.
public final class CodeReader {
  private static final PyCode.Kind[] KINDS = PyCode.Kind.values();

  private final String file;
  private final int[] ints;
  private final PyStr[] texts;
  private int at;

  private CodeReader(String file, int[] ints, PyStr[] texts) {
    this.file = file;
    this.ints = ints;
    this.texts = texts;
  }

  /// The code, or null when it was compiled from another source.
  public static @Nullable PyCode read(byte[] bytes, String source, String file) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (buffer.getInt() != CodeWriter.checksum(source)) {
      return null;
    }
    int[] ints = new int[buffer.getInt()];
    PyStr[] texts = new PyStr[buffer.getInt()];
    char[] joined = new char[buffer.getInt()];
    buffer.slice(bytes.length - joined.length * 2, joined.length * 2).asCharBuffer().get(joined);
    int start = 0;
    for (int i = 0; i < texts.length; i++) {
      int length = buffer.getInt();
      texts[i] = PyStr.of(new String(joined, start, length));
      start += length;
    }
    buffer.asIntBuffer().get(ints);
    return new CodeReader(file, ints, texts).code();
  }

  private int next() {
    return ints[at++];
  }

  private long nextLong() {
    long high = next();
    return high << 32 | next() & 0xFFFFFFFFL;
  }

  private double nextDouble() {
    return Double.longBitsToDouble(nextLong());
  }

  private int[] array() {
    int length = next();
    at += length;
    return Arrays.copyOfRange(ints, at - length, at);
  }

  private PyStr text() {
    return texts[next()];
  }

  private String[] names() {
    String[] names = new String[next()];
    for (int i = 0; i < names.length; i++) {
      names[i] = text().value;
    }
    return names;
  }

  private PyCode code() {
    PyCode code = new PyCode(text().value, text().value, file);
    code.library = true;
    code.kind = KINDS[next()];
    code.firstLine = next();
    code.positionalOnly = next();
    code.positional = next();
    code.keywordOnly = next();
    code.varArgs = next();
    code.varKeywords = next();
    code.simple = next() != 0;
    code.doc = value(next());
    code.locals = names();
    code.cells = names();
    code.cellParameters = array();
    code.frees = names();
    code.ops = array();
    code.places = array();
    code.handlers = array();
    code.live = new short[next()];
    for (int i = 0; i < code.live.length; i++) {
      code.live[i] = (short) ints[at + i];
    }
    at += code.live.length;
    code.constantsAt = next();
    @Nullable PyObject[] template = new PyObject[next()];
    for (int i = code.constantsAt; i < template.length; i++) {
      template[i] = value(next());
    }
    code.template = template;
    code.sites = new Object[next()];
    for (int i = 0; i < code.sites.length; i++) {
      code.sites[i] = site(next());
    }
    return code;
  }

  private PyObject value(int kind) {
    return switch (kind) {
      case CodeWriter.NONE -> PyNone.NONE;
      case CodeWriter.TRUE -> PyBool.TRUE;
      case CodeWriter.FALSE -> PyBool.FALSE;
      case CodeWriter.ELLIPSIS -> PyNone.ELLIPSIS;
      case CodeWriter.INT -> PyInt.of(nextLong());
      case CodeWriter.BIG_INT -> PyInt.of(new BigInteger(text().value));
      case CodeWriter.FLOAT -> new PyFloat(nextDouble());
      case CodeWriter.COMPLEX -> new PyComplex(0, nextDouble());
      case CodeWriter.STR -> text();
      case CodeWriter.BYTES ->
          new PyBytes(text().value.getBytes(StandardCharsets.ISO_8859_1), false);
      case CodeWriter.TUPLE -> {
        PyObject[] items = new PyObject[next()];
        for (int i = 0; i < items.length; i++) {
          items[i] = value(next());
        }
        yield PyTuple.of(items);
      }
      default -> throw new IllegalStateException("no kind of constant: " + kind);
    };
  }

  private Object site(int kind) {
    return switch (kind) {
      case CodeWriter.GLOBAL -> new GlobalSite(text());
      case CodeWriter.ATTRIBUTE -> new AttrSite(text());
      case CodeWriter.CALL -> call();
      case CodeWriter.IMPORT -> new ImportShape(text(), next(), value(next()));
      case CodeWriter.CODE -> code();
      case CodeWriter.INTS -> array();
      default -> value(kind);
    };
  }

  private CallSite call() {
    PyStr name = text();
    int count = next();
    PyStr[] keywords = new PyStr[next()];
    for (int i = 0; i < keywords.length; i++) {
      keywords[i] = text();
    }
    CallSite site = new CallSite(name, count, keywords.length == 0 ? PyStr.NO_NAMES : keywords);
    int[] place = array();
    if (place.length > 0) {
      site.place = place;
    }
    return site;
  }
}
