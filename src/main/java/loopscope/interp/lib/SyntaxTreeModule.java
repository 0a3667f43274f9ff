package loopscope.interp.lib;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import loopscope.interp.Interpreter;
import loopscope.interp.Programs;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.syntax.BoolOperator;
import loopscope.syntax.CmpOperator;
import loopscope.syntax.ExprContext;
import loopscope.syntax.Literal;
import loopscope.syntax.Operator;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;
import loopscope.syntax.UnaryOperator;
import loopscope.syntax.parse.Mode;
import org.jspecify.annotations.Nullable;

/// `_trees`: what the parser reads, for the module `ast` to make its nodes of.
///
/// A node is a tuple of its class's name, its fields, and its place or None. The records of the
/// tree have the names of CPython's nodes and fields, so that they need not be told one by one.
final class SyntaxTreeModule {

  private final List<String> lines;

  private SyntaxTreeModule(SourceFile source) {
    lines = source.text().lines().toList();
  }

  static PyModule build() {
    return new ModuleBuilder("_trees")
        .function("tree(source, filename, mode, /)", SyntaxTreeModule::tree)
        .build();
  }

  private static PyObject tree(Interpreter in, PyObject text, PyObject file, PyObject mode) {
    Mode how =
        switch (in.str(mode)) {
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          default -> Mode.EXEC;
        };
    String name = in.str(file);
    SourceFile source =
        text instanceof PyBytes bytes
            ? SourceFile.decode(name, bytes.bytes())
            : SourceFile.of(name, in.str(text));
    return new SyntaxTreeModule(source).value(Programs.read(in, source, how));
  }

  private PyObject value(@Nullable Object value) {
    return switch (value) {
      case null -> PyNone.NONE;
      case List<?> list -> new PyList(list.stream().map(this::value).toArray(PyObject[]::new));
      case String text -> PyStr.of(text);
      case Boolean flag -> PyInt.of(flag ? 1 : 0);
      case Integer number -> PyInt.of(number);
      case Operator operator -> bare(operator.astName());
      case CmpOperator operator -> bare(operator.astName());
      case UnaryOperator operator -> bare(operator.astName());
      case BoolOperator operator -> bare(operator == BoolOperator.AND ? "And" : "Or");
      case ExprContext ctx ->
          bare(ctx.name().charAt(0) + ctx.name().substring(1).toLowerCase(Locale.ROOT));
      case Literal literal -> LiteralModule.constant(literal);
      case Record node -> node(node);
      default -> throw new IllegalStateException("not a part of a tree: " + value);
    };
  }

  private static PyObject bare(String name) {
    return PyTuple.of(PyStr.of(name), new PyDict(), PyNone.NONE);
  }

  private PyObject node(Record node) {
    String name = node.getClass().getSimpleName();
    String pythonName =
        switch (name) {
          case "ExprStmt" -> "Expr";
          case "ListExpr", "TupleExpr", "SetExpr", "DictExpr" ->
              name.substring(0, name.length() - 4);
          case "Arguments", "Arg", "Keyword", "Alias", "Comprehension" ->
              name.toLowerCase(Locale.ROOT);
          case "WithItem" -> "withitem";
          case "MatchCase" -> "match_case";
          default -> name;
        };
    PyDict fields = new PyDict();
    PyObject place = PyNone.NONE;
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value;
      try {
        value = component.getAccessor().invoke(node);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a part of a tree that cannot be read: " + component, e);
      }
      if (value instanceof Span span) {
        place = place(span);
      } else {
        fields.putName(field(name, component.getName()), value(value));
      }
    }
    return PyTuple.of(PyStr.of(pythonName), fields, place);
  }

  private static String field(String node, String component) {
    if (node.equals("Interpolation") && component.equals("text")) {
      return "str";
    }
    return component.chars().noneMatch(Character::isUpperCase)
        ? component
        : component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private PyObject place(Span span) {
    return PyTuple.of(
        PyInt.of(span.line()),
        PyInt.of(bytes(span.line(), span.column())),
        PyInt.of(span.endLine()),
        PyInt.of(bytes(span.endLine(), span.endColumn())));
  }

  /// A column as CPython counts it, in bytes of UTF-8.
  private int bytes(int line, int column) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int end = text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }
}
