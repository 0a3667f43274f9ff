package loopscope.interp.object;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What CPython says when the arguments do not fit a function that is written in Python.
public final class ArgumentErrors {
  private ArgumentErrors() {}

  /// A parameter got both a positional argument and a named one.
  public static Raise twice(String function, String parameter) {
    return Raise.typeError(function + "() got multiple values for argument '" + parameter + "'");
  }

  /// An argument has a name that no parameter has; `close` is one that may be meant.
  public static Raise unexpected(String function, String keyword, @Nullable String close) {
    return Raise.typeError(
        function
            + "() got an unexpected keyword argument '"
            + keyword
            + "'"
            + (close == null ? "" : ". Did you mean '" + close + "'?"));
  }

  /// Arguments are named for parameters that take positional ones alone.
  public static Raise positionalOnly(String function, List<String> names) {
    return Raise.typeError(
        function
            + "() got some positional-only arguments passed as keyword arguments: '"
            + String.join(", ", names)
            + "'");
  }

  /// Parameters got no argument; `kind` says which, `positional` or `keyword-only`.
  public static Raise missing(String function, List<String> names, String kind) {
    int n = names.size();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        list.append(n == 2 ? " and " : i == n - 1 ? ", and " : ", ");
      }
      list.append('\'').append(names.get(i)).append('\'');
    }
    return Raise.typeError(
        function + "() missing " + n + " required " + kind + " argument" + plural(n) + ": " + list);
  }

  /// More positional arguments than parameters: of these `least` are without a default, and `named`
  /// arguments were given to keyword-only ones.
  public static Raise tooMany(String function, int least, int most, int given, int named) {
    String takes = least < most ? "from " + least + " to " + most : String.valueOf(most);
    String but =
        named == 0
            ? given + (given == 1 ? " was given" : " were given")
            : given
                + " positional argument"
                + plural(given)
                + " (and "
                + named
                + " keyword-only argument"
                + plural(named)
                + ") were given";
    return Raise.typeError(
        function
            + "() takes "
            + takes
            + " positional argument"
            + (least < most ? "s" : plural(most))
            + " but "
            + but);
  }

  private static String plural(int n) {
    return n == 1 ? "" : "s";
  }
}
