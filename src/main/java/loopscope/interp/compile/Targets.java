package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.syntax.Expr;
import loopscope.syntax.Stmt;

/// Compiles assignment and deletion.
final class Targets {
  private final Unit unit;

  Targets(Unit unit) {
    this.unit = unit;
  }

  void assign(Stmt.Assign stmt) {
    int mark = unit.mark();
    List<Expr> targets = stmt.targets();
    if (targets.size() == 1 && targets.getFirst() instanceof Expr.Name name) {
      int register = unit.variables.target(name.id());
      if (register >= 0) {
        if (unit.compilation.tellsRebinding() && isMade(stmt.value())) {
          unit.variables.store(name.id(), unit.expressions.temporary(stmt.value()));
        } else {
          unit.expressions.into(stmt.value(), register);
        }
        unit.variables.wasBound(name.id());
        unit.release(mark);
        return;
      }
    }
    if (targets.size() == 1 && swap(targets.getFirst(), stmt.value())) {
      unit.release(mark);
      return;
    }
    int value = unit.expressions.operand(stmt.value());
    if (targets.size() > 1 && value >= 0 && !unit.isTemporary(value)) {
      int copy = unit.temp();
      unit.asm.emit(Op.MOVE, copy, value);
      value = copy;
    }
    for (Expr target : targets) {
      unit.asm.at(target.span());
      store(target, value);
    }
    unit.release(mark);
  }

  /// Whether the value comes from elsewhere, so that the old one is to be let go of only then.
  private static boolean isMade(Expr value) {
    return value instanceof Expr.Call || value instanceof Expr.Await;
  }

  /// `a, b = b, a` without a tuple. Only for plain names, whose assignment cannot fail half way.
  private boolean swap(Expr target, Expr value) {
    if (!(target instanceof Expr.TupleExpr(List<Expr> names, _, _))
        || !(value instanceof Expr.TupleExpr(List<Expr> values, _, _))
        || names.size() != values.size()
        || names.size() > 4
        || !names.stream().allMatch(name -> name instanceof Expr.Name)
        || values.stream().anyMatch(part -> part instanceof Expr.Starred)) {
      return false;
    }
    int first = unit.temps(values.size());
    for (int i = 0; i < values.size(); i++) {
      unit.expressions.into(values.get(i), first + i);
    }
    for (int i = 0; i < names.size(); i++) {
      unit.asm.at(names.get(i).span());
      store(names.get(i), first + i);
    }
    return true;
  }

  /// Assigns the operand to a target.
  void store(Expr target, int value) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    switch (target) {
      case Expr.Name name -> unit.variables.store(name.id(), value);
      case Expr.Attribute(Expr of, String attr, _, var span) -> {
        noteStatic(of, attr);
        int object = unit.expressions.operand(of);
        asm.at(Calls.placeOfName(span, attr));
        asm.emit(Op.STORE_ATTR, object, value, asm.attribute(unit.scope.mangle(attr)));
      }
      case Expr.Subscript(Expr of, Expr slice, _, var span) -> {
        int object = unit.expressions.stable(of);
        int key = unit.expressions.operand(slice);
        asm.at(span);
        asm.emit(Op.SETITEM, object, key, value);
      }
      case Expr.TupleExpr(List<Expr> elts, _, _) -> unpack(elts, target, value);
      case Expr.ListExpr(List<Expr> elts, _, _) -> unpack(elts, target, value);
      case Expr.Starred(Expr inner, _, _) -> store(inner, value);
      default -> throw new IllegalStateException("no target: " + target);
    }
    unit.release(mark);
  }

  /// A class knows which attributes its methods assign to `self`.
  private void noteStatic(Expr of, String attr) {
    Unit owner = unit.enclosingClass();
    if (owner != null && of instanceof Expr.Name name && name.id().equals("self")) {
      owner.staticAttributes.add(unit.scope.mangle(attr));
    }
  }

  private void unpack(List<Expr> elements, Expr whole, int value) {
    int star = -1;
    for (int i = 0; i < elements.size(); i++) {
      star = elements.get(i) instanceof Expr.Starred ? i : star;
    }
    int first = unit.temps(elements.size());
    unit.asm.at(whole.span());
    if (star < 0) {
      unit.asm.emit(Op.UNPACK, first, value, elements.size());
    } else {
      unit.asm.emit(Op.UNPACK_STAR, first, value, star | (elements.size() - star - 1) << 16);
    }
    for (int i = 0; i < elements.size(); i++) {
      unit.asm.at(elements.get(i).span());
      store(elements.get(i), first + i);
    }
  }

  void augmented(Stmt.AugAssign stmt) {
    Assembler asm = unit.asm;
    int op = Op.INPLACE + (OperatorCodes.binaryOp(stmt.op()).ordinal() << Op.SHIFT);
    int mark = unit.mark();
    switch (stmt.target()) {
      case Expr.Name name -> {
        asm.at(name.span());
        int current = unit.expressions.stable(name);
        int value = unit.expressions.operand(stmt.value());
        asm.at(stmt.span());
        int register = unit.variables.target(name.id());
        int result = register >= 0 ? register : unit.temp();
        asm.emit(op, result, current, value);
        unit.variables.store(name.id(), result);
      }
      case Expr.Attribute(Expr of, String attr, _, var span) -> {
        noteStatic(of, attr);
        int object = unit.expressions.stable(of);
        int result = unit.temp();
        String name = unit.scope.mangle(attr);
        asm.at(Calls.placeOfName(span, attr));
        asm.emit(Op.LOAD_ATTR, result, object, asm.attribute(name));
        int value = unit.expressions.operand(stmt.value());
        asm.at(stmt.span());
        asm.emit(op, result, result, value);
        asm.at(Calls.placeOfName(span, attr));
        asm.emit(Op.STORE_ATTR, object, result, asm.attribute(name));
      }
      case Expr.Subscript(Expr of, Expr slice, _, var span) -> {
        int object = unit.expressions.stable(of);
        int key = unit.expressions.stable(slice);
        int result = unit.temp();
        asm.at(span);
        asm.emit(Op.GETITEM, result, object, key);
        int value = unit.expressions.operand(stmt.value());
        asm.at(stmt.span());
        asm.emit(op, result, result, value);
        asm.at(span);
        asm.emit(Op.SETITEM, object, key, result);
      }
      default -> throw new IllegalStateException("no target: " + stmt.target());
    }
    unit.release(mark);
  }

  void delete(Expr target) {
    Assembler asm = unit.asm;
    int mark = unit.mark();
    switch (target) {
      case Expr.Name name -> {
        asm.at(name.span());
        unit.variables.delete(name.id());
      }
      case Expr.Attribute(Expr of, String attr, _, var span) -> {
        int object = unit.expressions.operand(of);
        asm.at(Calls.placeOfName(span, attr));
        asm.emit(Op.DELETE_ATTR, object, asm.name(unit.scope.mangle(attr)));
      }
      case Expr.Subscript(Expr of, Expr slice, _, var span) -> {
        int object = unit.expressions.stable(of);
        int key = unit.expressions.operand(slice);
        asm.at(span);
        asm.emit(Op.DELETE_ITEM, object, key);
      }
      case Expr.TupleExpr(List<Expr> elts, _, _) -> elts.forEach(this::delete);
      case Expr.ListExpr(List<Expr> elts, _, _) -> elts.forEach(this::delete);
      default -> throw new IllegalStateException("no target: " + target);
    }
    unit.release(mark);
  }
}
