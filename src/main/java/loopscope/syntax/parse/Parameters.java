package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loopscope.syntax.Arg;
import loopscope.syntax.Arguments;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;
import org.jspecify.annotations.Nullable;

/// The parameters of functions and lambdas.
final class Parameters {

  private final Grammar grammar;
  private final TokenCursor cursor;

  Parameters(Grammar grammar) {
    this.grammar = grammar;
    cursor = grammar.cursor;
  }

  Expr lambda() {
    int start = cursor.at();
    cursor.expect(TokenKind.LAMBDA);
    Arguments args = new Reading(TokenKind.COLON).read();
    cursor.expect(TokenKind.COLON);
    Expr body = grammar.expressions.expression();
    return new Expr.Lambda(args, body, cursor.spanFrom(start));
  }

  /// The parameters of a `def`, up to but not past the closing parenthesis.
  Arguments ofFunction() {
    return new Reading(TokenKind.RIGHT_PAREN).read();
  }

  /// One parameter list while it is being read.
  private final class Reading {
    private final TokenKind closing;
    private List<Arg> posonly = List.of();
    private List<Arg> args = new ArrayList<>();
    private @Nullable Arg vararg;
    private final List<Arg> kwonly = new ArrayList<>();
    private final List<@Nullable Expr> kwDefaults = new ArrayList<>();
    private @Nullable Arg kwarg;
    private final List<Expr> defaults = new ArrayList<>();
    private boolean slashSeen;
    private boolean starSeen;

    Reading(TokenKind closing) {
      this.closing = closing;
    }

    Arguments read() {
      if (cursor.is(closing)) {
        return Arguments.NONE;
      }
      do {
        if (cursor.is(closing)) {
          break;
        }
        one();
      } while (cursor.take(TokenKind.COMMA));
      if (!cursor.is(closing)) {
        throw Mismatch.MISMATCH;
      }
      return new Arguments(
          posonly,
          List.copyOf(args),
          vararg,
          List.copyOf(kwonly),
          Collections.unmodifiableList(kwDefaults),
          kwarg,
          List.copyOf(defaults));
    }

    private void one() {
      if (kwarg != null) {
        throw Mismatch.MISMATCH;
      }
      switch (cursor.kind()) {
        case SLASH -> slash();
        case STAR -> star();
        case DOUBLE_STAR -> {
          cursor.advance();
          kwarg = parameter(false);
        }
        default -> plain();
      }
    }

    private void slash() {
      if (slashSeen || starSeen || args.isEmpty()) {
        throw Mismatch.MISMATCH;
      }
      slashSeen = true;
      posonly = List.copyOf(args);
      args = new ArrayList<>();
      cursor.advance();
    }

    private void star() {
      if (starSeen) {
        throw Mismatch.MISMATCH;
      }
      starSeen = true;
      cursor.advance();
      if (!cursor.is(TokenKind.COMMA)) {
        vararg = parameter(true);
      } else if (cursor.peek(1) != TokenKind.NAME) {
        throw Mismatch.MISMATCH;
      }
    }

    private void plain() {
      Arg arg = parameter(false);
      @Nullable Expr value = cursor.take(TokenKind.EQUAL) ? grammar.expressions.expression() : null;
      if (starSeen) {
        kwonly.add(arg);
        kwDefaults.add(value);
        return;
      }
      args.add(arg);
      if (value != null) {
        defaults.add(value);
      } else if (!defaults.isEmpty()) {
        throw Mismatch.MISMATCH;
      }
    }

    private Arg parameter(boolean starred) {
      int start = cursor.at();
      String name = cursor.name();
      @Nullable Expr annotation = null;
      if (closing == TokenKind.RIGHT_PAREN && cursor.take(TokenKind.COLON)) {
        annotation =
            starred && cursor.is(TokenKind.STAR)
                ? starAnnotation()
                : grammar.expressions.expression();
      }
      return new Arg(name, annotation, cursor.spanFrom(start));
    }

    private Expr starAnnotation() {
      int start = cursor.at();
      cursor.advance();
      Expr value = grammar.expressions.bitwiseOr();
      return new Expr.Starred(value, ExprContext.LOAD, cursor.spanFrom(start));
    }
  }
}
