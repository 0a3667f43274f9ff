package loopscope.interp.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import loopscope.interp.text.RegexTranslation.Mistake;

/// Reads a regular expression as CPython's parser does, for its complaints and nothing else.
///
/// It keeps no tree: only the groups, how much text each part can match, which look-behind has to
/// know, and the groups that conditions ask about.
final class RegexSyntax {
  /// How few and how many characters a part matches, and what it is to a repetition after it.
  record Part(long least, long most, Kind kind) {
    Part then(Part next) {
      return new Part(capped(least + next.least), capped(most + next.most), Kind.ITEM);
    }

    private static long capped(long width) {
      return Math.min(width, TOO_LONG);
    }
  }

  /// What may be repeated: an item, but neither nothing, nor a place, nor a repetition.
  enum Kind {
    NOTHING,
    PLACE,
    REPEATED,
    ITEM
  }

  static final long TOO_LONG = 1L << 32;
  private static final long LARGEST_REPEAT = 4294967295L;
  private static final Part EMPTY = new Part(0, 0, Kind.NOTHING);
  static final Part ONE = new Part(1, 1, Kind.ITEM);
  private static final Part PLACE = new Part(0, 0, Kind.PLACE);

  final String source;
  final boolean bytes;
  final List<Part> groups = new ArrayList<>(List.of(EMPTY));
  final SequencedMap<String, Integer> names = new LinkedHashMap<>();
  final Set<Integer> open = new TreeSet<>();

  /// The groups that conditions ask about.
  final Set<Integer> asked = new TreeSet<>();

  final Map<Integer, Integer> askedAt = new LinkedHashMap<>();
  boolean verbose;
  int behind = -1;
  boolean unbounded;
  int at;

  private RegexSyntax(String source, boolean verbose, boolean bytes) {
    this.source = source;
    this.verbose = verbose;
    this.bytes = bytes;
  }

  static RegexSyntax of(String source, boolean verbose, boolean bytes) throws Mistake {
    RegexSyntax syntax = new RegexSyntax(source, verbose, bytes);
    syntax.alternatives(true);
    if (syntax.at < source.length()) {
      throw new Mistake("unbalanced parenthesis", syntax.at);
    }
    for (var asked : syntax.askedAt.entrySet()) {
      if (asked.getKey() >= syntax.groups.size()) {
        throw new Mistake("invalid group reference " + asked.getKey(), asked.getValue());
      }
    }
    if (syntax.unbounded) {
      throw new Mistake("look-behind requires fixed-width pattern", -1);
    }
    return syntax;
  }

  char peek() {
    return at < source.length() ? source.charAt(at) : '\uffff';
  }

  boolean ended() {
    return at >= source.length();
  }

  boolean take(char c) {
    if (peek() == c && !ended()) {
      at++;
      return true;
    }
    return false;
  }

  Part alternatives(boolean first) throws Mistake {
    Part all = sequence(first);
    while (take('|')) {
      Part next = sequence(false);
      all = new Part(Math.min(all.least, next.least), Math.max(all.most, next.most), Kind.ITEM);
    }
    return all;
  }

  Part sequence(boolean first) throws Mistake {
    Part all = EMPTY;
    Part last = EMPTY;
    boolean begun = false;
    while (!ended() && peek() != '|' && peek() != ')') {
      int start = at;
      char c = source.charAt(at++);
      if (verbose && skipped(c)) {
        continue;
      }
      Part part;
      switch (c) {
        case '\\' -> part = new RegexEscapes(this).outside(start);
        case '[' -> part = new RegexEscapes(this).characterClass(start);
        case '(' -> {
          part = new RegexGroupSyntax(this).group(start, first && !begun);
          if (part == null) {
            continue;
          }
        }
        case '^', '$' -> part = PLACE;
        case '*', '+', '?', '{' -> {
          Part repeated = repetition(c, start, last);
          if (repeated != null) {
            // The last part was counted once already.
            all = new Part(all.least - last.least, all.most - last.most, Kind.ITEM);
            part = repeated;
          } else {
            part = ONE;
          }
        }
        default -> part = ONE;
      }
      all = all.then(part);
      last = part;
      begun = true;
    }
    return all;
  }

  private boolean skipped(char c) {
    if (" \t\n\r\013\f".indexOf(c) >= 0) {
      return true;
    }
    if (c == '#') {
      while (!ended() && source.charAt(at++) != '\n') {
        // The comment.
      }
      return true;
    }
    return false;
  }

  /// The repeated part, or null where a brace stands for itself.
  private @org.jspecify.annotations.Nullable Part repetition(char c, int start, Part item)
      throws Mistake {
    long least = c == '+' ? 1 : 0;
    long most = c == '?' ? 1 : TOO_LONG;
    if (c == '{') {
      if (peek() == '}') {
        return null;
      }
      int from = at;
      String low = digits();
      String high = low;
      if (take(',')) {
        high = digits();
      }
      if (!take('}')) {
        at = from;
        return null;
      }
      least = low.isEmpty() ? 0 : count(low);
      most = high.isEmpty() ? TOO_LONG : count(high);
      if (most < least) {
        throw new Mistake("min repeat greater than max repeat", from);
      }
    }
    if (item.kind == Kind.NOTHING || item.kind == Kind.PLACE) {
      throw new Mistake("nothing to repeat", start);
    }
    if (item.kind == Kind.REPEATED) {
      throw new Mistake("multiple repeat", start);
    }
    if (!take('?')) {
      take('+');
    }
    return new Part(
        Part.capped(item.least * least),
        item.most == 0 ? 0 : Part.capped(item.most * most),
        Kind.REPEATED);
  }

  private String digits() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return source.substring(from, at);
  }

  private static long count(String digits) {
    if (digits.length() > 10 || Long.parseLong(digits) >= LARGEST_REPEAT) {
      throw Fault.overflow("the repetition number is too large");
    }
    return Long.parseLong(digits);
  }

  /// What a reference to a group matches; `from` is where the group's name or number begins.
  Part reference(int number, int from) throws Mistake {
    if (open.contains(number)) {
      throw new Mistake("cannot refer to an open group", from);
    }
    lookBehind(number);
    Part group = groups.get(number);
    return new Part(group.least, group.most, Kind.ITEM);
  }

  void lookBehind(int number) throws Mistake {
    if (behind >= 0) {
      if (open.contains(number)) {
        throw new Mistake("cannot refer to an open group", at);
      }
      if (number >= behind) {
        throw new Mistake("cannot refer to group defined in the same lookbehind subpattern", at);
      }
    }
  }

  /// What stands before an ending character.
  String until(char end, String what) throws Mistake {
    int from = at;
    while (!ended() && peek() != end) {
      at++;
    }
    if (ended()) {
      throw from == at
          ? new Mistake("missing " + what, at)
          : new Mistake("missing " + end + ", unterminated name", from);
    }
    if (from == at) {
      throw new Mistake("missing " + what, at);
    }
    return source.substring(from, at++);
  }
}
