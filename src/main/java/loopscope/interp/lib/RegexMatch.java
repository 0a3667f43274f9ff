package loopscope.interp.lib;

import java.util.regex.MatchResult;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;

/// `re.Match`: where a pattern was found.
final class RegexMatch extends PyInstance {
  /// How much of what was matched a repr shows.
  private static final int LONGEST_SHOWN = 50;

  static final PyType TYPE =
      PyType.define("Match", "re")
          .fullyCalled()
          .slots(Slot.REPR, Slot.GETITEM)
          .methods(RegexMatch::fill)
          .sealed()
          .build();

  private final RegexPattern pattern;
  private final PyObject subject;
  private final PyStr text;
  private final MatchResult found;
  private final int[] bounds;

  RegexMatch(RegexPattern pattern, PyObject subject, MatchResult found, int[] bounds) {
    super(TYPE);
    this.pattern = pattern;
    this.subject = subject;
    this.text = pattern.subject(subject);
    this.found = found;
    this.bounds = bounds;
  }

  private int java(int group) {
    return pattern.translation.number(group);
  }

  private static RegexMatch self(PyObject self) {
    return (RegexMatch) self;
  }

  private static void fill(TypeBuilder b) {
    b.methodN("group(*groups)", RegexMatch::group);
    b.method("groups(default=None)", RegexMatch::groups);
    b.method("groupdict(default=None)", RegexMatch::groupDict);
    b.method(
        "start(group=0, /)",
        (in, self, g) ->
            self(self).position(self(self).found.start(self(self).java(self(self).number(in, g)))));
    b.method(
        "end(group=0, /)",
        (in, self, g) ->
            self(self).position(self(self).found.end(self(self).java(self(self).number(in, g)))));
    b.method("span(group=0, /)", RegexMatch::span);
    b.method(
        "expand(template)",
        (in, self, t) ->
            self(self)
                .pattern
                .shown(RegexTemplate.of(in, self(self).pattern, t).expand(self(self))));
    b.method("__copy__()", (in, self) -> self);
    b.method("__deepcopy__(memo, /)", (in, self, memo) -> self);
    b.property("string", (in, self) -> self(self).subject);
    b.property("re", (in, self) -> self(self).pattern);
    b.property("pos", (in, self) -> PyInt.of(self(self).bounds[0]));
    b.property("endpos", (in, self) -> PyInt.of(self(self).bounds[1]));
    b.property("regs", (in, self) -> self(self).spans());
    b.property("lastindex", (in, self) -> self(self).last(in, false));
    b.property("lastgroup", (in, self) -> self(self).last(in, true));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private PyObject position(int unit) {
    return PyInt.of(unit < 0 || text.isFlat() ? unit : text.value.codePointCount(0, unit));
  }

  /// The number of a group given by number or name.
  int number(Interpreter in, PyObject group) {
    if (group instanceof PyStr name) {
      Integer number = pattern.translation.names().get(name.value);
      if (number != null) {
        return number;
      }
    } else if (in.indexOrNull(group) != null) {
      int number = Arguments.index(in, group).clamped();
      if (number >= 0 && number <= pattern.translation.groups()) {
        return number;
      }
    }
    throw Raise.indexError("no such group");
  }

  PyObject value(int number) {
    String part = found.group(java(number));
    return part == null ? PyNone.NONE : pattern.shown(part);
  }

  /// What a group matched, as text; nothing where it took no part.
  String part(int number) {
    String part = found.group(java(number));
    return part == null ? "" : part;
  }

  int groupCount() {
    return pattern.translation.groups();
  }

  int start() {
    return found.start();
  }

  int end() {
    return found.end();
  }

  private static PyObject group(Interpreter in, PyObject[] a) {
    PyObject[] wanted = Arguments.rest(a[1]);
    RegexMatch self = self(a[0]);
    if (wanted.length <= 1) {
      return self.value(wanted.length == 0 ? 0 : self.number(in, wanted[0]));
    }
    PyObject[] values = new PyObject[wanted.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = self.value(self.number(in, wanted[i]));
    }
    return PyTuple.of(values);
  }

  private PyObject valueOr(int number, PyObject otherwise) {
    return found.start(java(number)) < 0 ? otherwise : value(number);
  }

  private static PyObject groups(Interpreter in, PyObject self, PyObject otherwise) {
    PyObject[] values = new PyObject[self(self).groupCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = self(self).valueOr(i + 1, otherwise);
    }
    return PyTuple.of(values);
  }

  private static PyObject groupDict(Interpreter in, PyObject self, PyObject otherwise) {
    PyDict all = new PyDict();
    self(self)
        .pattern
        .translation
        .names()
        .forEach((name, number) -> all.putName(name, self(self).valueOr(number, otherwise)));
    return all;
  }

  private static PyObject span(Interpreter in, PyObject self, PyObject group) {
    RegexMatch match = self(self);
    int number = match.number(in, group);
    return PyTuple.of(
        match.position(match.found.start(match.java(number))),
        match.position(match.found.end(match.java(number))));
  }

  private PyObject spans() {
    PyObject[] spans = new PyObject[groupCount() + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = PyTuple.of(position(found.start(java(i))), position(found.end(java(i))));
    }
    return PyTuple.of(spans);
  }

  private PyObject last(Interpreter in, boolean name) {
    int last = 0;
    for (int i = 1; i <= groupCount(); i++) {
      // The group that closed last: of nested ones the outer.
      if (found.end(java(i)) >= 0 && (last == 0 || found.end(java(i)) > found.end(java(last)))) {
        last = i;
      }
    }
    if (!name) {
      return last == 0 ? PyNone.NONE : PyInt.of(last);
    }
    for (var entry : pattern.translation.names().entrySet()) {
      if (entry.getValue() == last) {
        return PyStr.of(entry.getKey());
      }
    }
    return PyNone.NONE;
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    return value(number(in, key));
  }

  @Override
  public String repr(Interpreter in) {
    PyObject from = position(found.start());
    PyObject to = position(found.end());
    String shown = in.repr(pattern.shown(found.group()));
    shown = shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN));
    return "<re.Match object; span=("
        + in.repr(from)
        + ", "
        + in.repr(to)
        + "), match="
        + shown
        + ">";
  }
}
