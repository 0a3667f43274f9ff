package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import org.jspecify.annotations.Nullable;

/// Compiles f-strings and t-strings.
final class TextExpressions {
  private final Unit unit;

  TextExpressions(Unit unit) {
    this.unit = unit;
  }

  void into(Expr expr, int into) {
    switch (expr) {
      case Expr.JoinedStr joined -> joined(joined, into);
      case Expr.FormattedValue value -> formatted(value, into);
      case Expr.TemplateStr template -> template(template, into);
      case Expr.Interpolation interpolation -> interpolation(interpolation, into);
      default -> throw new IllegalStateException("no text expression: " + expr);
    }
  }

  private void joined(Expr.JoinedStr joined, int into) {
    List<Expr> values = joined.values();
    if (values.size() == 1 && values.getFirst() instanceof Expr.FormattedValue only) {
      formatted(only, into);
      return;
    }
    int first = unit.temps(values.size());
    for (int i = 0; i < values.size(); i++) {
      unit.expressions.into(values.get(i), first + i);
    }
    unit.asm.at(joined.span());
    unit.asm.emit(Op.BUILD_STRING, into, first, values.size());
  }

  private void formatted(Expr.FormattedValue expr, int into) {
    int mark = unit.mark();
    int value = unit.expressions.stable(expr.value());
    if (expr.conversion() >= 0) {
      int converted = unit.temp();
      unit.asm.at(expr.span());
      unit.asm.emit(Op.CONVERT, converted, value, expr.conversion());
      value = converted;
    }
    if (expr.formatSpec() == null) {
      unit.asm.at(expr.span());
      unit.asm.emit(Op.FORMAT, into, value);
    } else {
      int spec = unit.expressions.operand(expr.formatSpec());
      unit.asm.at(expr.span());
      unit.asm.emit(Op.FORMAT_SPEC, into, value, spec);
    }
    unit.release(mark);
  }

  private void template(Expr.TemplateStr template, int into) {
    List<Expr.Interpolation> interpolations = new ArrayList<>();
    List<String> strings = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Expr value : template.values()) {
      if (value instanceof Expr.Constant(Literal.Str(String part), _, _)) {
        text.append(part);
      } else if (value instanceof Expr.Interpolation interpolation) {
        strings.add(text.toString());
        text.setLength(0);
        interpolations.add(interpolation);
      }
    }
    strings.add(text.toString());
    int parts = unit.temps(2);
    unit.asm.emit(Op.MOVE, parts, unit.constants.tuple(strings));
    int first = unit.temps(interpolations.size());
    for (int i = 0; i < interpolations.size(); i++) {
      interpolation(interpolations.get(i), first + i);
    }
    unit.asm.at(template.span());
    unit.asm.emit(Op.BUILD_TUPLE, parts + 1, first, interpolations.size());
    unit.asm.emit(Op.MAKE_TEMPLATE, into, parts);
  }

  private void interpolation(Expr.Interpolation expr, int into) {
    int mark = unit.mark();
    int parts = unit.temps(4);
    unit.expressions.into(expr.value(), parts);
    unit.asm.emit(Op.MOVE, parts + 1, unit.constants.string(expr.text()));
    unit.asm.emit(Op.MOVE, parts + 2, conversion(expr.conversion()));
    spec(expr.formatSpec(), parts + 3);
    unit.asm.at(expr.span());
    unit.asm.emit(Op.MAKE_INTERPOLATION, into, parts);
    unit.release(mark);
  }

  private int conversion(int conversion) {
    return conversion < 0
        ? unit.constants.none()
        : unit.constants.string(Character.toString(conversion));
  }

  private void spec(@Nullable Expr spec, int into) {
    if (spec == null) {
      unit.asm.emit(Op.MOVE, into, unit.constants.string(""));
    } else {
      unit.expressions.into(spec, into);
    }
  }
}
