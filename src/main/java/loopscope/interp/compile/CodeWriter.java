package loopscope.interp.compile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
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
import loopscope.syntax.SourceFile;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.scope.Checked;
import loopscope.syntax.scope.Checker;
import org.jspecify.annotations.Nullable;

/// Writes the code of a library module as bytes, from which [CodeReader] makes it again much faster
/// than the compiler would from its source.
///
/// The bytes are the source's checksum, all texts in one piece, and then nothing but ints: a JVM
/// that has just started is quick at moving whole blocks and slow at everything else.
public final class CodeWriter {
  static final int NONE = 0;
  static final int TRUE = 1;
  static final int FALSE = 2;
  static final int ELLIPSIS = 3;
  static final int INT = 4;
  static final int BIG_INT = 5;
  static final int FLOAT = 6;
  static final int COMPLEX = 7;
  static final int STR = 8;
  static final int BYTES = 9;
  static final int TUPLE = 10;
  static final int GLOBAL = 11;
  static final int ATTRIBUTE = 12;
  static final int CALL = 13;
  static final int IMPORT = 14;
  static final int CODE = 15;
  static final int INTS = 16;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private int[] ints = new int[1024];
  private int size;

  private CodeWriter() {}

  /// The code of a library module.
  public static PyCode compile(SourceFile source) {
    return switch (Checker.check(source, Mode.EXEC)) {
      case Checked.Valid(var tree, var scopes, _) ->
          Compiler.module(tree, scopes, source, CompileOptions.LIBRARY);
      case Checked.Invalid(var errors, _, _) ->
          throw new IllegalStateException(
              source.name()
                  + ":"
                  + errors.getFirst().span().line()
                  + ": "
                  + errors.getFirst().message());
    };
  }

  /// The code of a library module as bytes. The text is that of its file.
  public static byte[] write(String name, String text) {
    return write(compile(SourceFile.of(name, text)), text);
  }

  static byte[] write(PyCode module, String text) {
    CodeWriter writer = new CodeWriter();
    writer.code(module);
    return writer.bytes(checksum(text));
  }

  /// What tells one source from another.
  static int checksum(String source) {
    CRC32 crc = new CRC32();
    crc.update(source.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  private byte[] bytes(int checksum) {
    String joined = String.join("", texts.keySet());
    int head = 4 + texts.size();
    ByteBuffer out = ByteBuffer.allocate((head + size) * Integer.BYTES + joined.length() * 2);
    out.putInt(checksum).putInt(size).putInt(texts.size()).putInt(joined.length());
    texts.keySet().forEach(text -> out.putInt(text.length()));
    out.asIntBuffer().put(ints, 0, size);
    // As chars, since half of a surrogate pair has no encoding.
    out.position((head + size) * Integer.BYTES).asCharBuffer().put(joined);
    return out.array();
  }

  private void put(int value) {
    if (size == ints.length) {
      ints = Arrays.copyOf(ints, size * 2);
    }
    ints[size++] = value;
  }

  private void put(int[] values) {
    put(values.length);
    for (int value : values) {
      put(value);
    }
  }

  private void put(long value) {
    put((int) (value >>> 32));
    put((int) value);
  }

  private void put(String text) {
    put((int) texts.computeIfAbsent(text, _ -> texts.size()));
  }

  private void put(String[] names) {
    put(names.length);
    for (String name : names) {
      put(name);
    }
  }

  private void code(PyCode code) {
    put(code.name);
    put(code.qualname);
    put(code.kind.ordinal());
    put(code.firstLine);
    put(code.positionalOnly);
    put(code.positional);
    put(code.keywordOnly);
    put(code.varArgs);
    put(code.varKeywords);
    put(code.simple ? 1 : 0);
    value(code.doc);
    put(code.locals);
    put(code.cells);
    put(code.cellParameters);
    put(code.frees);
    put(code.ops);
    put(code.places);
    put(code.handlers);
    put(code.live.length);
    for (short alive : code.live) {
      put(alive);
    }
    put(code.constantsAt);
    put(code.template.length);
    for (int i = code.constantsAt; i < code.template.length; i++) {
      value(code.template[i]);
    }
    put(code.sites.length);
    for (Object site : code.sites) {
      site(site);
    }
  }

  private void value(@Nullable PyObject value) {
    switch (value) {
      case PyBool truth -> put(truth == PyBool.TRUE ? TRUE : FALSE);
      case PyInt number -> integer(number);
      case PyFloat real -> {
        put(FLOAT);
        put(Double.doubleToRawLongBits(real.value));
      }
      case PyComplex complex -> {
        put(COMPLEX);
        put(Double.doubleToRawLongBits(complex.imaginary));
      }
      case PyStr text -> {
        put(STR);
        put(text.value);
      }
      case PyBytes bytes -> {
        put(BYTES);
        put(new String(bytes.bytes(), StandardCharsets.ISO_8859_1));
      }
      case PyTuple tuple -> {
        put(TUPLE);
        put(tuple.items.length);
        for (PyObject item : tuple.items) {
          value(item);
        }
      }
      case null, default -> put(singleton(value));
    }
  }

  private static int singleton(@Nullable PyObject value) {
    if (value == PyNone.NONE) {
      return NONE;
    }
    if (value == PyNone.ELLIPSIS) {
      return ELLIPSIS;
    }
    throw new IllegalStateException("no constant: " + value);
  }

  private void integer(PyInt number) {
    if (number.big().bitLength() < Long.SIZE) {
      put(INT);
      put(number.big().longValue());
    } else {
      put(BIG_INT);
      put(number.big().toString());
    }
  }

  private void site(Object site) {
    switch (site) {
      case CallSite call -> {
        put(CALL);
        put(call.name.value);
        put(call.count);
        put(call.keywords.length);
        for (PyStr keyword : call.keywords) {
          put(keyword.value);
        }
        put(call.place);
      }
      case AttrSite attribute -> {
        put(ATTRIBUTE);
        put(attribute.name.value);
      }
      case GlobalSite global -> {
        put(GLOBAL);
        put(global.name.value);
      }
      case ImportShape shape -> {
        put(IMPORT);
        put(shape.name().value);
        put(shape.level());
        value(shape.fromList());
      }
      case PyCode code -> {
        put(CODE);
        code(code);
      }
      case int[] cells -> {
        put(INTS);
        put(cells);
      }
      case PyStr name -> value(name);
      default -> throw new IllegalStateException("no site of an instruction: " + site.getClass());
    }
  }
}
