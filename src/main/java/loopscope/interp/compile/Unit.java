package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyCode.Kind;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Span;
import loopscope.syntax.scope.Scope;
import org.jspecify.annotations.Nullable;

/// One code object in the making: its registers, and those who compile the parts of its body.
final class Unit {
  final Compilation compilation;
  final @Nullable Unit outer;
  final Scope scope;
  final Kind kind;
  final Assembler asm;
  final Variables variables;
  final Constants constants;
  final Expressions expressions;
  final Outcomes outcomes;
  final Conditions conditions;
  final Calls calls;
  final Displays displays;
  final Comprehensions comprehensions;
  final Targets targets;
  final Functions functions;
  final Classes classes;
  final TypeParameters typeParameters;
  final Statements statements;
  final Loops loops;
  final Tries tries;
  final Withs withs;
  final Patterns patterns;
  final Imports imports;

  /// What surrounds the current statement and has to be left in order, innermost last.
  final List<Block> blocks = new ArrayList<>();

  /// Attributes that methods of this class body assign to `self`.
  final Set<String> staticAttributes = new TreeSet<>();

  private final int firstTemporary;
  private int temporaries;
  private int mostTemporaries;

  Unit(
      Compilation compilation,
      @Nullable Unit outer,
      Scope scope,
      Kind kind,
      Set<String> unbindable,
      Span first) {
    this.compilation = compilation;
    this.outer = outer;
    this.scope = scope;
    this.kind = kind;
    asm = new Assembler(first);
    variables = new Variables(this, scope, unbindable);
    firstTemporary = variables.registerCount();
    asm.alive(firstTemporary);
    constants = new Constants(asm);
    expressions = new Expressions(this);
    outcomes = new Outcomes(this);
    conditions = new Conditions(this);
    calls = new Calls(this);
    displays = new Displays(this);
    comprehensions = new Comprehensions(this);
    targets = new Targets(this);
    functions = new Functions(this);
    classes = new Classes(this);
    typeParameters = new TypeParameters(this);
    statements = new Statements(this);
    loops = new Loops(this);
    tries = new Tries(this);
    withs = new Withs(this);
    patterns = new Patterns(this);
    imports = new Imports(this);
  }

  boolean isClassBody() {
    return kind == Kind.CLASS;
  }

  /// Whether names live in a namespace and not in registers.
  boolean usesNamespace() {
    return kind == Kind.CLASS || kind == Kind.MODULE;
  }

  /// Whether module-level names are globals and nothing else.
  boolean usesGlobals() {
    return kind == Kind.MODULE && !compilation.options().ownNamespace();
  }

  /// The innermost class body around this code, or null.
  @Nullable Unit enclosingClass() {
    Unit unit = outer;
    while (unit != null && !unit.isClassBody()) {
      unit = unit.outer;
    }
    return unit;
  }

  // Temporaries, allocated like a stack.

  /// A fresh temporary.
  int temp() {
    return temps(1);
  }

  /// The first of `count` fresh temporaries in a row.
  int temps(int count) {
    int first = firstTemporary + temporaries;
    temporaries += count;
    mostTemporaries = Math.max(mostTemporaries, temporaries);
    asm.alive(firstTemporary + temporaries);
    return first;
  }

  boolean isTemporary(int register) {
    return register >= firstTemporary;
  }

  /// How many temporaries are in use, for [#release].
  int mark() {
    return temporaries;
  }

  /// Gives back all temporaries allocated since the mark.
  void release(int mark) {
    dropSince(mark);
    forget(mark);
  }

  /// The same without letting go of what they hold.
  void forget(int mark) {
    temporaries = mark;
    asm.alive(firstTemporary + temporaries);
  }

  /// Lets go of what the temporaries allocated since the mark hold, where a program can tell.
  void dropSince(int mark) {
    if (compilation.tellsEnds() && asm.isReachable()) {
      for (int i = temporaries - 1; i >= mark; i--) {
        asm.emit(Op.DROP, firstTemporary + i);
      }
    }
  }

  /// Whether an operation is to tell that it is done with the outcome of an `await`.
  boolean tellsOfAwaited() {
    return compilation.tellsRebinding() && !compilation.tellsEnds();
  }

  /// Moves a value unless it is there already.
  void move(int into, int value) {
    if (into != value) {
      asm.emit(Op.MOVE, into, value);
    }
  }

  /// The finished code.
  PyCode finish(
      String name,
      String qualname,
      int firstLine,
      Parameters parameters,
      @Nullable PyStr docstring) {
    PyCode code = new PyCode(name, qualname, compilation.source().name());
    code.kind = kind;
    code.library = compilation.options().library();
    code.firstLine = firstLine;
    code.source = compilation.lines();
    if (docstring != null) {
      code.doc = docstring;
    }
    variables.describe(code);
    parameters.describe(code);
    asm.complete(code, firstTemporary + mostTemporaries);
    return code;
  }
}
