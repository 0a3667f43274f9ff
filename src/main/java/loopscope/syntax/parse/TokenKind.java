package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.CmpOperator;
import loopscope.syntax.Operator;
import org.jspecify.annotations.Nullable;

/// What a token is. Keywords and operators are a kind each; soft keywords are [#NAME].
public enum TokenKind {
  ENDMARKER(""),
  NAME(""),
  NUMBER(""),
  STRING(""),
  NEWLINE(""),
  INDENT(""),
  DEDENT(""),
  FSTRING_START(""),
  FSTRING_MIDDLE(""),
  FSTRING_END(""),
  TSTRING_START(""),
  TSTRING_MIDDLE(""),
  TSTRING_END(""),
  /// A character that no rule of the grammar takes, such as `$` or `?`.
  STRAY(""),

  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  COLON(":"),
  COMMA(","),
  SEMICOLON(";"),
  DOT("."),
  ELLIPSIS("..."),
  ARROW("->"),
  COLON_EQUAL(":="),
  EXCLAMATION("!"),
  EQUAL("="),
  TILDE("~"),

  PLUS("+", Operator.ADD, 5),
  MINUS("-", Operator.SUB, 5),
  STAR("*", Operator.MULT, 6),
  AT("@", Operator.MAT_MULT, 6),
  SLASH("/", Operator.DIV, 6),
  PERCENT("%", Operator.MOD, 6),
  DOUBLE_SLASH("//", Operator.FLOOR_DIV, 6),
  DOUBLE_STAR("**", Operator.POW, 0),
  LEFT_SHIFT("<<", Operator.L_SHIFT, 4),
  RIGHT_SHIFT(">>", Operator.R_SHIFT, 4),
  AMPERSAND("&", Operator.BIT_AND, 3),
  CIRCUMFLEX("^", Operator.BIT_XOR, 2),
  BAR("|", Operator.BIT_OR, 1),

  PLUS_EQUAL("+=", Operator.ADD),
  MINUS_EQUAL("-=", Operator.SUB),
  STAR_EQUAL("*=", Operator.MULT),
  AT_EQUAL("@=", Operator.MAT_MULT),
  SLASH_EQUAL("/=", Operator.DIV),
  PERCENT_EQUAL("%=", Operator.MOD),
  DOUBLE_SLASH_EQUAL("//=", Operator.FLOOR_DIV),
  DOUBLE_STAR_EQUAL("**=", Operator.POW),
  LEFT_SHIFT_EQUAL("<<=", Operator.L_SHIFT),
  RIGHT_SHIFT_EQUAL(">>=", Operator.R_SHIFT),
  AMPERSAND_EQUAL("&=", Operator.BIT_AND),
  CIRCUMFLEX_EQUAL("^=", Operator.BIT_XOR),
  BAR_EQUAL("|=", Operator.BIT_OR),

  DOUBLE_EQUAL("==", CmpOperator.EQ),
  NOT_EQUAL("!=", CmpOperator.NOT_EQ),
  LESS("<", CmpOperator.LT),
  LESS_EQUAL("<=", CmpOperator.LT_E),
  GREATER(">", CmpOperator.GT),
  GREATER_EQUAL(">=", CmpOperator.GT_E),

  FALSE("False"),
  NONE("None"),
  TRUE("True"),
  AND("and"),
  AS("as"),
  ASSERT("assert"),
  ASYNC("async"),
  AWAIT("await"),
  BREAK("break"),
  CLASS("class"),
  CONTINUE("continue"),
  DEF("def"),
  DEL("del"),
  ELIF("elif"),
  ELSE("else"),
  EXCEPT("except"),
  FINALLY("finally"),
  FOR("for"),
  FROM("from"),
  GLOBAL("global"),
  IF("if"),
  IMPORT("import"),
  IN("in"),
  IS("is"),
  LAMBDA("lambda"),
  NONLOCAL("nonlocal"),
  NOT("not"),
  OR("or"),
  PASS("pass"),
  RAISE("raise"),
  RETURN("return"),
  TRY("try"),
  WHILE("while"),
  WITH("with"),
  YIELD("yield");

  private final String text;
  private final @Nullable Operator operator;
  private final @Nullable CmpOperator comparison;
  private final int precedence;
  private final boolean augmented;

  TokenKind(String text) {
    this(text, null, null, 0, false);
  }

  TokenKind(String text, Operator operator, int precedence) {
    this(text, operator, null, precedence, false);
  }

  TokenKind(String text, Operator augmenting) {
    this(text, augmenting, null, 0, true);
  }

  TokenKind(String text, CmpOperator comparison) {
    this(text, null, comparison, 0, false);
  }

  TokenKind(
      String text,
      @Nullable Operator operator,
      @Nullable CmpOperator comparison,
      int precedence,
      boolean augmented) {
    this.text = text;
    this.operator = operator;
    this.comparison = comparison;
    this.precedence = precedence;
    this.augmented = augmented;
  }

  /// How the token is written where every token of the kind is written alike, else empty.
  public String text() {
    return text;
  }

  /// Whether the kind is one of Python's reserved words.
  public boolean isKeyword() {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /// The operator between two values, or the one that an augmented assignment applies.
  @Nullable Operator operator() {
    return operator;
  }

  /// The comparison, for those that are a single token that is no keyword.
  @Nullable CmpOperator comparison() {
    return comparison;
  }

  /// How tightly a left-associative operator binds, from 1 for `|`; 0 for anything else.
  int precedence() {
    return precedence;
  }

  /// Whether the token makes an assignment augmented.
  boolean isAugmented() {
    return augmented;
  }

  /// Python's reserved words in alphabetical order, capitals first.
  static List<TokenKind> keywords() {
    List<TokenKind> keywords = new ArrayList<>();
    for (TokenKind kind : values()) {
      if (kind.isKeyword()) {
        keywords.add(kind);
      }
    }
    return keywords;
  }
}
