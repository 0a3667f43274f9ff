package loopscope.interp.object;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name that was probably meant: the nearest by edit distance, as CPython measures it.
public final class Suggestions {
  private static final int MOVE = 2;
  private static final int CASE = 1;
  private static final int MOST_NAMES = 750;
  private static final int LONGEST = 40;

  private Suggestions() {}

  /// The closest of the candidates, or null when none is close.
  public static @Nullable String closest(String wrong, List<String> candidates) {
    if (candidates.size() >= MOST_NAMES || wrong.length() > LONGEST) {
      return null;
    }
    String best = null;
    int bound = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(wrong)) {
        continue;
      }
      int most = (candidate.length() + wrong.length() + 3) * MOVE / 6;
      most = Math.min(most, bound - 1);
      int distance = distance(wrong, candidate, most);
      if (distance <= most && distance < bound) {
        best = candidate;
        bound = distance;
      }
    }
    return best;
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
  }

  private static int distance(String a, String b, int most) {
    if (b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j * MOVE;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE;
      int least = Integer.MAX_VALUE;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + substitution(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + MOVE);
        least = Math.min(least, row[j]);
      }
      if (least > most && b.length() > 0) {
        return Integer.MAX_VALUE;
      }
    }
    return row[b.length()];
  }
}
