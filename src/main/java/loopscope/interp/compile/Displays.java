package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;

/// Compiles tuples, lists, sets and dicts that are written out.
final class Displays {
  /// Elements are gathered in registers up to this many; a longer display is built piece by piece,
  /// so that a table in a program does not need a frame of its size.
  private static final int MOST_REGISTERS = 64;

  private final Unit unit;

  Displays(Unit unit) {
    this.unit = unit;
  }

  void into(Expr expr, int into) {
    switch (expr) {
      case Expr.TupleExpr tuple -> sequence(Op.BUILD_TUPLE, tuple.elts(), expr, into);
      case Expr.ListExpr list -> sequence(Op.BUILD_LIST, list.elts(), expr, into);
      case Expr.SetExpr set -> sequence(Op.BUILD_SET, set.elts(), expr, into);
      case Expr.DictExpr dict -> dict(dict, into);
      default -> throw new IllegalStateException("no display: " + expr);
    }
  }

  private void sequence(int build, List<Expr> elements, Expr whole, int into) {
    Assembler asm = unit.asm;
    boolean stars = elements.stream().anyMatch(element -> element instanceof Expr.Starred);
    if (!stars && elements.size() <= MOST_REGISTERS) {
      int first = unit.temps(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        unit.expressions.into(elements.get(i), first + i);
      }
      asm.at(whole.span());
      asm.emit(build, into, first, elements.size());
      return;
    }
    boolean set = build == Op.BUILD_SET;
    int collection = unit.temp();
    asm.emit(set ? Op.BUILD_SET : Op.BUILD_LIST, collection, 0, 0);
    int mark = unit.mark();
    for (Expr element : elements) {
      boolean star = element instanceof Expr.Starred;
      int value =
          unit.expressions.operand(
              element instanceof Expr.Starred starred ? starred.value() : element);
      asm.at(whole.span());
      if (set) {
        asm.emit(star ? Op.SET_UPDATE : Op.SET_ADD, collection, value);
      } else {
        asm.emit(star ? Op.LIST_EXTEND : Op.LIST_APPEND, collection, value);
      }
      unit.release(mark);
    }
    asm.at(whole.span());
    asm.emit(build == Op.BUILD_TUPLE ? Op.LIST_TO_TUPLE : Op.MOVE, into, collection);
  }

  private static boolean hasStars(Expr.DictExpr dict) {
    // An unmodifiable list does not answer `contains(null)`.
    for (Expr key : dict.keys()) {
      if (key == null) {
        return true;
      }
    }
    return false;
  }

  private void dict(Expr.DictExpr dict, int into) {
    Assembler asm = unit.asm;
    int size = dict.values().size();
    boolean stars = hasStars(dict);
    if (!stars && size <= MOST_REGISTERS) {
      int first = unit.temps(size * 2);
      for (int i = 0; i < size; i++) {
        pair(dict, i, first + 2 * i);
      }
      asm.at(dict.span());
      asm.emit(Op.BUILD_MAP, into, first, size);
      return;
    }
    int map = unit.temp();
    asm.emit(Op.BUILD_MAP, map, 0, 0);
    int mark = unit.mark();
    for (int i = 0; i < size; i++) {
      if (dict.keys().get(i) == null) {
        int other = unit.expressions.operand(dict.values().get(i));
        asm.at(dict.span());
        asm.emit(Op.MAP_UPDATE, map, other);
      } else {
        int pair = unit.temps(2);
        pair(dict, i, pair);
        asm.at(dict.span());
        asm.emit(Op.MAP_PUT, map, pair, pair + 1);
      }
      unit.release(mark);
    }
    asm.emit(Op.MOVE, into, map);
  }

  private void pair(Expr.DictExpr dict, int index, int into) {
    Expr key = dict.keys().get(index);
    if (key != null) {
      unit.expressions.into(key, into);
    }
    unit.expressions.into(dict.values().get(index), into + 1);
  }
}
