package loopscope.syntax;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A tree as one line of text, the same as `dump` of `syntax_goldens.py` makes of CPython's tree.
///
/// Every field and every position is in it. Fields come in alphabetical order, positions in UTF-8
/// bytes as CPython counts.
final class AstDump {

  private final List<String> lines;
  private final StringBuilder out = new StringBuilder();

  private AstDump(String source) {
    lines = List.of(source.split("\n", -1));
  }

  static String of(Module module, String source) {
    AstDump dump = new AstDump(source);
    dump.value(module);
    return dump.out.toString();
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> out.append("None");
      case List<?> list -> list(list);
      case String text -> text(text);
      case Boolean flag -> out.append(flag ? 1 : 0);
      case Integer number -> out.append(number);
      case Operator operator -> out.append(operator.astName());
      case CmpOperator operator -> out.append(operator.astName());
      case UnaryOperator operator -> out.append(operator.astName());
      case BoolOperator operator -> out.append(operator == BoolOperator.AND ? "And" : "Or");
      case ExprContext ctx -> out.append(title(ctx.name()));
      case Literal literal -> literal(literal);
      case Record node -> node(node);
      default -> throw new IllegalStateException("not a part of a tree: " + value);
    }
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      value(list.get(i));
    }
    out.append(']');
  }

  private void literal(Literal literal) {
    switch (literal) {
      case Literal.Int(var value) -> out.append(value);
      case Literal.BigInt(var value) -> out.append(value);
      case Literal.Float(var value) -> out.append("float:").append(bits(value));
      case Literal.Complex(var value) -> out.append("complex:").append(bits(value));
      case Literal.Str(var value) -> text(value);
      case Literal.Bytes bytes ->
          out.append("bytes:").append(HexFormat.of().formatHex(bytes.toByteArray()));
      case Literal.Singleton singleton -> out.append(title(singleton.name()));
    }
  }

  private static String bits(double value) {
    return HexFormat.of().toHexDigits(Double.doubleToLongBits(value));
  }

  private void text(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
        out.append(c);
      } else {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    out.append('"');
  }

  private void node(Record node) {
    String name = node.getClass().getSimpleName();
    out.append(
        switch (name) {
          case "ExprStmt" -> "Expr";
          case "ListExpr", "TupleExpr", "SetExpr", "DictExpr" ->
              name.substring(0, name.length() - 4);
          case "Arguments", "Arg", "Keyword", "Alias", "Comprehension" ->
              name.toLowerCase(Locale.ROOT);
          case "WithItem" -> "withitem";
          case "MatchCase" -> "match_case";
          default -> name;
        });
    TreeMap<String, @Nullable Object> fields = new TreeMap<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value;
      try {
        component.getAccessor().setAccessible(true);
        value = component.getAccessor().invoke(node);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      if (value instanceof Span span) {
        span(span);
      } else {
        fields.put(pythonName(name, component.getName()), value);
      }
    }
    out.append('(');
    String separator = "";
    for (var field : fields.entrySet()) {
      out.append(separator).append(field.getKey()).append('=');
      value(field.getValue());
      separator = ", ";
    }
    out.append(')');
  }

  private static String pythonName(String node, String component) {
    if (node.equals("Interpolation") && component.equals("text")) {
      return "str";
    }
    StringBuilder name = new StringBuilder();
    for (char c : component.toCharArray()) {
      if (Character.isUpperCase(c)) {
        name.append('_');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }

  private void span(Span span) {
    out.append('[').append(span.line()).append(',').append(bytes(span.line(), span.column()));
    out.append(',').append(span.endLine()).append(',');
    out.append(bytes(span.endLine(), span.endColumn())).append(']');
  }

  private int bytes(int line, int column) {
    String text = lines.get(line - 1);
    int end = text.offsetByCodePoints(0, column);
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String title(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
