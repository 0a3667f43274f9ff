package loopscope.interp.lib;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.RegexTranslation;
import org.jspecify.annotations.Nullable;

/// `re.Pattern`: a compiled regular expression, matched by Java's engine on text that watches the
/// time.
final class RegexPattern extends PyInstance {
  static final PyType TYPE =
      PyType.define("Pattern", "re")
          .fullyCalled()
          .slots(Slot.REPR, Slot.EQ, Slot.NE, Slot.HASH)
          .methods(RegexPattern::fill)
          .sealed()
          .build();

  private static final int LOCALE = 4;
  private static final int UNICODE = 32;

  final String source;
  final RegexTranslation translation;
  private final Pattern pattern;
  private final boolean bytes;

  private RegexPattern(
      String source, RegexTranslation translation, Pattern pattern, boolean bytes) {
    super(TYPE);
    this.source = source;
    this.translation = translation;
    this.pattern = pattern;
    this.bytes = bytes;
  }

  static PyModule build() {
    return new ModuleBuilder("_regex")
        .type(TYPE)
        .type(RegexMatch.TYPE)
        .function("compile(pattern, flags, /)", RegexPattern::compile)
        .build();
  }

  private static PyObject compile(Interpreter in, PyObject source, PyObject flags) {
    boolean bytes = source instanceof PyBytes;
    String text = bytes ? latin(source) : Arguments.str(source, "first argument").value;
    int bits = Arguments.whole(in, flags);
    if (bytes && (bits & UNICODE) != 0) {
      throw Raise.valueError("cannot use UNICODE flag with a bytes pattern");
    }
    if (!bytes && (bits & LOCALE) != 0) {
      throw Raise.valueError("cannot use LOCALE flag with a str pattern");
    }
    if ((bits & UNICODE) != 0 && (bits & RegexTranslation.ASCII) != 0) {
      throw Raise.valueError("ASCII and UNICODE flags are incompatible");
    }
    try {
      RegexTranslation translation = RegexTranslation.of(text, bits, bytes);
      int all = translation.flags();
      int java = Pattern.UNIX_LINES;
      java |=
          (all & RegexTranslation.IGNORECASE) != 0
              ? Pattern.CASE_INSENSITIVE
                  | (bytes || (all & RegexTranslation.ASCII) != 0 ? 0 : Pattern.UNICODE_CASE)
              : 0;
      java |= (all & RegexTranslation.DOTALL) != 0 ? Pattern.DOTALL : 0;
      java |= bytes || (all & RegexTranslation.ASCII) != 0 ? 0 : Pattern.UNICODE_CHARACTER_CLASS;
      return new RegexPattern(
          text, translation, Pattern.compile(translation.pattern(), java), bytes);
    } catch (RegexTranslation.Mistake mistake) {
      throw error(in, String.valueOf(mistake.getMessage()), source, mistake.position);
    } catch (PatternSyntaxException refused) {
      throw error(
          in, String.valueOf(refused.getDescription()), source, Math.max(0, refused.getIndex()));
    }
  }

  private static String latin(PyObject bytes) {
    return new String(((PyBytes) bytes).bytes(), StandardCharsets.ISO_8859_1);
  }

  static Raise error(Interpreter in, String message, PyObject pattern, int position) {
    PyObject type = in.getAttribute(in.modules().load("re"), "error");
    PyObject made =
        position < 0
            ? in.call(type, PyStr.of(message))
            : in.call(type, PyStr.of(message), pattern, PyInt.of(position));
    return new Raise((PyException) made);
  }

  private static RegexPattern self(PyObject self) {
    return (RegexPattern) self;
  }

  private static void fill(TypeBuilder b) {
    String bounds = "(string, pos=0, endpos=9223372036854775807)";
    b.methodN("match" + bounds, (in, a) -> self(a[0]).find(in, a, Matcher::lookingAt));
    b.methodN("fullmatch" + bounds, (in, a) -> self(a[0]).find(in, a, Matcher::matches));
    b.methodN("search" + bounds, (in, a) -> self(a[0]).find(in, a, Matcher::find));
    b.methodN("findall" + bounds, RegexSearch::findAll);
    b.methodN("finditer" + bounds, RegexSearch::findIter);
    b.methodN("scanner" + bounds, (in, a) -> new RegexScanner(self(a[0]), a));
    b.methodN("split(string, maxsplit=0)", RegexSearch::split);
    b.methodN("sub(repl, string, count=0)", (in, a) -> RegexSearch.substitute(in, a, false));
    b.methodN("subn(repl, string, count=0)", (in, a) -> RegexSearch.substitute(in, a, true));
    b.property("pattern", (in, self) -> self(self).shown(self(self).source));
    b.property("flags", (in, self) -> PyInt.of(self(self).flags()));
    b.property("groups", (in, self) -> PyInt.of(self(self).translation.groups()));
    b.property("groupindex", (in, self) -> self(self).groupIndex());
    b.method("__copy__()", (in, self) -> self);
    b.method("__deepcopy__(memo, /)", (in, self, memo) -> self);
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private int flags() {
    int all = translation.flags();
    return (all & RegexTranslation.ASCII) != 0 || bytes ? all : all | UNICODE;
  }

  private PyObject groupIndex() {
    PyDict index = new PyDict();
    translation.names().forEach((name, number) -> index.putName(name, PyInt.of(number)));
    return loopscope.interp.builtins.MappingProxy.of(index);
  }

  /// A matcher over a stretch of a string given as arguments 1 to 3.
  Matcher matcher(Interpreter in, PyObject[] a) {
    PyStr text = subject(a[1]);
    int length = text.length();
    int from = Math.clamp(Arguments.size(in, a[2]), 0, length);
    int to = Math.clamp(Arguments.index(in, a[3]).clamped(), from, length);
    Matcher matcher = pattern.matcher(new WatchedText(in, text.value));
    matcher.useAnchoringBounds(false);
    matcher.useTransparentBounds(true);
    // The end of the stretch is the end of the text to Python, its beginning is not.
    String seen = to == length ? text.value : text.slice(0, to).value;
    if (to != length) {
      matcher.reset(new WatchedText(in, seen));
    }
    matcher.region(text.unitOf(from), seen.length());
    return matcher;
  }

  /// A piece of what is searched, as the program gets it.
  PyObject shown(String part) {
    return bytes ? PyBytes.of(part.getBytes(StandardCharsets.ISO_8859_1)) : PyStr.of(part);
  }

  /// What a replacement holds; null where it is neither text nor bytes as the pattern is.
  @Nullable String contents(PyObject value) {
    return switch (value) {
      case PyStr text when !bytes -> text.value;
      case PyBytes data when bytes -> latin(data);
      default -> null;
    };
  }

  boolean isBytes() {
    return bytes;
  }

  /// What is searched as text; bytes each as a character.
  PyStr subject(PyObject value) {
    if (value instanceof PyStr text && !bytes) {
      return text;
    }
    if (value instanceof PyBytes && bytes) {
      return PyStr.of(latin(value));
    }
    throw Raise.typeError(
        value instanceof PyBytes
            ? "cannot use a string pattern on a bytes-like object"
            : value instanceof PyStr
                ? "cannot use a bytes pattern on a string-like object"
                : "expected string or bytes-like object, got '" + value.type().name() + "'");
  }

  /// The stretch that arguments 2 and 3 name.
  int[] bounds(Interpreter in, PyObject[] a) {
    int length = subject(a[1]).length();
    int from = Math.clamp(Arguments.size(in, a[2]), 0, length);
    return new int[] {from, Math.clamp(Arguments.index(in, a[3]).clamped(), from, length)};
  }

  /// One way to look for a match.
  @FunctionalInterface
  private interface Look {
    boolean at(Matcher matcher);
  }

  private PyObject find(Interpreter in, PyObject[] a, Look look) {
    Matcher matcher = matcher(in, a);
    return look.at(matcher)
        ? new RegexMatch(this, a[1], matcher.toMatchResult(), bounds(in, a))
        : PyNone.NONE;
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    boolean same =
        other instanceof RegexPattern that
            && that.source.equals(source)
            && that.bytes == bytes
            && that.flags() == flags();
    return PyBool.of(same == (op == CompareOp.EQ));
  }

  @Override
  public long hash(Interpreter in) {
    return PyStr.of(source).hash() ^ flags();
  }

  @Override
  public String repr(Interpreter in) {
    String[] names = {"re.IGNORECASE", "re.MULTILINE", "re.DOTALL", "re.VERBOSE", "re.ASCII"};
    int[] bits = {2, 8, 16, 64, 256};
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < bits.length; i++) {
      if ((flags() & bits[i]) != 0) {
        shown.append(shown.isEmpty() ? "" : "|").append(names[i]);
      }
    }
    return "re.compile(" + in.repr(shown(source)) + (shown.isEmpty() ? "" : ", " + shown) + ")";
  }

  /// Text that asks the watchdog now and then, so that a runaway pattern ends with its run.
  private static final class WatchedText implements CharSequence {
    private static final int PATIENCE = 1 << 16;

    private final Interpreter in;
    private final String text;
    private int reads;

    WatchedText(Interpreter in, String text) {
      this.in = in;
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++reads % PATIENCE == 0) {
        in.config().watchdog().check();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
