package loopscope.interp.lib;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.TypeBuilder;

/// What `Pattern.scanner` gives: each call goes on where the last match ended.
final class RegexScanner extends PyObject {
  private static final PyType TYPE =
      PyType.define("SRE_Scanner", "_sre").methods(RegexScanner::fill).sealed().build();

  private final RegexPattern pattern;

  /// The pattern, the text, where to go on and where to end.
  private final PyObject[] stretch;

  private boolean ended;

  RegexScanner(RegexPattern pattern, PyObject[] stretch) {
    this.pattern = pattern;
    this.stretch = stretch.clone();
    pattern.subject(stretch[1]);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static void fill(TypeBuilder b) {
    b.property("pattern", (in, self) -> ((RegexScanner) self).pattern);
    b.method("match()", (in, self) -> ((RegexScanner) self).next(in, true));
    b.method("search()", (in, self) -> ((RegexScanner) self).next(in, false));
  }

  private PyObject next(Interpreter in, boolean here) {
    if (ended) {
      return PyNone.NONE;
    }
    Matcher matcher = pattern.matcher(in, stretch);
    if (!(here ? matcher.lookingAt() : matcher.find())) {
      ended = true;
      return PyNone.NONE;
    }
    MatchResult found = matcher.toMatchResult();
    int[] bounds = pattern.bounds(in, stretch);
    int end = pattern.subject(stretch[1]).value.codePointCount(0, found.end());
    // An empty match is passed over, so that a loop over them ends.
    int next = found.end() == found.start() ? end + 1 : end;
    ended = next > bounds[1];
    stretch[2] = PyInt.of(next);
    return new RegexMatch(pattern, stretch[1], found, bounds);
  }
}
