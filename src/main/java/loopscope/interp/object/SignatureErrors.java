package loopscope.interp.object;

/// What CPython says when the arguments do not fit a native function; it has a wording for each
/// shape.
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

  static Raise tooMany(Signature s, int given, int keywords) {
    int most = s.positional() - s.hidden();
    int got = given - s.hidden();
    if (most == 0) {
      return Raise.typeError(
          full(s)
              + "() takes no "
              + (s.takesKeywords() ? "positional " : "")
              + "arguments ("
              + got
              + " given)");
    }
    int least = s.requiredPositional() - s.hidden();
    if (least == most && most == 1 && !s.takesKeywords()) {
      return Raise.typeError(full(s) + "() takes exactly one argument (" + got + " given)");
    }
    String name = s.function().messageName();
    if (s.takesKeywords()) {
      String bound = least == most ? "exactly" : "at most";
      return Raise.typeError(
          name
              + "() takes "
              + bound
              + " "
              + most
              + " "
              + (s.hasKeywordOnly() ? "positional " : "")
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

  static Raise missing(Signature s, int place, int given, int keywords) {
    int got = given - s.hidden();
    if (got < 0) {
      return Raise.typeError("unbound method " + s.function().qualname() + "() needs an argument");
    }
    int most = s.positional() - s.hidden();
    int least = s.requiredPositional() - s.hidden();
    if (!s.takesKeywords() && place < s.positional()) {
      if (least == 1 && most == 1) {
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
            + "' (pos "
            + (place - s.hidden() + 1)
            + ")");
  }

  static Raise twice(Signature s, int place, String keyword) {
    return Raise.typeError(
        "argument for "
            + s.function().messageName()
            + "() given by name ('"
            + keyword
            + "') and position ("
            + (place - s.hidden() + 1)
            + ")");
  }

  static Raise unexpected(Signature s, String keyword, int given) {
    if (!s.takesKeywords()) {
      return Raise.typeError(full(s) + "() takes no keyword arguments");
    }
    return Raise.typeError(
        s.function().messageName() + "() got an unexpected keyword argument '" + keyword + "'");
  }
}
