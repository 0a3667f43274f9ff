package loopscope.interp.lib;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// `unicodedata`, from Java's own tables.
final class UnicodeModule {
  private static final String[] CATEGORIES = new String[31];

  static {
    CATEGORIES[Character.UNASSIGNED] = "Cn";
    CATEGORIES[Character.UPPERCASE_LETTER] = "Lu";
    CATEGORIES[Character.LOWERCASE_LETTER] = "Ll";
    CATEGORIES[Character.TITLECASE_LETTER] = "Lt";
    CATEGORIES[Character.MODIFIER_LETTER] = "Lm";
    CATEGORIES[Character.OTHER_LETTER] = "Lo";
    CATEGORIES[Character.NON_SPACING_MARK] = "Mn";
    CATEGORIES[Character.ENCLOSING_MARK] = "Me";
    CATEGORIES[Character.COMBINING_SPACING_MARK] = "Mc";
    CATEGORIES[Character.DECIMAL_DIGIT_NUMBER] = "Nd";
    CATEGORIES[Character.LETTER_NUMBER] = "Nl";
    CATEGORIES[Character.OTHER_NUMBER] = "No";
    CATEGORIES[Character.SPACE_SEPARATOR] = "Zs";
    CATEGORIES[Character.LINE_SEPARATOR] = "Zl";
    CATEGORIES[Character.PARAGRAPH_SEPARATOR] = "Zp";
    CATEGORIES[Character.CONTROL] = "Cc";
    CATEGORIES[Character.FORMAT] = "Cf";
    CATEGORIES[Character.PRIVATE_USE] = "Co";
    CATEGORIES[Character.SURROGATE] = "Cs";
    CATEGORIES[Character.DASH_PUNCTUATION] = "Pd";
    CATEGORIES[Character.START_PUNCTUATION] = "Ps";
    CATEGORIES[Character.END_PUNCTUATION] = "Pe";
    CATEGORIES[Character.CONNECTOR_PUNCTUATION] = "Pc";
    CATEGORIES[Character.OTHER_PUNCTUATION] = "Po";
    CATEGORIES[Character.MATH_SYMBOL] = "Sm";
    CATEGORIES[Character.CURRENCY_SYMBOL] = "Sc";
    CATEGORIES[Character.MODIFIER_SYMBOL] = "Sk";
    CATEGORIES[Character.OTHER_SYMBOL] = "So";
    CATEGORIES[Character.INITIAL_QUOTE_PUNCTUATION] = "Pi";
    CATEGORIES[Character.FINAL_QUOTE_PUNCTUATION] = "Pf";
  }

  private static final String[] LEADS = "G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H".split(",", -1);
  private static final String[] VOWELS =
      "A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I".split(",", -1);
  private static final String[] TAILS =
      ",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H".split(",", -1);

  private UnicodeModule() {}

  static PyModule build() {
    return new ModuleBuilder("unicodedata")
        .value("unidata_version", PyStr.of("16.0.0"))
        .function("category(chr, /)", (in, c) -> PyStr.of(CATEGORIES[Character.getType(point(c))]))
        .function("name(chr, default=?, /)", UnicodeModule::name)
        .function("lookup(name, /)", UnicodeModule::lookup)
        .function("normalize(form, unistr, /)", UnicodeModule::normalize)
        .function(
            "is_normalized(form, unistr, /)",
            (in, form, text) -> PyBool.of(Normalizer.isNormalized(in.str(text), form(in, form))))
        .function("digit(chr, default=?, /)", (in, c, other) -> number(c, other, "digit"))
        .function("decimal(chr, default=?, /)", (in, c, other) -> number(c, other, "decimal"))
        .function("numeric(chr, default=?, /)", UnicodeModule::numeric)
        .function("mirrored(chr, /)", (in, c) -> PyInt.of(Character.isMirrored(point(c)) ? 1 : 0))
        .function("combining(chr, /)", (in, c) -> PyInt.of(isMark(point(c)) ? 230 : 0))
        .build();
  }

  private static int point(PyObject value) {
    String text = Arguments.str(value, "argument 1").value;
    if (text.codePointCount(0, text.length()) != 1) {
      throw Raise.typeError(
          "need a single Unicode character as parameter, not a string of length "
              + text.codePointCount(0, text.length()));
    }
    return text.codePointAt(0);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK;
  }

  private static PyObject name(Interpreter in, PyObject value, @Nullable PyObject otherwise) {
    int point = point(value);
    String name = Character.getType(point) == Character.CONTROL ? null : nameOf(point);
    if (name != null) {
      return PyStr.of(name);
    }
    if (otherwise == null) {
      throw Raise.valueError("no such name");
    }
    return otherwise;
  }

  private static @Nullable String nameOf(int point) {
    if (point >= 0xAC00 && point <= 0xD7A3) {
      int syllable = point - 0xAC00;
      return "HANGUL SYLLABLE "
          + LEADS[syllable / 588]
          + VOWELS[syllable % 588 / 28]
          + TAILS[syllable % 28];
    }
    return Character.isIdeographic(point) && Character.getName(point).startsWith("CJK UNIFIED")
        ? "CJK UNIFIED IDEOGRAPH-" + Integer.toHexString(point).toUpperCase(Locale.ROOT)
        : Character.getName(point);
  }

  private static PyObject lookup(Interpreter in, PyObject name) {
    try {
      return PyStr.ofCodePoint(Character.codePointOf(in.str(name).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw Raise.of(
          Exceptions.KEY_ERROR, PyStr.of("undefined character name '" + in.str(name) + "'"));
    }
  }

  private static Form form(Interpreter in, PyObject name) {
    return switch (in.str(name)) {
      case "NFC" -> Form.NFC;
      case "NFD" -> Form.NFD;
      case "NFKC" -> Form.NFKC;
      case "NFKD" -> Form.NFKD;
      default -> throw Raise.valueError("invalid normalization form");
    };
  }

  private static PyObject normalize(Interpreter in, PyObject form, PyObject text) {
    return PyStr.of(Normalizer.normalize(in.str(text), form(in, form)));
  }

  private static PyObject number(PyObject value, @Nullable PyObject otherwise, String what) {
    int digit = Character.digit(point(value), 10);
    if (digit >= 0 && Character.isDigit(point(value))) {
      return PyInt.of(digit);
    }
    if (otherwise == null) {
      throw Raise.valueError("not a " + what);
    }
    return otherwise;
  }

  private static PyObject numeric(Interpreter in, PyObject value, @Nullable PyObject otherwise) {
    int number = Character.getNumericValue(point(value));
    String fraction = Normalizer.normalize(in.str(value), Form.NFKC);
    int slash = fraction.indexOf('\u2044');
    if (slash > 0) {
      return new PyFloat(
          (double) Integer.parseInt(fraction.substring(0, slash))
              / Integer.parseInt(fraction.substring(slash + 1)));
    }
    if (number >= 0 && !Character.isAlphabetic(point(value))) {
      return new PyFloat(number);
    }
    if (otherwise == null) {
      throw Raise.valueError("not a numeric character");
    }
    return otherwise;
  }
}
