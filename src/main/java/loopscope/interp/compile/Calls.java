package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.CallSite;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Expr;
import loopscope.syntax.Keyword;
import loopscope.syntax.Span;

/// Compiles calls.
final class Calls {
  private static final List<String> UNROLLED = List.of("any", "all", "tuple");

  private final Unit unit;

  Calls(Unit unit) {
    this.unit = unit;
  }

  void into(Expr.Call call, int into) {
    if (hasStars(call.args(), call.keywords())) {
      int base = unit.temps(3);
      unit.expressions.into(call.func(), base);
      spread(base, List.of(), call.args(), call.keywords(), call.span());
      unit.asm.at(call.span());
      unit.asm.emit(Op.CALL_SPREAD, into, base);
    } else if (call.func() instanceof Expr.Attribute method && call.keywords().isEmpty()) {
      invoke(call, method, into);
    } else {
      int base = unit.temp();
      unit.expressions.into(call.func(), base);
      boolean method = call.func() instanceof Expr.Attribute;
      Span place = method ? placeOfMethod(call, (Expr.Attribute) call.func()) : call.span();
      plain(call, base, into, place);
    }
  }

  /// A method call by name makes no bound method: the receiver lies before the arguments. What they
  /// do must not happen where there is no such method.
  private void invoke(Expr.Call call, Expr.Attribute method, int into) {
    int count = call.args().size();
    int base = unit.temps(2 + count);
    unit.expressions.into(method.value(), base + 1);
    PyStr name = PyStr.of(unit.scope.mangle(method.attr()));
    CallSite site = new CallSite(name, count, PyStr.NO_NAMES);
    Span attribute = placeOfName(method.span(), method.attr());
    site.place =
        new int[] {
          attribute.line(), attribute.column(), attribute.endLine(), attribute.endColumn()
        };
    int number = unit.asm.site(site);
    if (SideEffects.areIn(call.args())) {
      unit.asm.at(placeOfMethod(call, method));
      unit.asm.emit(Op.CHECK_METHOD, base, base + 1, number);
    }
    for (int i = 0; i < count; i++) {
      unit.expressions.into(call.args().get(i), base + 2 + i);
    }
    unit.asm.at(placeOfMethod(call, method));
    unit.asm.emit(Op.INVOKE, into, base, number);
  }

  /// Tracebacks name the line of the method's name when a chain of calls runs over several lines.
  private static Span placeOfMethod(Expr.Call call, Expr.Attribute method) {
    Span span = call.span();
    Span name = method.span();
    if (span.line() == name.endLine()) {
      return span;
    }
    Span last = placeOfName(name, method.attr());
    return new Span(last.line(), last.column(), span.endLine(), span.endColumn());
  }

  /// Where an attribute is asked for: at its name, when what it is asked of begins on a line
  /// before.
  static Span placeOfName(Span attribute, String name) {
    if (attribute.line() == attribute.endLine()) {
      return attribute;
    }
    int column = attribute.endColumn() - name.codePointCount(0, name.length());
    return new Span(attribute.endLine(), column, attribute.endLine(), attribute.endColumn());
  }

  /// A call without stars of the callable in `base`; the arguments go after it.
  private void plain(Expr.Call call, int base, int into, Span place) {
    int positional = call.args().size();
    int total = positional + call.keywords().size();
    int first = unit.temps(total);
    for (int i = 0; i < positional; i++) {
      unit.expressions.into(call.args().get(i), first + i);
    }
    PyStr[] names = new PyStr[call.keywords().size()];
    for (int i = 0; i < names.length; i++) {
      Keyword keyword = call.keywords().get(i);
      names[i] = PyStr.of(unit.scope.mangle(String.valueOf(keyword.arg())));
      unit.expressions.into(keyword.value(), first + positional + i);
    }
    if (total == 1 && isUnrolled(call)) {
      step(first, call.func().span());
    }
    unit.asm.at(place);
    emit(into, base, total, names);
  }

  /// CPython makes a loop of `any(...)`, `all(...)` and `tuple(...)` over a generator expression.
  /// It is seen where the expression is an asynchronous generator, of which there is no next
  /// element.
  private boolean isUnrolled(Expr.Call call) {
    return call.func() instanceof Expr.Name name
        && UNROLLED.contains(name.id())
        && call.args().size() == 1
        && call.args().getFirst() instanceof Expr.GeneratorExp generator
        && unit.compilation.scopes().of(generator).isAsyncGenerator();
  }

  private void step(int generator, Span place) {
    Label next = new Label();
    unit.asm.at(place);
    unit.asm.branch(Op.FOR_NEXT, generator, unit.temp(), next);
    unit.asm.place(next);
  }

  /// The instruction for a call of `total` arguments, the last of which have names.
  void emit(int into, int base, int total, PyStr[] names) {
    if (names.length == 0) {
      unit.asm.emit(Op.CALL, into, base, total);
    } else {
      int site = unit.asm.site(new CallSite(PyStr.EMPTY, total, names));
      unit.asm.emit(Op.CALL_NAMED, into, base, site);
    }
  }

  static boolean hasStars(List<Expr> args, List<Keyword> keywords) {
    return args.stream().anyMatch(arg -> arg instanceof Expr.Starred)
        || keywords.stream().anyMatch(keyword -> keyword.arg() == null);
  }

  /// The arguments of a call with stars: a tuple in `base + 1` that begins with the values in the
  /// registers `before`, and a dict or nothing in `base + 2`.
  void spread(int base, List<Integer> before, List<Expr> args, List<Keyword> keywords, Span span) {
    Assembler asm = unit.asm;
    int list = base + 1;
    int dict = base + 2;
    int mark = unit.mark();
    asm.emit(Op.BUILD_LIST, list, 0, 0);
    for (int value : before) {
      asm.emit(Op.LIST_APPEND, list, value);
    }
    for (Expr arg : args) {
      boolean star = arg instanceof Expr.Starred;
      int value =
          unit.expressions.operand(arg instanceof Expr.Starred starred ? starred.value() : arg);
      asm.at(span);
      if (star) {
        // Only a star alone is what the call itself takes apart.
        asm.emit(Op.LIST_EXTEND, list, value, before.isEmpty() && args.size() == 1 ? 1 : 0);
      } else {
        asm.emit(Op.LIST_APPEND, list, value);
      }
      unit.release(mark);
    }
    asm.emit(Op.LIST_TO_TUPLE, list, list);
    if (keywords.isEmpty()) {
      asm.emit(Op.CLEAR, dict);
      return;
    }
    asm.emit(Op.BUILD_MAP, dict, 0, 0);
    for (Keyword keyword : keywords) {
      int value = unit.temps(2);
      unit.expressions.into(keyword.value(), value + 1);
      asm.at(span);
      if (keyword.arg() != null) {
        asm.emit(Op.MOVE, value, unit.constants.string(unit.scope.mangle(keyword.arg())));
        int single = unit.temp();
        asm.emit(Op.BUILD_MAP, single, value, 1);
        asm.emit(Op.MAP_MERGE, dict, single, base);
      } else {
        asm.emit(Op.MAP_MERGE, dict, value + 1, base);
      }
      unit.release(mark);
    }
  }
}
