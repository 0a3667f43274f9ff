package loopscope.interp.lib;

import java.util.regex.Matcher;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
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
    Matcher matcher = self.matcher(in, a);
    PyList all = new PyList();
    int groups = self.translation.groups();
    while (matcher.find()) {
      PyObject[] values = new PyObject[Math.max(1, groups)];
      for (int i = 0; i < values.length; i++) {
        String part = matcher.group(groups == 0 ? 0 : i + 1);
        values[i] = part == null ? PyStr.EMPTY : PyStr.of(part);
      }
      all.add(groups > 1 ? PyTuple.of(values) : values[0]);
    }
    return all;
  }

  static PyObject findIter(Interpreter in, PyObject[] a) {
    RegexPattern self = (RegexPattern) a[0];
    Matcher matcher = self.matcher(in, a);
    return new Stream(
        ITERATOR,
        run -> matcher.find() ? new RegexMatch(self, (PyStr) a[1], matcher.toMatchResult()) : null);
  }

  static PyObject split(Interpreter in, PyObject[] a) {
    RegexPattern self = (RegexPattern) a[0];
    String text = RegexPattern.subject(a[1]).value;
    int most = Arguments.size(in, a[2]);
    Matcher matcher = self.matcher(in, whole(self, a[1]));
    PyList parts = new PyList();
    int done = 0;
    int count = 0;
    while (most >= 0 && (most == 0 || count < most) && matcher.find()) {
      parts.add(PyStr.of(text.substring(done, matcher.start())));
      for (int i = 1; i <= self.translation.groups(); i++) {
        String part = matcher.group(i);
        parts.add(part == null ? PyNone.NONE : PyStr.of(part));
      }
      done = matcher.end();
      count++;
    }
    parts.add(PyStr.of(text.substring(done)));
    return parts;
  }

  static PyObject substitute(Interpreter in, PyObject[] a, boolean counted) {
    RegexPattern self = (RegexPattern) a[0];
    String text = RegexPattern.subject(a[2]).value;
    int most = Arguments.size(in, a[3]);
    String template = a[1] instanceof PyStr given ? given.value : null;
    if (template == null && !a[1].isCallable()) {
      throw Raise.typeError("expected str instance, " + a[1].type().name() + " found");
    }
    Matcher matcher = self.matcher(in, whole(self, a[2]));
    StringBuilder out = new StringBuilder();
    int done = 0;
    int count = 0;
    while ((most <= 0 || count < most) && matcher.find()) {
      out.append(text, done, matcher.start());
      RegexMatch match = new RegexMatch(self, (PyStr) a[2], matcher.toMatchResult());
      if (template == null) {
        PyObject made = in.call(a[1], match);
        if (!(made instanceof PyStr part)) {
          throw Raise.typeError("expected str instance, " + made.type().name() + " found");
        }
        out.append(part.value);
      } else {
        out.append(template.indexOf('\\') < 0 ? template : expand(in, match, template));
      }
      Limits.text(out.length());
      done = matcher.end();
      count++;
    }
    PyObject result = PyStr.of(out.append(text, done, text.length()).toString());
    return counted ? PyTuple.of(result, PyInt.of(count)) : result;
  }

  private static Raise bad(Interpreter in, String message, String template, int position) {
    PyObject type = in.getAttribute(in.modules().load("re"), "error");
    PyObject made = in.call(type, PyStr.of(message), PyStr.of(template), PyInt.of(position));
    return new Raise((loopscope.interp.object.PyException) made);
  }

  /// A replacement with its references filled in.
  static String expand(Interpreter in, RegexMatch match, String template) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c != '\\' || i + 1 == template.length()) {
        out.append(c);
        continue;
      }
      char next = template.charAt(++i);
      int simple = "abfnrtv\\".indexOf(next);
      if (simple >= 0) {
        out.append("\007\b\f\n\r\t\013\\".charAt(simple));
      } else if (next == 'g') {
        int end = template.indexOf('>', i);
        if (i + 1 >= template.length() || template.charAt(i + 1) != '<' || end < 0) {
          throw bad(in, "missing <", template, i + 1);
        }
        String name = template.substring(i + 2, end);
        boolean number = !name.isEmpty() && name.chars().allMatch(Character::isDigit);
        if (number && Long.parseLong(name) > match.groupCount()) {
          throw bad(in, "invalid group reference " + name, template, i + 2);
        }
        PyObject group = number ? PyInt.of(Long.parseLong(name)) : PyStr.of(name);
        append(out, match.value(match.number(in, group)));
        i = end;
      } else if (next == '0') {
        out.append('\0');
      } else if (next >= '1' && next <= '9') {
        int number = next - '0';
        if (i + 1 < template.length() && Character.isDigit(template.charAt(i + 1))) {
          number = number * 10 + template.charAt(++i) - '0';
        }
        if (number > match.groupCount()) {
          throw bad(in, "invalid group reference " + number, template, i);
        }
        append(out, match.value(number));
      } else if (next < 0x80 && Character.isLetter(next)) {
        throw bad(in, "bad escape \\" + next, template, i - 1);
      } else {
        out.append('\\').append(next);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, PyObject value) {
    if (value instanceof PyStr text) {
      out.append(text.value);
    }
  }
}
