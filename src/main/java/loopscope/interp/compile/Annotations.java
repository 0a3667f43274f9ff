package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyCode.Kind;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.scope.Scope;
import org.jspecify.annotations.Nullable;

/// Compiles annotations to `__annotate__` functions, which evaluate them when somebody asks (PEP
/// 649 and 749).
final class Annotations {
  /// The formats up to this one can be asked for; the others are made up by `annotationlib`.
  private static final int VALUE_WITH_FAKE_GLOBALS = 2;

  private final Unit unit;

  Annotations(Unit unit) {
    this.unit = unit;
  }

  /// A variable or parameter and its annotation.
  private record Annotated(String name, Expr annotation) {}

  void function(Scope scope, FunctionParts function, int into) {
    List<Annotated> annotated = new ArrayList<>();
    Arguments args = function.args();
    args.posonlyargs().forEach(arg -> add(arg, annotated));
    args.args().forEach(arg -> add(arg, annotated));
    add(args.vararg(), annotated);
    args.kwonlyargs().forEach(arg -> add(arg, annotated));
    add(args.kwarg(), annotated);
    if (function.returns() != null) {
      annotated.add(new Annotated("return", function.returns()));
    }
    annotate(scope, annotated, function.span(), into);
  }

  private static void add(@Nullable Arg arg, List<Annotated> to) {
    if (arg != null && arg.annotation() != null) {
      to.add(new Annotated(arg.arg(), arg.annotation()));
    }
  }

  /// Defines the `__annotate__` of a module or class body.
  void body(@Nullable Scope scope, List<Stmt> body, Span span) {
    if (scope == null) {
      return;
    }
    List<Annotated> annotated = new ArrayList<>();
    collect(body, annotated);
    int mark = unit.mark();
    int annotate = unit.temp();
    annotate(scope, annotated, span, annotate);
    unit.asm.emit(
        Op.STORE_NAME,
        annotate,
        unit.asm.name(unit.isClassBody() ? "__annotate_func__" : "__annotate__"));
    unit.release(mark);
  }

  private static void collect(List<Stmt> body, List<Annotated> into) {
    for (Stmt stmt : body) {
      if (stmt instanceof Stmt.AnnAssign(Expr.Name name, Expr annotation, _, boolean simple, _)
          && simple) {
        into.add(new Annotated(name.id(), annotation));
      }
      Unbinding.inner(stmt).forEach(inner -> collect(inner, into));
    }
  }

  private void annotate(Scope scope, List<Annotated> annotated, Span span, int into) {
    Unit inner = new Unit(unit.compilation, unit, scope, Kind.FUNCTION, Set.of(), span);
    Assembler asm = inner.asm;
    Label known = new Label();
    asm.branch(Op.JUMP_NOT_GT, 0, inner.constants.integer(VALUE_WITH_FAKE_GLOBALS), known);
    int error = inner.temp();
    asm.emit(Op.LOAD_GLOBAL, error, asm.global("NotImplementedError"));
    asm.emit(Op.RAISE, error, Operand.ABSENT);
    asm.place(known);
    int dict = inner.temp();
    asm.emit(Op.BUILD_MAP, dict, 0, 0);
    for (Annotated each : annotated) {
      int mark = inner.mark();
      int value = value(inner, each.annotation());
      asm.at(each.annotation().span());
      String name = inner.scope.mangle(each.name());
      asm.emit(Op.MAP_PUT, dict, inner.constants.string(name), value);
      inner.release(mark);
    }
    asm.emit(Op.RETURN, dict);
    Parameters parameters = new Parameters(1, 1, 0, false, false);
    PyCode code = unit.functions.finish(inner, "__annotate__", span.line(), parameters, null, into);
    code.annotationTexts = () -> texts(inner.scope, annotated);
  }

  private static SequencedMap<String, String> texts(Scope scope, List<Annotated> annotated) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (Annotated each : annotated) {
      // A string in the place of an annotation already is one as text.
      String text =
          each.annotation() instanceof Expr.Constant(Literal.Str(String own), _, _)
              ? own
              : ExprText.of(each.annotation());
      texts.put(scope.mangle(each.name()), text);
    }
    return texts;
  }

  private static int value(Unit inner, Expr annotation) {
    if (inner.compilation.textAnnotations()) {
      return inner.constants.string(ExprText.of(annotation));
    }
    if (annotation instanceof Expr.Starred(Expr starred, _, _)) {
      // `*args: *Ts` is annotated with the one element of the unpacked type.
      int element = inner.temp();
      inner.asm.emit(Op.UNPACK, element, inner.expressions.operand(starred), 1);
      return element;
    }
    return inner.expressions.operand(annotation);
  }
}
