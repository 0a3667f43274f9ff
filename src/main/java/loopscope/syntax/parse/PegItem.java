package loopscope.syntax.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of an alternative of the explaining grammar.
sealed interface PegItem {

  /// A token of a kind.
  record Token(TokenKind kind) implements PegItem {}

  /// A token written exactly so, whatever its kind.
  record Word(String text) implements PegItem {}

  /// A name that is a keyword in some places.
  record SoftKeyword() implements PegItem {}

  /// Whatever another rule matches.
  record Reference(String rule) implements PegItem {}

  /// An item that may be missing.
  record Optional(PegItem item) implements PegItem {}

  /// An item any number of times, at least `least`.
  record Repeated(PegItem item, int least) implements PegItem {}

  /// An item at least once, with separators between.
  record Separated(PegItem item, PegItem separator) implements PegItem {}

  /// Looks whether an item follows, or whether it does not.
  record Look(PegItem item, boolean wanted) implements PegItem {}

  /// Commits to the alternative.
  record Cut() implements PegItem {}

  /// A token without which nothing else can be meant.
  record Forced(TokenKind kind) implements PegItem {}

  /// The first of several alternatives that matches.
  record Group(List<Alternative> alternatives) implements PegItem {}

  /// An item that the action of its alternative calls by a name.
  record Named(String name, PegItem item) implements PegItem {}

  /// One way to match a rule, and what to make of it.
  record Alternative(List<PegItem> items, @Nullable String result, @Nullable PegReport report) {

    /// Whether the alternative is nothing but a rule for what is wrong.
    ///
    /// One that only contains such a rule is tried from the start, as CPython does.
    boolean isWrong() {
      return items.size() == 1
          && items.getFirst() instanceof Reference(var rule)
          && rule.startsWith("wrong_");
    }
  }

  /// A rule with its marks: remembered, left-recursive, or without explanations inside.
  record Rule(
      String name, boolean memo, boolean left, boolean plain, List<Alternative> alternatives) {}
}
