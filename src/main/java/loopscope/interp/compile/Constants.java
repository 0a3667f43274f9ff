package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyComplex;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The constants of a code object, each held once.
final class Constants {
  private final Assembler asm;

  Constants(Assembler asm) {
    this.asm = asm;
  }

  int none() {
    return of(Literal.Singleton.NONE);
  }

  int string(String text) {
    return asm.constant(new Literal.Str(text), PyStr.of(text));
  }

  int integer(long value) {
    return asm.constant(new Literal.Int(value), PyInt.of(value));
  }

  int tuple(List<String> strings) {
    PyObject[] items = new PyObject[strings.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(strings.get(i));
    }
    return asm.constant(List.copyOf(strings), PyTuple.of(items));
  }

  int of(Literal literal) {
    return asm.constant(literal, value(literal));
  }

  /// The operand for an expression that is a constant, or [Operand#ABSENT].
  int operand(Expr expr) {
    Object key = key(expr);
    PyObject value = key == null ? null : value(expr);
    return key == null || value == null ? Operand.ABSENT : asm.constant(key, value);
  }

  private static @Nullable Object key(Expr expr) {
    return switch (expr) {
      case Expr.Constant(Literal literal, _, _) -> literal;
      case Expr.UnaryOp(UnaryOperator op, Expr.Constant(Literal literal, _, _), _)
          when op == UnaryOperator.U_SUB && isNumber(literal) ->
          List.of("-", literal);
      case Expr.JoinedStr(List<Expr> values, _) when isPlain(values) -> key(values.getFirst());
      case Expr.TupleExpr tuple -> {
        Object[] keys = new Object[tuple.elts().size()];
        for (int i = 0; i < keys.length; i++) {
          Object key = key(tuple.elts().get(i));
          if (key == null) {
            yield null;
          }
          keys[i] = key;
        }
        yield List.of("()", List.of(keys));
      }
      default -> null;
    };
  }

  /// Whether a format specification is a single piece of text.
  private static boolean isPlain(List<Expr> values) {
    return values.size() == 1 && values.getFirst() instanceof Expr.Constant;
  }

  private static boolean isNumber(Literal literal) {
    return literal instanceof Literal.Int(long value)
        ? value != Long.MIN_VALUE
        : literal instanceof Literal.Float;
  }

  private static @Nullable PyObject value(Expr expr) {
    return switch (expr) {
      case Expr.Constant constant -> value(constant.value());
      case Expr.UnaryOp(_, Expr.Constant(Literal.Int(long value), _, _), _) -> PyInt.of(-value);
      case Expr.UnaryOp(_, Expr.Constant(Literal.Float(double value), _, _), _) ->
          new PyFloat(-value);
      case Expr.JoinedStr(List<Expr> values, _) when isPlain(values) -> value(values.getFirst());
      case Expr.TupleExpr tuple -> {
        PyObject[] items = new PyObject[tuple.elts().size()];
        for (int i = 0; i < items.length; i++) {
          PyObject item = value(tuple.elts().get(i));
          if (item == null) {
            yield null;
          }
          items[i] = item;
        }
        yield PyTuple.of(items);
      }
      default -> null;
    };
  }

  private static PyObject value(Literal literal) {
    return switch (literal) {
      case Literal.Int(long value) -> PyInt.of(value);
      case Literal.BigInt(var value) -> PyInt.of(value);
      case Literal.Float(double value) -> new PyFloat(value);
      case Literal.Complex(double imaginary) -> new PyComplex(0, imaginary);
      case Literal.Str(String value) -> PyStr.of(value);
      case Literal.Bytes bytes -> new PyBytes(bytes.toByteArray(), false);
      case Literal.Singleton singleton ->
          switch (singleton) {
            case NONE -> PyNone.NONE;
            case TRUE -> PyBool.TRUE;
            case FALSE -> PyBool.FALSE;
            case ELLIPSIS -> PyNone.ELLIPSIS;
          };
    };
  }
}
