package loopscope.interp.text;

import loopscope.interp.text.RegexSyntax.Kind;
import loopscope.interp.text.RegexSyntax.Part;
import loopscope.interp.text.RegexTranslation.Mistake;
import org.jspecify.annotations.Nullable;

/// What may follow an opening bracket, as [RegexSyntax] reads it.
final class RegexGroupSyntax {
  private static final String FLAGS = "aiLmsux";

  private final RegexSyntax s;

  RegexGroupSyntax(RegexSyntax syntax) {
    this.s = syntax;
  }

  /// The group, or null where the brackets hold a comment or flags for everything.
  @Nullable Part group(int start, boolean first) throws Mistake {
    if (!s.take('?')) {
      return capture(start, null);
    }
    char kind = next("unexpected end of pattern");
    switch (kind) {
      case 'P' -> {
        return named(start);
      }
      case ':', '>' -> {
        return enclosed(start);
      }
      case '#' -> {
        while (!s.take(')')) {
          if (s.ended()) {
            throw new Mistake("missing ), unterminated comment", start);
          }
          s.at++;
        }
        return null;
      }
      case '=', '!' -> {
        enclosed(start);
        return new Part(0, 0, Kind.ITEM);
      }
      case '<' -> {
        return behind(start);
      }
      case '(' -> {
        return condition(start);
      }
      default -> {
        if (FLAGS.indexOf(kind) < 0 && kind != '-') {
          throw new Mistake("unknown extension ?" + kind, s.at - 2);
        }
        return flags(kind, start, first);
      }
    }
  }

  private char next(String otherwise) throws Mistake {
    if (s.ended()) {
      throw new Mistake(otherwise, s.at);
    }
    return s.source.charAt(s.at++);
  }

  private Part enclosed(int start) throws Mistake {
    boolean verbose = s.verbose;
    Part part = s.alternatives(false);
    close(start);
    s.verbose = verbose;
    return new Part(part.least(), part.most(), Kind.ITEM);
  }

  private void close(int start) throws Mistake {
    if (!s.take(')')) {
      throw new Mistake("missing ), unterminated subpattern", start);
    }
  }

  private Part capture(int start, @Nullable String name) throws Mistake {
    int number = s.groups.size();
    if (name != null) {
      Integer before = s.names.get(name);
      if (before != null) {
        throw new Mistake(
            "redefinition of group name '"
                + name
                + "' as group "
                + number
                + "; was group "
                + before,
            s.at - name.length() - 1);
      }
      s.names.put(name, number);
    }
    s.groups.add(new Part(0, 0, Kind.ITEM));
    s.open.add(number);
    Part part = enclosed(start);
    s.open.remove(number);
    s.groups.set(number, part);
    return part;
  }

  private Part named(int start) throws Mistake {
    if (s.take('<')) {
      return capture(start, checked(s.until('>', "group name")));
    }
    if (s.take('=')) {
      String name = checked(s.until(')', "group name"));
      return s.reference(known(name), s.at - name.length() - 1);
    }
    char c = next("unexpected end of pattern");
    throw new Mistake("unknown extension ?P" + c, s.at - 3);
  }

  private String checked(String name) throws Mistake {
    boolean is =
        Characters.isIdentifierStart(name.codePointAt(0))
            && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    if (!is || s.bytes && !name.chars().allMatch(c -> c < 128)) {
      throw new Mistake(
          "bad character in group name " + StrText.repr(name), s.at - name.length() - 1);
    }
    return name;
  }

  private int known(String name) throws Mistake {
    Integer number = s.names.get(name);
    if (number == null) {
      throw new Mistake("unknown group name '" + name + "'", s.at - name.length() - 1);
    }
    return number;
  }

  private Part behind(int start) throws Mistake {
    char c = next("unexpected end of pattern");
    if (c != '=' && c != '!') {
      throw new Mistake("unknown extension ?<" + c, s.at - 3);
    }
    int outer = s.behind;
    if (outer < 0) {
      s.behind = s.groups.size();
    }
    Part part = enclosed(start);
    s.behind = outer;
    s.unbounded |= part.least() != part.most();
    return new Part(0, 0, Kind.ITEM);
  }

  private Part condition(int start) throws Mistake {
    String name = s.until(')', "group name");
    int from = s.at - name.length() - 1;
    int number;
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      number = name.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(name);
      if (number == 0) {
        throw new Mistake("bad group number", from);
      }
      s.askedAt.putIfAbsent(number, from);
    } else {
      number = known(checked(name));
    }
    s.lookBehind(number);
    s.asked.add(number);
    Part yes = s.sequence(false);
    Part no = new Part(0, 0, Kind.ITEM);
    if (s.take('|')) {
      no = s.sequence(false);
      if (s.peek() == '|') {
        throw new Mistake("conditional backref with more than two branches", s.at);
      }
    }
    close(start);
    return new Part(Math.min(yes.least(), no.least()), Math.max(yes.most(), no.most()), Kind.ITEM);
  }

  private @Nullable Part flags(char given, int start, boolean first) throws Mistake {
    char c = given;
    String added = "";
    String removed = "";
    while (c != '-') {
      checkKind(c, added);
      added += c;
      c = next("missing -, : or )");
      if (")-:".indexOf(c) >= 0) {
        break;
      }
      unknown(c, "missing -, : or )");
    }
    if (c == ')') {
      if (!first) {
        throw new Mistake("global flags not at the start of the expression", start);
      }
      s.verbose |= added.indexOf('x') >= 0;
      return null;
    }
    if (c == '-') {
      c = next("missing flag");
      unknown(c, "missing flag");
      while (c != ':') {
        if ("auL".indexOf(c) >= 0) {
          throw new Mistake("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", s.at);
        }
        removed += c;
        c = next("missing :");
        if (c != ':') {
          unknown(c, "missing :");
        }
      }
    }
    for (char one : removed.toCharArray()) {
      if (added.indexOf(one) >= 0) {
        throw new Mistake("bad inline flags: flag turned on and off", s.at - 1);
      }
    }
    boolean outer = s.verbose;
    s.verbose = (outer || added.indexOf('x') >= 0) && removed.indexOf('x') < 0;
    Part part = s.alternatives(false);
    close(start);
    s.verbose = outer;
    return new Part(part.least(), part.most(), Kind.ITEM);
  }

  private void checkKind(char c, String before) throws Mistake {
    if (c == (s.bytes ? 'u' : 'L')) {
      throw new Mistake(
          "bad inline flags: cannot use '"
              + c
              + "' flag with a "
              + (s.bytes ? "bytes" : "str")
              + " pattern",
          s.at);
    }
    String kinds = before.replaceAll("[^auL]", "").replace(String.valueOf(c), "");
    if ("auL".indexOf(c) >= 0 && !kinds.isEmpty()) {
      throw new Mistake("bad inline flags: flags 'a', 'u' and 'L' are incompatible", s.at);
    }
  }

  private void unknown(char c, String otherwise) throws Mistake {
    if (FLAGS.indexOf(c) < 0) {
      throw new Mistake(Character.isLetter(c) ? "unknown flag" : otherwise, s.at - 1);
    }
  }
}
