package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode.Kind;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Expr;
import loopscope.syntax.Keyword;
import loopscope.syntax.Stmt;
import loopscope.syntax.scope.Scope;

/// Compiles class definitions.
final class Classes {
  private static final String CLASS_CELL = "__class__";

  private final Unit unit;

  Classes(Unit unit) {
    this.unit = unit;
  }

  void define(Stmt.ClassDef type) {
    int[] decorators = new int[type.decoratorList().size()];
    for (int i = 0; i < decorators.length; i++) {
      decorators[i] = unit.temps(2);
      unit.expressions.into(type.decoratorList().get(i), decorators[i]);
    }
    int result = unit.temp();
    unit.asm.at(type.span());
    Scope generic = unit.compilation.scopes().typeParamsOf(type);
    if (generic == null) {
      make(type, List.of(), result);
    } else {
      unit.typeParameters.around(
          generic, type.name(), type.span(), inner -> inner.classes.generic(type), result);
    }
    for (int i = decorators.length - 1; i >= 0; i--) {
      unit.asm.at(type.decoratorList().get(i).span());
      unit.move(decorators[i] + 1, result);
      unit.asm.emit(Op.CALL, result, decorators[i], 1);
    }
    unit.asm.at(type.span());
    unit.variables.store(type.name(), result);
  }

  private int generic(Stmt.ClassDef type) {
    int made = unit.temp();
    int parameters = unit.temp();
    unit.typeParameters.create(type.typeParams(), parameters);
    int base = unit.temp();
    unit.asm.emit(Op.INTRINSIC, base, parameters, Intrinsic.SUBSCRIPT_GENERIC.ordinal());
    make(type, List.of(base), made);
    unit.asm.emit(Op.STORE_ATTR, made, parameters, unit.asm.attribute("__type_params__"));
    return made;
  }

  /// Builds the class; `more` are registers of bases that the header does not name.
  private void make(Stmt.ClassDef type, List<Integer> more, int into) {
    Assembler asm = unit.asm;
    boolean stars = Calls.hasStars(type.bases(), type.keywords());
    int mark = unit.mark();
    int base = unit.temps(3);
    asm.emit(Op.MAKE_CLASS, base);
    int name = unit.constants.string(type.name());
    if (stars) {
      int function = unit.temp();
      body(type, function);
      int title = unit.temp();
      asm.emit(Op.MOVE, title, name);
      List<Integer> before = List.of(function, title);
      List<Expr> bases = new ArrayList<>(type.bases());
      unit.calls.spread(base, before, bases, type.keywords(), type.span());
      for (int extra : more) {
        int list = unit.temps(2);
        asm.emit(Op.MOVE, list + 1, extra);
        asm.emit(Op.BUILD_TUPLE, list, list + 1, 1);
        asm.emit(Op.ADD, base + 1, base + 1, list);
      }
      asm.at(type.span());
      asm.emit(Op.CALL_SPREAD, into, base);
      unit.release(mark);
      return;
    }
    body(type, base + 1);
    asm.emit(Op.MOVE, base + 2, name);
    int total = 2 + type.bases().size() + more.size() + type.keywords().size();
    int next = unit.temps(total - 2);
    for (Expr each : type.bases()) {
      unit.expressions.into(each, next++);
    }
    for (int extra : more) {
      asm.emit(Op.MOVE, next++, extra);
    }
    PyStr[] keywords = new PyStr[type.keywords().size()];
    for (int i = 0; i < keywords.length; i++) {
      Keyword keyword = type.keywords().get(i);
      keywords[i] = PyStr.of(String.valueOf(keyword.arg()));
      unit.expressions.into(keyword.value(), next++);
    }
    asm.at(type.span());
    unit.calls.emit(into, base, total, keywords);
    unit.release(mark);
  }

  /// The function that fills the namespace of the class.
  private void body(Stmt.ClassDef type, int into) {
    Scope scope = unit.compilation.scopes().of(type);
    Unit inner = new Unit(unit.compilation, unit, scope, Kind.CLASS, Set.of(), type.span());
    Assembler asm = inner.asm;
    int temp = inner.temp();
    asm.emit(Op.LOAD_NAME, temp, asm.name("__name__"));
    asm.emit(Op.STORE_NAME, temp, asm.name("__module__"));
    inner.release(0);
    store(inner, "__qualname__", inner.constants.string(scope.qualname()));
    int firstLine =
        type.decoratorList().isEmpty()
            ? type.span().line()
            : type.decoratorList().getFirst().span().line();
    store(inner, "__firstlineno__", inner.constants.integer(firstLine));
    if (scope.needsClassDict()) {
      int dict = inner.temp();
      asm.emit(Op.LOAD_LOCALS, dict);
      asm.emit(Op.STORE_CELL, inner.variables.cellFor(Variables.CLASS_DICT), dict);
      inner.release(0);
    }
    PyStr docstring = Docstring.of(type.body());
    if (docstring != null) {
      store(inner, "__doc__", inner.constants.string(docstring.value));
    }
    List<Stmt> statements = type.body();
    inner.statements.all(docstring == null ? statements : statements.subList(1, statements.size()));
    new Annotations(inner)
        .body(unit.compilation.scopes().annotationsOf(type), statements, type.span());
    store(
        inner, "__static_attributes__", inner.constants.tuple(List.copyOf(inner.staticAttributes)));
    if (scope.needsClassDict()) {
      store(inner, "__classdictcell__", inner.variables.cellFor(Variables.CLASS_DICT));
    }
    if (scope.needsClassCell()) {
      store(inner, "__classcell__", inner.variables.cellFor(CLASS_CELL));
    }
    asm.emit(Op.RETURN, inner.constants.none());
    unit.functions.finish(inner, type.name(), firstLine, Parameters.NONE, docstring, into);
  }

  private static void store(Unit inner, String name, int value) {
    inner.asm.emit(Op.STORE_NAME, value, inner.asm.name(name));
  }
}
