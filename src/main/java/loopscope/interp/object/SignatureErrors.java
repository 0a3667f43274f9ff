package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// What CPython says when the arguments do not fit a native function; it has a wording for each
/// shape, and another for functions that it has in Python.
final class SignatureErrors {
  private SignatureErrors() {}

  private static String plural(int n) {
    return n == 1 ? "" : "s";
  }

  private static String full(Signature s) {
    NativeFunction f = s.function();
    String path = f.messageName().equals(f.name()) ? f.qualname() : f.messageName();
    // Only functions of one argument or none are called by their module in messages.
    String module = f.module;
    return f.owner() == null && module != null && !module.equals("builtins")
        ? module + "." + path
        : path;
  }

  private static String inPython(Signature s) {
    NativeFunction f = s.function();
    PyType owner = f.owner();
    return owner != null && f.isConstructor() ? owner.simpleName() + ".__init__" : f.qualname();
  }

  static Raise tooMany(Signature s, int given, PyStr[] names) {
    if (s.function().isInPython()) {
      for (PyStr name : names) {
        if (s.placeOf(name.value) < 0) {
          return unexpected(s, name.value);
        }
      }
      int named = 0;
      for (PyStr name : names) {
        int place = s.placeOf(name.value);
        if (place < s.positional()) {
          return twice(s, place, name.value);
        }
        named++;
      }
      return ArgumentErrors.tooMany(
          inPython(s), s.requiredPositional(), s.positional(), given, named);
    }
    int keywords = names.length;
    int most = s.positional() - s.hidden();
    int got = given - s.hidden();
    if (most == 0 && !s.takesKeywords() && !s.function().isWithClass()) {
      return Raise.typeError(full(s) + "() takes no arguments (" + got + " given)");
    }
    if (s.function().isWithClass()) {
      return Raise.typeError(
          s.function().name()
              + (most == 0
                  ? "() takes no arguments"
                  : "() takes at most 1 argument (" + got + " given)"));
    }
    int least = s.requiredPositional() - s.hidden();
    if (least == most && most == 1 && !s.takesKeywords() && !s.function().isConstructor()) {
      return Raise.typeError(full(s) + "() takes exactly one argument (" + got + " given)");
    }
    String name = s.function().messageName();
    if (s.function().name().equals("sorted")) {
      return Raise.typeError("sorted expected 1 argument, got " + got);
    }
    if (s.takesKeywords() && got <= most && !s.hasKeywordOnly()) {
      return Raise.typeError(
          name
              + "() takes at most "
              + most
              + (got == 0 ? " keyword" : "")
              + " argument"
              + plural(most)
              + " ("
              + (got + keywords)
              + " given)");
    }
    if (s.takesKeywords()) {
      int total = s.count() - s.hidden();
      if (most == 0 && got + keywords <= total) {
        return Raise.typeError(name + "() takes no positional arguments");
      }
      boolean beyond = s.hasKeywordOnly() && got + keywords > total;
      if (beyond) {
        most = total;
        got += keywords;
      }
      // The one constructor whose keyword-only argument makes CPython word its bound this way.
      boolean loose = name.equals("ContextVar");
      String bound = least == most && !loose ? "exactly" : "at most";
      return Raise.typeError(
          name
              + "() takes "
              + bound
              + " "
              + most
              + " "
              + (s.hasKeywordOnly() && !beyond ? "positional " : "")
              + "argument"
              + plural(most)
              + " ("
              + (s.hasKeywordOnly() ? got : got + keywords)
              + " given)");
    }
    return Raise.typeError(
        name
            + " expected "
            + (least == most ? "" : "at most ")
            + most
            + " argument"
            + plural(most)
            + ", got "
            + got);
  }

  static Raise missing(
      Signature s, int place, int given, int keywords, @Nullable PyObject[] bound) {
    if (s.function().isInPython()) {
      boolean positional = place < s.positional();
      return ArgumentErrors.missing(
          inPython(s), s.unfilled(bound, positional), positional ? "positional" : "keyword-only");
    }
    int got = given - s.hidden();
    if (s.function().name().equals("sorted")) {
      return Raise.typeError("sorted expected 1 argument, got 0");
    }
    if (got < 0) {
      PyType owner = s.function().owner();
      return Raise.typeError(
          owner != null && s.function().name().equals("__init__")
              ? "descriptor '__init__' of '" + owner.name() + "' object needs an argument"
              : "unbound method " + s.function().qualname() + "() needs an argument");
    }
    if (s.function().isWithClass()) {
      return noneGiven(s);
    }
    int most = s.positional() - s.hidden();
    int least = s.requiredPositional() - s.hidden();
    if (!s.takesKeywords() && place < s.positional()) {
      if (least == 1 && most == 1 && !s.function().isConstructor()) {
        return Raise.typeError(full(s) + "() takes exactly one argument (" + got + " given)");
      }
      String name = s.function().messageName();
      return Raise.typeError(
          name
              + " expected "
              + (least == most ? "" : "at least ")
              + least
              + " argument"
              + plural(least)
              + ", got "
              + got);
    }
    if (place < s.positionalOnly()) {
      int only = s.positionalOnly() - s.hidden();
      return Raise.typeError(
          s.function().messageName()
              + "() takes "
              + (only < most ? "at least " : "exactly ")
              + only
              + " positional argument"
              + plural(only)
              + " ("
              + got
              + " given)");
    }
    if (place >= s.positional()) {
      return Raise.typeError(
          s.function().messageName()
              + "() missing required keyword-only argument: '"
              + s.name(place)
              + "'");
    }
    return Raise.typeError(
        s.function().messageName()
            + "() missing required argument '"
            + s.name(place)
            + (s.function().messageName().equals("enumerate")
                ? "'"
                : "' (pos " + (place - s.hidden() + 1) + ")"));
  }

  private static Raise noneGiven(Signature s) {
    return Raise.typeError(
        s.function().name() + "() takes exactly 1 positional argument (0 given)");
  }

  static Raise twice(Signature s, int place, String keyword) {
    if (s.function().isInPython()) {
      return ArgumentErrors.twice(inPython(s), keyword);
    }
    return Raise.typeError(
        "argument for "
            + s.function().messageName()
            + "() given by name ('"
            + keyword
            + "') and position ("
            + (place - s.hidden() + 1)
            + ")");
  }

  static Raise unexpected(Signature s, String keyword) {
    if (s.function().isWithClass() && s.positional() > s.hidden()) {
      return noneGiven(s);
    }
    if (!s.function().isInPython() && !s.takesKeywords()) {
      return Raise.typeError(full(s) + "() takes no keyword arguments");
    }
    String close = Suggestions.closest(keyword, s.nameable());
    if (s.function().isInPython()) {
      return ArgumentErrors.unexpected(inPython(s), keyword, close);
    }
    // What sorted() does not know it hands on to the method.
    String name = s.function().name().equals("sorted") ? "sort" : s.function().messageName();
    return ArgumentErrors.unexpected(name, keyword, close);
  }
}
