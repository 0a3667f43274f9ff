package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;
import org.jspecify.annotations.Nullable;

/// Turns what the explaining grammar found wrong into a message at a place.
final class Blame {

  private final PegMatcher matcher;
  private final Lexer lexer;
  private final TokenBuffer tokens;

  Blame(PegMatcher matcher, Lexer lexer) {
    this.matcher = matcher;
    this.lexer = lexer;
    tokens = lexer.tokens;
  }

  /// Throws what an alternative reports; returns where a check finds nothing wrong after all.
  void report(PegReport report, Map<String, PegNode> captures) {
    String message = report.message();
    PegNode first = captures.get(report.first());
    PegNode last = captures.get(report.last());
    switch (report.where()) {
      case AT -> throw at(required(first), fill(message, captures));
      case RANGE -> throw range(required(first), required(last), fill(message, captures));
      case FROM -> throw from(required(first), fill(message, captures));
      case LAST -> throw at(PegNode.token(matcher.read() - 1), fill(message, captures));
      case NEXT -> throw at(PegNode.token(matcher.at()), fill(message, captures));
      case INDENT ->
          throw SourceText.fault(
              Diagnostic.Kind.INDENTATION_ERROR,
              spanOf(matcher.read() - 1),
              fill(message, captures));
      case CALL -> check(message, captures);
    }
  }

  private static PegNode required(@Nullable PegNode node) {
    if (node == null) {
      throw new IllegalStateException("a report names a part that its alternative lacks");
    }
    return node;
  }

  SyntaxFault at(PegNode node, String message) {
    return range(node, node, message);
  }

  private SyntaxFault range(PegNode first, PegNode last, String message) {
    Span span = tokens.span(first.first(), last.last());
    return SourceText.fault(Diagnostic.Kind.SYNTAX_ERROR, span, message);
  }

  private Span spanOf(int token) {
    return tokens.span(token, token);
  }

  /// Up to where the lexer stands, which is after the token that was read last.
  private SyntaxFault from(PegNode first, String message) {
    int last = matcher.read() - 1;
    Span start = spanOf(first.first());
    Span end = spanOf(last);
    // CPython counts this end from 0 where it counts all others from 1.
    Span span = new Span(start.line(), start.column(), end.endLine(), end.endColumn() - 1);
    return SourceText.fault(Diagnostic.Kind.SYNTAX_ERROR, span, message);
  }

  private String fill(String message, Map<String, PegNode> captures) {
    PegNode a = captures.get("a");
    if (a == null || message.indexOf('{') < 0) {
      return message;
    }
    String filled = message;
    if (message.contains("{a.name}")) {
      filled = filled.replace("{a.name}", ExpressionNames.of(a));
    }
    return filled
        .replace("{a.line}", Integer.toString(tokens.line(a.first())))
        .replace("{a.text}", tokens.lexeme(a.first()));
  }

  private void check(String name, Map<String, PegNode> captures) {
    PegNode a = required(captures.get("a"));
    switch (name) {
      case "assignTarget" -> invalidTarget(a, Targeting.STAR);
      case "deleteTarget" -> invalidTarget(a, Targeting.DELETE);
      case "loopTarget" -> invalidTarget(a, Targeting.LOOP);
      case "legacyStatement" -> legacy(a, required(captures.get("b")));
      case "missingComma" -> missingComma(a, required(captures.get("b")));
      case "unparenthesisedGenerator" -> generator(a, required(captures.get("b")));
      case "argumentOrder" -> argumentOrder(a);
      case "colonAfterKey" -> colonAfterKey(a);
      case "boundOfTypeVarTuple" -> bound(a, required(captures.get("b")), "TypeVarTuple");
      case "boundOfParamSpec" -> bound(a, required(captures.get("b")), "ParamSpec");
      case "mixedTemplates" ->
          throw range(
              a.parts().isEmpty() ? a : a.parts().getLast(),
              required(captures.get("b")),
              "cannot mix t-string literals with string or bytes literals");
      default -> throw new IllegalStateException("no such check: " + name);
    }
  }

  private enum Targeting {
    STAR,
    DELETE,
    LOOP
  }

  private void invalidTarget(PegNode target, Targeting targeting) {
    PegNode invalid = findInvalid(target, targeting);
    if (invalid != null) {
      String verb = targeting == Targeting.DELETE ? "delete" : "assign to";
      throw at(invalid, "cannot " + verb + " " + ExpressionNames.of(invalid));
    }
  }

  private @Nullable PegNode findInvalid(PegNode node, Targeting targeting) {
    return switch (node.kind()) {
      case "Name", "Subscript", "Attribute" -> null;
      case "List", "Tuple" -> {
        for (PegNode part : node.parts()) {
          PegNode invalid = findInvalid(part, targeting);
          if (invalid != null) {
            yield invalid;
          }
        }
        yield null;
      }
      case "Starred" -> targeting == Targeting.DELETE ? node : findInvalid(node.part(0), targeting);
      case "Compare" -> {
        // In "for x in y" the target was read as the comparison "x in y".
        boolean in = tokens.kind(node.part(1).first()) == TokenKind.IN;
        yield targeting == Targeting.LOOP && in ? findInvalid(node.part(0), targeting) : node;
      }
      default -> node;
    };
  }

  private boolean isLegacy(PegNode node) {
    return node.first() == node.last()
        && (tokens.is(node.first(), "print") || tokens.is(node.first(), "exec"));
  }

  private void legacy(PegNode name, PegNode rest) {
    if (isLegacy(name)) {
      String word = tokens.lexeme(name.first());
      throw range(
          name,
          rest,
          "Missing parentheses in call to '" + word + "'. Did you mean " + word + "(...)?");
    }
  }

  private void missingComma(PegNode first, PegNode second) {
    boolean legacy = first.is("Name") && isLegacy(first);
    if (!legacy && levelAt(matcher.at() - 1) > 0) {
      throw range(first, second, "invalid syntax. Perhaps you forgot a comma?");
    }
  }

  /// How many brackets are open after a token.
  private int levelAt(int token) {
    int level = 0;
    for (int i = 0; i <= token; i++) {
      switch (tokens.kind(i)) {
        case LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE -> level++;
        case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_BRACE -> level--;
        default -> {}
      }
    }
    return level;
  }

  /// The positional arguments of a call in order, starred ones after keywords included.
  private static List<PegNode> positional(PegNode args) {
    List<PegNode> positional = new ArrayList<>();
    for (PegNode part : args.parts()) {
      if (!part.is("Keyword") && !part.is("Mapping")) {
        positional.add(part);
      }
    }
    return positional;
  }

  private void generator(PegNode args, PegNode clauses) {
    List<PegNode> positional = positional(args);
    if (positional.size() > 1) {
      throw range(positional.getLast(), clauses, "Generator expression must be parenthesized");
    }
  }

  private void argumentOrder(PegNode args) {
    boolean unpacking = args.parts().stream().anyMatch(part -> part.is("Mapping"));
    throw at(
        PegNode.token(matcher.read() - 1),
        "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""));
  }

  private void colonAfterKey(PegNode key) {
    int token = key.last();
    int end = tokens.end(token);
    throw lexer.text.faultWithoutEnd(
        tokens.endLine(token), end - 1, "':' expected after dictionary key");
  }

  private void bound(PegNode colon, PegNode bound, String param) {
    String what = bound.is("Tuple") ? "constraints" : "bound";
    throw from(colon, "cannot use " + what + " with " + param);
  }
}
