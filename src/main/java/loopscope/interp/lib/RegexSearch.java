package loopscope.interp.lib;

import java.util.regex.MatchResult;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// What patterns do with all their matches in a text.
final class RegexSearch {
  private static final PyType ITERATOR = Stream.define("callable_iterator", "builtins", t -> {});

  private RegexSearch() {}

  private static PyObject[] whole(PyObject self, PyObject text) {
    return new PyObject[] {self, text, PyInt.ZERO, PyInt.of(Long.MAX_VALUE)};
  }

  static PyObject findAll(Interpreter in, PyObject[] a) {
    RegexPattern self = (RegexPattern) a[0];
    RegexMatches matches = new RegexMatches(self.matcher(in, a));
    PyList all = new PyList();
    int groups = self.translation.groups();
    for (MatchResult found = matches.next(); found != null; found = matches.next()) {
      PyObject[] values = new PyObject[Math.max(1, groups)];
      for (int i = 0; i < values.length; i++) {
        String part = found.group(groups == 0 ? 0 : self.translation.number(i + 1));
        values[i] = self.shown(part == null ? "" : part);
      }
      all.add(groups > 1 ? PyTuple.of(values) : values[0]);
    }
    return all;
  }

  static PyObject findIter(Interpreter in, PyObject[] a) {
    RegexPattern self = (RegexPattern) a[0];
    RegexMatches matches = new RegexMatches(self.matcher(in, a));
    int[] bounds = self.bounds(in, a);
    return new Stream(
        ITERATOR,
        run -> {
          MatchResult found = matches.next();
          return found == null ? null : new RegexMatch(self, a[1], found, bounds);
        });
  }

  static PyObject split(Interpreter in, PyObject[] a) {
    RegexPattern self = (RegexPattern) a[0];
    String text = self.subject(a[1]).value;
    int most = Arguments.size(in, a[2]);
    RegexMatches matches = new RegexMatches(self.matcher(in, whole(self, a[1])));
    PyList parts = new PyList();
    int done = 0;
    int count = 0;
    while (most >= 0 && (most == 0 || count < most)) {
      MatchResult found = matches.next();
      if (found == null) {
        break;
      }
      parts.add(self.shown(text.substring(done, found.start())));
      for (int i = 1; i <= self.translation.groups(); i++) {
        String part = found.group(self.translation.number(i));
        parts.add(part == null ? PyNone.NONE : self.shown(part));
      }
      done = found.end();
      count++;
    }
    parts.add(self.shown(text.substring(done)));
    return parts;
  }

  static PyObject substitute(Interpreter in, PyObject[] a, boolean counted) {
    RegexPattern self = (RegexPattern) a[0];
    String text = self.subject(a[2]).value;
    int most = Arguments.size(in, a[3]);
    RegexTemplate template = a[1].isCallable() ? null : RegexTemplate.of(in, self, a[1]);
    RegexMatches matches = new RegexMatches(self.matcher(in, whole(self, a[2])));
    int[] bounds = {0, text.codePointCount(0, text.length())};
    StringBuilder out = new StringBuilder();
    int done = 0;
    int count = 0;
    while (most <= 0 || count < most) {
      MatchResult found = matches.next();
      if (found == null) {
        break;
      }
      out.append(text, done, found.start());
      RegexMatch match = new RegexMatch(self, a[2], found, bounds);
      if (template == null) {
        PyObject made = in.call(a[1], match);
        String part = self.contents(made);
        if (part == null && made != PyNone.NONE) {
          throw Raise.typeError(
              "sequence item "
                  + (2 * count + (found.start() > 0 ? 1 : 0))
                  + ": expected "
                  + (self.isBytes() ? "a bytes-like object" : "str instance")
                  + ", "
                  + made.type().name()
                  + " found");
        }
        out.append(part == null ? "" : part);
      } else {
        out.append(template.expand(match));
      }
      Limits.text(out.length());
      done = found.end();
      count++;
    }
    PyObject result = self.shown(out.append(text, done, text.length()).toString());
    return counted ? PyTuple.of(result, PyInt.of(count)) : result;
  }
}
