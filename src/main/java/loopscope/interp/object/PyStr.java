package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Finder;
import loopscope.interp.text.SipHash;
import loopscope.interp.text.StrText;
import org.jspecify.annotations.Nullable;

/// A string; instances of derived classes are [DerivedStr].
///
/// The text is a Java string. Python counts code points, so positions are translated where the text
/// holds characters beyond the basic plane, which `length` tells from the number of UTF-16 units.
public class PyStr extends PyObject {
  /// `str`.
  public static final PyType TYPE =
      PyType.define("str")
          .allocate((in, type) -> type == PyStr.TYPE ? PyStr.EMPTY : new DerivedStr(type, ""))
          .slots(
              Slot.REPR,
              Slot.STR,
              Slot.HASH,
              Slot.EQ,
              Slot.NE,
              Slot.LT,
              Slot.LE,
              Slot.GT,
              Slot.GE,
              Slot.LEN,
              Slot.GETITEM,
              Slot.CONTAINS,
              Slot.ITER,
              Slot.ADD,
              Slot.MUL,
              Slot.RMUL,
              Slot.MOD,
              Slot.RMOD,
              Slot.FORMAT)
          .build();

  /// No keyword arguments.
  public static final PyStr[] NO_NAMES = {};

  private static final PyStr[] LATIN = new PyStr[256];

  /// The decimals of small numbers, made when they are first asked for. Only their texts may be
  /// shared by what a program sees: `str(12) is str(12)` is false.
  private static final @Nullable PyStr[] DECIMALS = new PyStr[1024];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = new PyStr(String.valueOf(c));
    }
  }

  /// The empty string.
  public static final PyStr EMPTY = new PyStr("");

  /// The text.
  public final String value;

  private long hash;
  private int length = -1;

  PyStr(String value) {
    this.value = value;
  }

  /// Another string with the same text.
  public PyStr another() {
    PyStr made = new PyStr(value);
    made.hash = hash;
    made.length = length;
    return made;
  }

  /// The object for a text; single Latin characters are shared.
  public static PyStr of(String text) {
    if (text.length() == 1 && text.charAt(0) < 256) {
      return LATIN[text.charAt(0)];
    }
    return text.isEmpty() ? EMPTY : new PyStr(text);
  }

  /// A number in decimal.
  public static PyStr ofLong(long number) {
    return number < 0 || number >= DECIMALS.length
        ? of(Long.toString(number))
        : of(decimal((int) number).value);
  }

  /// A number in decimal that no program gets to see as an object of its own.
  public static PyStr partOfLong(long number) {
    return number < 0 || number >= DECIMALS.length
        ? of(Long.toString(number))
        : decimal((int) number);
  }

  private static PyStr decimal(int number) {
    PyStr known = DECIMALS[number];
    if (known == null) {
      known = of(Long.toString(number));
      DECIMALS[number] = known;
    }
    return known;
  }

  /// The string of one character.
  public static PyStr ofCodePoint(int c) {
    return c < 256 ? LATIN[c] : new PyStr(Character.toString(c));
  }

  @Override
  public boolean isSequence() {
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The number of characters.
  public int length() {
    if (length < 0) {
      length = value.codePointCount(0, value.length());
    }
    return length;
  }

  /// Whether positions of characters and of UTF-16 units are the same.
  public boolean isFlat() {
    return length() == value.length();
  }

  /// The UTF-16 position of a character.
  public int unitOf(int character) {
    return isFlat() ? character : value.offsetByCodePoints(0, character);
  }

  /// The characters from one position up to another.
  public PyStr slice(int from, int to) {
    if (from >= to) {
      return EMPTY;
    }
    if (isFlat()) {
      return of(value.substring(from, to));
    }
    int begin = unitOf(from);
    return of(value.substring(begin, value.offsetByCodePoints(begin, to - from)));
  }

  /// The character at a position that lies inside.
  public PyStr charAt(int index) {
    return isFlat()
        ? ofCodePoint(value.charAt(index))
        : ofCodePoint(value.codePointAt(unitOf(index)));
  }

  /// Python's hash, which does not depend on the process.
  public final long hash() {
    if (hash == 0) {
      hash = SipHash.hash(value);
    }
    return hash;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return !value.isEmpty();
  }

  @Override
  public long hash(Interpreter in) {
    return hash();
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof PyStr that)) {
      return null;
    }
    return switch (op) {
      case EQ -> PyBool.of(value.equals(that.value));
      case NE -> PyBool.of(!value.equals(that.value));
      default -> PyBool.of(op.holds(order(value, that.value)));
    };
  }

  private static int order(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates stand for characters above all others.
        boolean highX = Character.isSurrogate(x);
        boolean highY = Character.isSurrogate(y);
        return highX == highY ? Character.compare(x, y) : highX ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return switch (op) {
      case ADD -> other instanceof PyStr that ? concat(that) : null;
      case MUL -> other instanceof PyInt times ? repeat(times) : null;
      case MOD -> in.percentFormat(this, other);
      default -> null;
    };
  }

  private PyStr concat(PyStr that) {
    if ((long) value.length() + that.value.length() > Limits.MOST_TEXT) {
      throw Raise.memoryError();
    }
    return of(value.concat(that.value));
  }

  private PyStr repeat(PyInt times) {
    int n = Sequences.times(times);
    if ((long) value.length() * n > Limits.MOST_TEXT) {
      throw Raise.memoryError();
    }
    return of(value.repeat(n));
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.MUL && left instanceof PyInt times ? repeat(times) : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return null;
  }

  @Override
  public String repr(Interpreter in) {
    return StrText.repr(value);
  }

  @Override
  public String str(Interpreter in) {
    return value;
  }

  @Override
  public String format(Interpreter in, String spec) {
    return spec.isEmpty() ? in.str(this) : Formatting.text(this, spec);
  }

  @Override
  public int length(Interpreter in) {
    return length();
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new SequenceIterators.OfStr(this);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.resolve(in, length());
      if (range.step() == 1) {
        return slice(range.start(), range.start() + range.count());
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < range.count(); i++) {
        text.append(charAt(range.at(i)).value);
      }
      return of(text.toString());
    }
    return charAt(
        Indexes.inside(
            in,
            key,
            length(),
            "string index out of range",
            "string indices must be integers, not '"));
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    if (!(element instanceof PyStr part)) {
      throw Raise.typeError(
          "'in <string>' requires string as left operand, not " + element.type().name());
    }
    return Finder.first(value, part.value, 0) >= 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
