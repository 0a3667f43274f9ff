package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;
import loopscope.syntax.MatchCase;
import loopscope.syntax.Pattern;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Compiles `match`: a case is a chain of tests; names are bound when the whole pattern has
/// matched.
final class Patterns {
  private final Unit unit;

  Patterns(Unit unit) {
    this.unit = unit;
  }

  /// A name and the register of what it will be bound to.
  private record Capture(String name, int register) {}

  void statement(Stmt.Match match) {
    Assembler asm = unit.asm;
    int whole = unit.mark();
    int subject = unit.expressions.temporary(match.subject());
    Label end = new Label();
    List<BitSet> ways = new ArrayList<>();
    BitSet before = unit.variables.bound();
    int lastToLook = match.cases().size() - (endsWithDefault(match) ? 2 : 1);
    for (int i = 0; i < match.cases().size(); i++) {
      MatchCase each = match.cases().get(i);
      int mark = unit.mark();
      Label next = new Label();
      List<Capture> captures = new ArrayList<>();
      unit.statements.line(each.pattern().span());
      test(each.pattern(), subject, next, captures);
      for (Capture capture : captures) {
        unit.variables.store(capture.name(), capture.register());
      }
      if (each.guard() != null) {
        unit.conditions.jump(each.guard(), false, next);
      }
      unit.dropSince(whole);
      dropSubject(each, match, subject);
      unit.statements.all(each.body());
      unit.tries.endOfWay(ways, end);
      unit.variables.restore(before);
      asm.place(next);
      if (i == lastToLook && asm.isReachable()) {
        dropSubject(each, match, subject);
      }
      unit.release(mark);
    }
    unit.tries.endOfWay(ways, end);
    unit.tries.meet(ways, before);
    asm.place(end);
  }

  /// Whether the last case takes whatever comes, without a name for it.
  private static boolean endsWithDefault(Stmt.Match match) {
    MatchCase last = match.cases().getLast();
    return last.guard() == null
        && last.pattern() instanceof Pattern.MatchAs(var inner, var name, _)
        && inner == null
        && name == null;
  }

  /// A case has matched, or the last that looks at the subject has not: what was made for the
  /// `match` alone comes to its end.
  private void dropSubject(MatchCase decided, Stmt.Match match, int subject) {
    unit.asm.at(decided.pattern().span());
    unit.outcomes.dropLookedAt(match.subject(), subject);
  }

  /// Goes to `fail` unless the value in the register matches. Registers of captures stay allocated
  /// until the case ends.
  private void test(Pattern pattern, int value, Label fail, List<Capture> captures) {
    Assembler asm = unit.asm;
    asm.at(pattern.span());
    switch (pattern) {
      case Pattern.MatchValue(Expr expected, var span) -> {
        int operand = unit.expressions.operand(expected);
        asm.at(span);
        asm.branch(Op.JUMP_NOT_EQ, value, operand, fail);
      }
      case Pattern.MatchSingleton(var singleton, _) ->
          singleton(value, unit.constants.of(singleton), fail);
      case Pattern.MatchAs(var inner, var name, _) -> {
        if (inner != null) {
          test(inner, value, fail, captures);
        }
        capture(name, value, captures);
      }
      case Pattern.MatchStar(var name, _) -> capture(name, value, captures);
      case Pattern.MatchOr(List<Pattern> patterns, _) -> or(patterns, value, fail, captures);
      case Pattern.MatchSequence(List<Pattern> patterns, _) ->
          sequence(patterns, value, fail, captures);
      case Pattern.MatchMapping mapping -> mapping(mapping, value, fail, captures);
      case Pattern.MatchClass type -> type(type, value, fail, captures);
    }
  }

  private void singleton(int value, int expected, Label fail) {
    int mark = unit.mark();
    int same = unit.temp();
    unit.asm.emit(Op.IS, same, value, expected);
    unit.asm.branch(Op.JUMP_FALSE, same, 0, fail);
    unit.release(mark);
  }

  private static void capture(@Nullable String name, int register, List<Capture> captures) {
    if (name != null) {
      captures.add(new Capture(name, register));
    }
  }

  private void or(List<Pattern> patterns, int value, Label fail, List<Capture> captures) {
    // Every alternative binds the same names; each moves them to the registers of the first.
    Label matched = new Label();
    List<Capture> common = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      boolean last = i == patterns.size() - 1;
      Label next = last ? fail : new Label();
      List<Capture> own = new ArrayList<>();
      test(patterns.get(i), value, next, own);
      if (i == 0) {
        for (Capture capture : own) {
          common.add(new Capture(capture.name(), unit.temp()));
        }
      }
      for (Capture capture : own) {
        for (Capture to : common) {
          if (to.name().equals(capture.name())) {
            unit.move(to.register(), capture.register());
          }
        }
      }
      unit.asm.jump(matched);
      if (!last) {
        unit.asm.place(next);
      }
    }
    unit.asm.place(matched);
    captures.addAll(common);
  }

  private void sequence(List<Pattern> patterns, int value, Label fail, List<Capture> captures) {
    Assembler asm = unit.asm;
    int test = unit.temp();
    asm.emit(Op.MATCH_SEQUENCE, test, value);
    asm.branch(Op.JUMP_FALSE, test, 0, fail);
    int star = -1;
    for (int i = 0; i < patterns.size(); i++) {
      star = patterns.get(i) instanceof Pattern.MatchStar ? i : star;
    }
    int fixed = star < 0 ? patterns.size() : patterns.size() - 1;
    asm.emit(Op.MATCH_LENGTH, test, value);
    int length = unit.constants.integer(fixed);
    asm.branch(star < 0 ? Op.JUMP_NOT_EQ : Op.JUMP_NOT_GE, test, length, fail);
    int first = unit.temps(patterns.size());
    if (star < 0) {
      asm.emit(Op.UNPACK, first, value, patterns.size());
    } else {
      asm.emit(Op.UNPACK_STAR, first, value, star | (patterns.size() - star - 1) << 16);
    }
    for (int i = 0; i < patterns.size(); i++) {
      test(patterns.get(i), first + i, fail, captures);
    }
  }

  private void mapping(
      Pattern.MatchMapping mapping, int value, Label fail, List<Capture> captures) {
    Assembler asm = unit.asm;
    int test = unit.temp();
    asm.emit(Op.MATCH_MAPPING, test, value);
    asm.branch(Op.JUMP_FALSE, test, 0, fail);
    int count = mapping.keys().size();
    int first = unit.temps(count);
    for (int i = 0; i < count; i++) {
      unit.expressions.into(mapping.keys().get(i), first + i);
    }
    int keys = unit.temp();
    asm.at(mapping.span());
    asm.emit(Op.BUILD_TUPLE, keys, first, count);
    int values = unit.temp();
    asm.emit(Op.MATCH_KEYS, values, value, keys);
    asm.branch(Op.JUMP_NONE, values, 0, fail);
    int parts = unit.temps(count);
    asm.emit(Op.UNPACK, parts, values, count);
    for (int i = 0; i < count; i++) {
      test(mapping.patterns().get(i), parts + i, fail, captures);
    }
    if (mapping.rest() != null) {
      int rest = unit.temp();
      asm.emit(Op.MATCH_REST, rest, value, keys);
      capture(mapping.rest(), rest, captures);
    }
  }

  private void type(Pattern.MatchClass type, int value, Label fail, List<Capture> captures) {
    Assembler asm = unit.asm;
    int base = unit.temps(3);
    asm.emit(Op.MOVE, base, value);
    unit.expressions.into(type.cls(), base + 1);
    asm.emit(Op.MOVE, base + 2, unit.constants.tuple(type.kwdAttrs()));
    int positional = type.patterns().size();
    int attributes = unit.temp();
    asm.at(type.span());
    asm.emit(Op.MATCH_CLASS, attributes, base, positional);
    asm.branch(Op.JUMP_NONE, attributes, 0, fail);
    List<Pattern> patterns = new ArrayList<>(type.patterns());
    patterns.addAll(type.kwdPatterns());
    int first = unit.temps(patterns.size());
    asm.emit(Op.UNPACK, first, attributes, patterns.size());
    for (int i = 0; i < patterns.size(); i++) {
      test(patterns.get(i), first + i, fail, captures);
    }
  }
}
