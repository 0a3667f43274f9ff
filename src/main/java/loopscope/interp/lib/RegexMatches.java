package loopscope.interp.lib;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The matches of a pattern in a text, one after the other, as Python divides them.
///
/// Where nothing was matched, Java's engine goes on a character further; Python looks at the same
/// place for a match that is not empty.
final class RegexMatches {
  private final Matcher matcher;
  private final Pattern pattern;
  private final int end;
  private @Nullable Pattern moving;
  private boolean wasEmpty;

  RegexMatches(Matcher matcher) {
    this.matcher = matcher;
    this.pattern = matcher.pattern();
    this.end = matcher.regionEnd();
  }

  /// The next match, or null.
  @Nullable MatchResult next() {
    if (wasEmpty) {
      if (moving == null) {
        // \G is where the search begins, so that a match which ends there does not count.
        moving = Pattern.compile("(?:" + pattern.pattern() + ")(?!\\G)", pattern.flags());
      }
      int place = matcher.end();
      matcher.usePattern(moving).region(place, end);
    } else if (moving != null && matcher.pattern() == moving) {
      int place = matcher.end();
      matcher.usePattern(pattern).region(place, end);
    }
    if (!matcher.find()) {
      return null;
    }
    wasEmpty = matcher.end() == matcher.start();
    return matcher.toMatchResult();
  }
}
