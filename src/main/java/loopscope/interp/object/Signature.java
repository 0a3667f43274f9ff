package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// The parameters of a native function, and how arguments find their way to them.
public final class Signature {
  private final NativeFunction function;
  private final String[] names;
  private final @Nullable PyObject[] defaults;
  private final boolean[] required;
  private final int positionalOnly;
  private final int positional;
  private final int varArgs;
  private final int varKeywords;
  private final int hidden;

  private Signature(NativeFunction function, Reader read) {
    this.function = function;
    this.names = read.names.toArray(new String[0]);
    this.defaults = read.defaults.toArray(new PyObject[0]);
    this.required = new boolean[names.length];
    for (int i = 0; i < required.length; i++) {
      required[i] = read.required.get(i);
    }
    this.positionalOnly = read.positionalOnly;
    this.positional =
        read.positional < 0 ? names.length - (read.varKeywords >= 0 ? 1 : 0) : read.positional;
    this.varArgs = read.varArgs;
    this.varKeywords = read.varKeywords;
    this.hidden = read.hidden;
  }

  /// Reads `name(a, b=1, /, *, c=None, **rest)`.
  static Signature parse(String text, NativeFunction function, boolean isMethod) {
    Reader reader = new Reader();
    if (isMethod) {
      reader.add("self", true, null);
      reader.hidden = 1;
      reader.positionalOnly = 1;
    }
    int open = text.indexOf('(');
    if (open >= 0) {
      reader.read(text.substring(open + 1, text.lastIndexOf(')')));
    }
    return new Signature(function, reader);
  }

  /// How many parameters there are, each one element of what [#bind] gives.
  public int count() {
    return names.length;
  }

  /// Whether as many positional arguments as parameters need no binding at all.
  boolean isPlain() {
    return varArgs < 0 && varKeywords < 0 && positional == names.length;
  }

  /// The parameters' names, the instance first for a method.
  public String[] names() {
    return names.clone();
  }

  /// Gives each parameter its argument, or raises the `TypeError` that CPython would.
  PyObject[] bind(Interpreter in, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = new PyObject[names.length];
    int given = args.length - keywords.length;
    int taken = Math.min(given, positional);
    System.arraycopy(args, 0, bound, 0, taken);
    if (varArgs >= 0) {
      PyObject[] rest = new PyObject[given - taken];
      System.arraycopy(args, taken, rest, 0, rest.length);
      bound[varArgs] = PyTuple.of(rest);
    } else if (given > positional) {
      boolean refusesNames = keywords.length > 0 && !takesKeywords() && varKeywords < 0;
      throw refusesNames && !function.isInPython()
          ? SignatureErrors.unexpected(this, keywords[0].value)
          : SignatureErrors.tooMany(this, given, keywords);
    } else if (takesKeywords()
        && varKeywords < 0
        && args.length > names.length
        && !function.isInPython()) {
      throw SignatureErrors.tooMany(this, given, keywords);
    }
    int stranger = -1;
    PyDict extra = null;
    if (varKeywords >= 0) {
      extra = new PyDict();
      bound[varKeywords] = extra;
    }
    for (int k = 0; k < keywords.length; k++) {
      int place = placeOf(keywords[k].value);
      if (place >= 0) {
        if (bound[place] != null) {
          throw SignatureErrors.twice(this, place, keywords[k].value);
        }
        bound[place] = args[given + k];
      } else if (extra != null) {
        extra.put(keywords[k], args[given + k]);
      } else if (takesKeywords() && !function.isInPython()) {
        // What is missing goes before what is not known.
        stranger = stranger < 0 ? k : stranger;
      } else {
        throw SignatureErrors.unexpected(this, keywords[k].value);
      }
    }
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] == null) {
        if (required[i]) {
          throw SignatureErrors.missing(this, i, given, keywords.length, bound);
        }
        bound[i] = defaults[i];
      }
    }
    if (stranger >= 0) {
      throw SignatureErrors.unexpected(this, keywords[stranger].value);
    }
    return bound;
  }

  int placeOf(String keyword) {
    for (int i = positionalOnly; i < names.length; i++) {
      if (i != varArgs && i != varKeywords && names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  /// The parameters without an argument and without a default.
  List<String> unfilled(@Nullable PyObject[] bound, boolean ofPositional) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (bound[i] == null && required[i] && i < positional == ofPositional) {
        missing.add(names[i]);
      }
    }
    return missing;
  }

  /// The parameters that arguments may name.
  List<String> nameable() {
    List<String> possible = new ArrayList<>();
    for (int i = positionalOnly; i < names.length; i++) {
      if (i != varArgs && i != varKeywords) {
        possible.add(names[i]);
      }
    }
    return possible;
  }

  NativeFunction function() {
    return function;
  }

  String name(int place) {
    return names[place];
  }

  int hidden() {
    return hidden;
  }

  int positionalOnly() {
    return positionalOnly;
  }

  int positional() {
    return positional;
  }

  boolean takesKeywords() {
    return positionalOnly + (varArgs >= 0 ? 1 : 0) + (varKeywords >= 0 ? 1 : 0) < names.length;
  }

  boolean hasKeywordOnly() {
    return names.length > positional + (varArgs >= 0 ? 1 : 0) + (varKeywords >= 0 ? 1 : 0);
  }

  @Nullable PyObject defaultOf(int place) {
    return defaults[place];
  }

  int requiredPositional() {
    int n = 0;
    while (n < positional && required[n]) {
      n++;
    }
    return n;
  }

  private static final class Reader {
    final List<String> names = new ArrayList<>();
    final List<@Nullable PyObject> defaults = new ArrayList<>();
    final List<Boolean> required = new ArrayList<>();
    int positionalOnly;
    int positional = -1;
    int varArgs = -1;
    int varKeywords = -1;
    int hidden;

    void add(String name, boolean isRequired, @Nullable PyObject value) {
      names.add(name);
      required.add(isRequired);
      defaults.add(value);
    }

    void read(String list) {
      int at = 0;
      while (at < list.length()) {
        int end = endOfParameter(list, at);
        one(list.substring(at, end).strip());
        at = end + 1;
      }
    }

    private static int endOfParameter(String list, int from) {
      char quote = 0;
      for (int i = from; i < list.length(); i++) {
        char c = list.charAt(i);
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '\'' || c == '"') {
          quote = c;
        } else if (c == ',') {
          return i;
        }
      }
      return list.length();
    }

    private void one(String parameter) {
      if (parameter.equals("/")) {
        positionalOnly = names.size();
      } else if (parameter.equals("*")) {
        positional = names.size();
      } else if (parameter.startsWith("**")) {
        if (positional < 0) {
          positional = names.size();
        }
        varKeywords = names.size();
        add(parameter.substring(2), false, null);
      } else if (parameter.startsWith("*")) {
        positional = names.size();
        varArgs = names.size();
        add(parameter.substring(1), false, null);
      } else if (!parameter.isEmpty()) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
          add(parameter, true, null);
        } else {
          add(
              parameter.substring(0, equals).strip(),
              false,
              literal(parameter.substring(equals + 1).strip()));
        }
      }
    }

    private static @Nullable PyObject literal(String text) {
      return switch (text) {
        case "?" -> null;
        case "None" -> PyNone.NONE;
        case "True" -> PyBool.TRUE;
        case "False" -> PyBool.FALSE;
        case "()" -> PyTuple.EMPTY;
        default -> {
          char first = text.charAt(0);
          if (first == '\'' || first == '"') {
            yield PyStr.of(text.substring(1, text.length() - 1).replace("\\n", "\n"));
          }
          yield text.indexOf('.') >= 0 || text.indexOf('e') >= 0
              ? new PyFloat(Double.parseDouble(text))
              : PyInt.of(Long.parseLong(text));
        }
      };
    }
  }
}
