package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import loopscope.interp.text.FloatText;
import loopscope.interp.text.StrText;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.BoolOperator;
import loopscope.syntax.Comprehension;
import loopscope.syntax.Expr;
import loopscope.syntax.Keyword;
import loopscope.syntax.Literal;
import loopscope.syntax.Operator;
import loopscope.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The text of an expression as CPython's compiler writes it for annotations that stay text.
///
/// It is not `ast.unparse`: a lambda's star touches the word, a power's signed exponent is in
/// parentheses, and an f-string is quoted as its text would be.
final class ExprText {
  // What binds how tightly: an expression that binds less than its place asks for is in
  // parentheses.
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARE = 5;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int ARITHMETIC = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private static final String INFINITY = "1e309";

  private ExprText() {}

  static String of(Expr expr) {
    return of(expr, TEST);
  }

  private static String of(Expr expr, int place) {
    String text = plain(expr);
    return binds(expr) < place ? "(" + text + ")" : text;
  }

  private static int binds(Expr expr) {
    return switch (expr) {
      case Expr.TupleExpr tuple -> tuple.elts().isEmpty() ? ATOM : TUPLE;
      case Expr.Lambda _, Expr.IfExp _ -> TEST;
      case Expr.BoolOp bool -> bool.op() == BoolOperator.OR ? OR : AND;
      case Expr.UnaryOp unary -> unary.op() == UnaryOperator.NOT ? NOT : FACTOR;
      case Expr.Compare _ -> COMPARE;
      case Expr.BinOp binary -> binds(binary.op());
      case Expr.Await _ -> AWAIT;
      case Expr.NamedExpr _,
          Expr.DictExpr _,
          Expr.SetExpr _,
          Expr.ListComp _,
          Expr.SetComp _,
          Expr.DictComp _,
          Expr.GeneratorExp _,
          Expr.Yield _,
          Expr.YieldFrom _,
          Expr.Call _,
          Expr.FormattedValue _,
          Expr.Interpolation _,
          Expr.JoinedStr _,
          Expr.TemplateStr _,
          Expr.Constant _,
          Expr.Attribute _,
          Expr.Subscript _,
          Expr.Starred _,
          Expr.Name _,
          Expr.ListExpr _,
          Expr.Slice _ ->
          ATOM;
    };
  }

  private static int binds(Operator op) {
    return switch (op) {
      case ADD, SUB -> ARITHMETIC;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case POW -> POWER;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
    };
  }

  private static String plain(Expr expr) {
    return switch (expr) {
      case Expr.BoolOp bool -> {
        String word = bool.op() == BoolOperator.OR ? " or " : " and ";
        yield bool.values().stream()
            .map(value -> of(value, binds(bool) + 1))
            .collect(Collectors.joining(word));
      }
      case Expr.NamedExpr named ->
          "(" + named.target().id() + " := " + of(named.value(), ATOM) + ")";
      case Expr.BinOp binary -> {
        int own = binds(binary);
        int left = binary.op() == Operator.POW ? own + 1 : own;
        int right = binary.op() == Operator.POW ? own : own + 1;
        yield of(binary.left(), left)
            + (" " + binary.op().symbol() + " ")
            + of(binary.right(), right);
      }
      case Expr.UnaryOp unary ->
          unary.op().symbol()
              + (unary.op() == UnaryOperator.NOT ? " " : "")
              + of(unary.operand(), binds(unary));
      case Expr.Lambda lambda -> "lambda" + parameters(lambda.args()) + ": " + of(lambda.body());
      case Expr.IfExp choice ->
          of(choice.body(), OR) + " if " + of(choice.test(), OR) + " else " + of(choice.orelse());
      case Expr.DictExpr dict -> dict(dict);
      case Expr.SetExpr set -> "{" + list(set.elts()) + "}";
      case Expr.ListComp comp -> "[" + of(comp.elt()) + loops(comp.generators()) + "]";
      case Expr.SetComp comp -> "{" + of(comp.elt()) + loops(comp.generators()) + "}";
      case Expr.DictComp comp ->
          "{" + of(comp.key()) + ": " + of(comp.value()) + loops(comp.generators()) + "}";
      case Expr.GeneratorExp comp -> "(" + of(comp.elt()) + loops(comp.generators()) + ")";
      case Expr.Await await -> "await " + of(await.value(), ATOM);
      case Expr.Yield yielded ->
          yielded.value() == null ? "(yield)" : "(yield " + of(yielded.value()) + ")";
      case Expr.YieldFrom yielded -> "(yield from " + of(yielded.value()) + ")";
      case Expr.Compare compare -> compare(compare);
      case Expr.Call call -> of(call.func(), ATOM) + arguments(call);
      case Expr.FormattedValue value -> StrText.repr(field(value));
      case Expr.Interpolation value -> StrText.repr(field(value));
      case Expr.JoinedStr string -> "f" + StrText.repr(pieces(string.values()));
      case Expr.TemplateStr string -> "t" + StrText.repr(pieces(string.values()));
      case Expr.Constant constant ->
          (constant.unicodePrefix() ? "u" : "") + literal(constant.value());
      case Expr.Attribute attribute -> {
        boolean isWhole =
            attribute.value() instanceof Expr.Constant(Literal value, _, _)
                && (value instanceof Literal.Int || value instanceof Literal.BigInt);
        yield of(attribute.value(), ATOM) + (isWhole ? " ." : ".") + attribute.attr();
      }
      case Expr.Subscript item -> of(item.value(), ATOM) + "[" + of(item.slice(), TUPLE) + "]";
      case Expr.Starred starred -> "*" + of(starred.value(), BIT_OR);
      case Expr.Name name -> name.id();
      case Expr.ListExpr list -> "[" + list(list.elts()) + "]";
      case Expr.TupleExpr tuple -> tuple(tuple.elts());
      case Expr.Slice slice ->
          orEmpty("", slice.lower())
              + ":"
              + orEmpty("", slice.upper())
              + orEmpty(":", slice.step());
    };
  }

  private static String orEmpty(String before, @Nullable Expr expr) {
    return expr == null ? "" : before + of(expr);
  }

  private static String list(List<Expr> exprs) {
    return exprs.stream().map(ExprText::of).collect(Collectors.joining(", "));
  }

  private static String tuple(List<Expr> elements) {
    return elements.isEmpty() ? "()" : list(elements) + (elements.size() == 1 ? "," : "");
  }

  private static String dict(Expr.DictExpr dict) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < dict.keys().size(); i++) {
      Expr key = dict.keys().get(i);
      Expr value = dict.values().get(i);
      entries.add(key == null ? "**" + of(value, BIT_OR) : of(key) + ": " + of(value));
    }
    return "{" + String.join(", ", entries) + "}";
  }

  private static String compare(Expr.Compare compare) {
    StringBuilder text = new StringBuilder(of(compare.left(), COMPARE + 1));
    for (int i = 0; i < compare.ops().size(); i++) {
      text.append(' ').append(compare.ops().get(i).symbol()).append(' ');
      text.append(of(compare.comparators().get(i), COMPARE + 1));
    }
    return text.toString();
  }

  private static String loops(List<Comprehension> loops) {
    StringBuilder text = new StringBuilder();
    for (Comprehension loop : loops) {
      text.append(loop.isAsync() ? " async for " : " for ").append(of(loop.target(), TUPLE));
      text.append(" in ").append(of(loop.iter(), OR));
      loop.ifs().forEach(test -> text.append(" if ").append(of(test, OR)));
    }
    return text.toString();
  }

  private static String arguments(Expr.Call call) {
    List<Expr> args = call.args();
    if (call.keywords().isEmpty()
        && args.size() == 1
        && args.getFirst() instanceof Expr.GeneratorExp only) {
      return of(only);
    }
    List<String> parts = new ArrayList<>();
    args.forEach(arg -> parts.add(of(arg)));
    for (Keyword keyword : call.keywords()) {
      parts.add((keyword.arg() == null ? "**" : keyword.arg() + "=") + of(keyword.value()));
    }
    return "(" + String.join(", ", parts) + ")";
  }

  private static String parameters(Arguments args) {
    List<String> parts = new ArrayList<>();
    List<Arg> plain = new ArrayList<>(args.posonlyargs());
    plain.addAll(args.args());
    int bare = plain.size() - args.defaults().size();
    for (int i = 0; i < plain.size(); i++) {
      parts.add(plain.get(i).arg() + orEmpty("=", i < bare ? null : args.defaults().get(i - bare)));
      if (i + 1 == args.posonlyargs().size()) {
        parts.add("/");
      }
    }
    if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
      parts.add("*" + (args.vararg() == null ? "" : args.vararg().arg()));
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      parts.add(args.kwonlyargs().get(i).arg() + orEmpty("=", args.kwDefaults().get(i)));
    }
    if (args.kwarg() != null) {
      parts.add("**" + args.kwarg().arg());
    }
    return (plain.isEmpty() ? "" : " ") + String.join(", ", parts);
  }

  private static String pieces(List<Expr> values) {
    StringBuilder text = new StringBuilder();
    for (Expr value : values) {
      text.append(
          switch (value) {
            case Expr.Constant(Literal.Str(String fixed), _, _) ->
                fixed.replace("{", "{{").replace("}", "}}");
            case Expr.JoinedStr inner -> pieces(inner.values());
            case Expr.FormattedValue field -> field(field);
            case Expr.Interpolation field -> field(field);
            default -> of(value);
          });
    }
    return text.toString();
  }

  private static String field(Expr.FormattedValue field) {
    return field(of(field.value(), OR), field.conversion(), field.formatSpec());
  }

  private static String field(Expr.Interpolation field) {
    return field(field.text(), field.conversion(), field.formatSpec());
  }

  private static String field(String value, int conversion, @Nullable Expr spec) {
    return (value.startsWith("{") ? "{ " : "{")
        + value
        + (conversion == -1 ? "" : "!" + (char) conversion)
        + (spec == null ? "" : ":" + pieces(List.of(spec)))
        + "}";
  }

  private static String literal(Literal value) {
    return switch (value) {
      case Literal.Int(long number) -> Long.toString(number);
      case Literal.BigInt(var number) -> number.toString();
      case Literal.Float(double number) -> FloatText.repr(number).replace("inf", INFINITY);
      case Literal.Complex(double number) -> {
        String text = FloatText.repr(number).replace("inf", INFINITY);
        yield (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "j";
      }
      case Literal.Str(String text) -> StrText.repr(text);
      case Literal.Bytes bytes -> StrText.repr(bytes.toByteArray());
      case Literal.Singleton.NONE -> "None";
      case Literal.Singleton.TRUE -> "True";
      case Literal.Singleton.FALSE -> "False";
      case Literal.Singleton.ELLIPSIS -> "...";
    };
  }
}
