package loopscope.interp.text;

import java.util.Locale;

/// What may follow an opening bracket in a regular expression: groups, look-around, comments and
/// flags.
final class RegexGroups {
  private final RegexTranslation t;

  RegexGroups(RegexTranslation translation) {
    this.t = translation;
  }

  void group() throws RegexTranslation.Mistake {
    int start = t.at;
    if (t.peek(1) != '?') {
      t.capture(start, 1);
      return;
    }
    char kind = t.peek(2);
    switch (kind) {
      case ':', '=', '!', '>' -> enter("(?" + kind, 3, start);
      case '<' -> {
        if (t.peek(3) != '=' && t.peek(3) != '!') {
          boolean ended = start + 3 >= t.source.length();
          throw new RegexTranslation.Mistake(
              ended ? "unexpected end of pattern" : "unknown extension ?<" + t.peek(3), start + 1);
        }
        enter("(?<" + t.peek(3), 4, start);
      }
      case '#' -> {
        int end = t.source.indexOf(')', t.at);
        if (end < 0) {
          throw new RegexTranslation.Mistake("missing ), unterminated comment", start);
        }
        t.at = end + 1;
      }
      case 'P' -> named(start);
      case '(' -> {
        int end = t.source.indexOf(')', t.at);
        String name = t.source.substring(start + 3, end);
        Integer number = t.names.get(name);
        t.condition(start, end + 1 - start, number == null ? Integer.parseInt(name) : number);
      }
      default -> inlineFlags(start);
    }
  }

  private void enter(String text, int length, int start) {
    t.out.append(text);
    t.at = start + length;
    t.open.add(new RegexTranslation.Opened(start, 0, 0));
  }

  private void named(int start) throws RegexTranslation.Mistake {
    boolean definition = t.peek(3) == '<';
    int end = t.source.indexOf(definition ? '>' : ')', t.at);
    if (!definition && t.peek(3) != '=') {
      throw new RegexTranslation.Mistake("unknown extension ?P" + t.peek(3), start + 1);
    }
    if (end < 0) {
      throw new RegexTranslation.Mistake(
          "missing " + (definition ? ">" : ")") + ", unterminated name", start + 4);
    }
    String name = t.source.substring(start + 4, end);
    if (name.isEmpty() || !Characters.isIdentifierStart(name.charAt(0))) {
      throw new RegexTranslation.Mistake(
          name.isEmpty() ? "missing group name" : "bad character in group name '" + name + "'",
          start + 4);
    }
    if (definition) {
      t.names.put(name, t.groups + 1);
      t.capture(start, end + 1 - start);
      return;
    }
    Integer number = t.names.get(name);
    if (number == null) {
      throw new RegexTranslation.Mistake("unknown group name '" + name + "'", start + 4);
    }
    t.out.append("(?:\\").append(t.number(number)).append(')');
    t.at = end + 1;
  }

  private static int flagOf(char c) {
    return switch (c) {
      case 'i' -> RegexTranslation.IGNORECASE;
      case 'm' -> RegexTranslation.MULTILINE;
      case 's' -> RegexTranslation.DOTALL;
      case 'x' -> RegexTranslation.VERBOSE;
      case 'a' -> RegexTranslation.ASCII;
      case 'u', 'L' -> 0;
      default -> -1;
    };
  }

  private void inlineFlags(int start) throws RegexTranslation.Mistake {
    int i = start + 2;
    int added = 0;
    while (i < t.source.length() && flagOf(t.source.charAt(i)) >= 0) {
      added |= flagOf(t.source.charAt(i++));
    }
    int locale = t.source.substring(start, i).indexOf('L');
    if (locale >= 0) {
      throw new RegexTranslation.Mistake(
          "bad inline flags: cannot use 'L' flag with a str pattern", start + locale + 1);
    }
    char end = i < t.source.length() ? t.source.charAt(i) : '\0';
    if (end == ')') {
      if (start != 0) {
        throw new RegexTranslation.Mistake(
            "global flags not at the start of the expression", start);
      }
      t.flags |= added;
      t.at = i + 1;
    } else if (end == ':' || end == '-') {
      int colon = t.source.indexOf(':', i);
      if (colon < 0) {
        int last = i + 1;
        while (last < t.source.length() && flagOf(t.source.charAt(last)) >= 0) {
          last++;
        }
        throw new RegexTranslation.Mistake("missing :", last);
      }
      enter(
          t.source.substring(start, colon + 1).replace("a", "").replace("L", ""),
          colon + 1 - start,
          start);
    } else if (end == '\0' && added != 0) {
      throw new RegexTranslation.Mistake("missing -, : or )", i);
    } else {
      throw new RegexTranslation.Mistake(
          "unknown extension ?" + t.source.charAt(start + 2), start + 1);
    }
  }

  /// A character by its name, as in `\\N{DIGIT ONE}`.
  void character(int start) throws RegexTranslation.Mistake {
    int end = t.source.indexOf('}', t.at);
    if (t.peek(0) != '{' || end < 0) {
      throw new RegexTranslation.Mistake(
          t.peek(0) != '{' ? "missing {" : "missing }, unterminated name", t.at);
    }
    String name = t.source.substring(t.at + 1, end);
    try {
      int point = Character.codePointOf(name.toUpperCase(Locale.ROOT));
      t.out.append("\\x{").append(Integer.toHexString(point)).append('}');
    } catch (IllegalArgumentException e) {
      throw new RegexTranslation.Mistake("undefined character name '" + name + "'", start);
    }
    t.at = end + 1;
  }
}
