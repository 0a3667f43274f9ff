package loopscope.interp.lib;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyComplex;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.UnaryOp;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Operator;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Stmt;
import loopscope.syntax.UnaryOperator;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.parse.Parser;
import org.jspecify.annotations.Nullable;

/// `_literals`: the value of a text that holds only literals, for `ast.literal_eval`.
final class LiteralModule {
  private LiteralModule() {}

  static PyModule build() {
    return new ModuleBuilder("_literals")
        .function("evaluate(text, /)", (in, text) -> evaluate(in, in.str(text)))
        .build();
  }

  /// The value, for a text of which the compiler has already said that it is an expression.
  private static PyObject evaluate(Interpreter in, String text) {
    if (Parser.parse(SourceFile.of("<unknown>", text), Mode.EVAL) instanceof Parsed.Tree tree
        && tree.module().body().getFirst() instanceof Stmt.ExprStmt statement) {
      return value(in, statement.value());
    }
    throw Raise.valueError("malformed node or string");
  }

  private static PyObject value(Interpreter in, Expr expr) {
    return switch (expr) {
      case Expr.Constant(Literal literal, _, _) -> constant(literal);
      case Expr.TupleExpr(List<Expr> elts, _, _) -> PyTuple.of(values(in, elts));
      case Expr.ListExpr(List<Expr> elts, _, _) -> new PyList(values(in, elts));
      case Expr.SetExpr(List<Expr> elts, _) -> PySet.from(in, new PyList(values(in, elts)), false);
      case Expr.Call(Expr.Name name, List<Expr> args, _, _)
          when name.id().equals("set") && args.isEmpty() ->
          PySet.from(in, new PyList(), false);
      case Expr.DictExpr(List<@Nullable Expr> keys, List<Expr> values, _) -> {
        PyDict dict = new PyDict();
        for (int i = 0; i < keys.size(); i++) {
          Expr key = keys.get(i);
          if (key == null) {
            throw malformed(in, expr);
          }
          dict.put(in, value(in, key), value(in, values.get(i)));
        }
        yield dict;
      }
      case Expr.BinOp(Expr left, Operator op, Expr right, _)
          when op == Operator.ADD || op == Operator.SUB -> {
        PyObject real = signed(in, left);
        if (real instanceof PyComplex || !(number(in, right) instanceof PyComplex imaginary)) {
          throw malformed(in, expr);
        }
        yield in.binary(op == Operator.ADD ? BinaryOp.ADD : BinaryOp.SUB, real, imaginary);
      }
      default -> signed(in, expr);
    };
  }

  private static PyObject[] values(Interpreter in, List<Expr> elements) {
    PyObject[] values = new PyObject[elements.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(in, elements.get(i));
    }
    return values;
  }

  private static PyObject signed(Interpreter in, Expr expr) {
    if (expr instanceof Expr.UnaryOp(UnaryOperator op, Expr operand, _)) {
      if (op == UnaryOperator.U_ADD) {
        return in.unary(UnaryOp.POS, number(in, operand));
      }
      if (op == UnaryOperator.U_SUB) {
        return in.unary(UnaryOp.NEG, number(in, operand));
      }
    }
    return number(in, expr);
  }

  private static PyObject number(Interpreter in, Expr expr) {
    if (expr instanceof Expr.Constant(Literal literal, _, _)) {
      PyObject value = constant(literal);
      if (value instanceof PyInt && !(value instanceof PyBool)
          || value instanceof PyFloat
          || value instanceof PyComplex) {
        return value;
      }
    }
    throw malformed(in, expr);
  }

  private static Raise malformed(Interpreter in, Expr expr) {
    String kind = expr.getClass().getSimpleName().replace("Expr", "");
    return Raise.valueError(
        "malformed node or string on line "
            + expr.span().line()
            + ": <ast."
            + (kind.isEmpty() ? "Expr" : kind)
            + " object at "
            + in.address(new PyList())
            + ">");
  }

  static PyObject constant(Literal literal) {
    return switch (literal) {
      case Literal.Int(long value) -> PyInt.of(value);
      case Literal.BigInt(var value) -> PyInt.of(value);
      case Literal.Float(double value) -> new PyFloat(value);
      case Literal.Complex(double imaginary) -> new PyComplex(0, imaginary);
      case Literal.Str(String value) -> PyStr.of(value);
      case Literal.Bytes bytes -> PyBytes.of(bytes.toByteArray());
      case Literal.Singleton.NONE -> PyNone.NONE;
      case Literal.Singleton.TRUE -> PyBool.TRUE;
      case Literal.Singleton.FALSE -> PyBool.FALSE;
      case Literal.Singleton.ELLIPSIS -> PyNone.ELLIPSIS;
    };
  }
}
