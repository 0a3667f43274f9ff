package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the keywords that a word might have been meant to be.
final class Similarity {

  private static final int MAX_PROPOSALS = 3;
  private static final double LEAST_RATIO = 0.5;

  /// What one changed letter costs; a change of case alone costs half of it.
  private static final int MOVE_COST = 2;

  private static final int CASE_COST = 1;

  private Similarity() {}

  /// Up to three keywords, the likeliest first.
  static List<String> keywordsLike(String word) {
    List<String> found = new ArrayList<>();
    String closest = closest(word);
    if (closest != null) {
      found.add(closest);
    }
    List<String> similar = new ArrayList<>();
    for (TokenKind keyword : TokenKind.keywords()) {
      if (ratio(keyword.text(), word) >= LEAST_RATIO) {
        similar.add(keyword.text());
      }
    }
    similar.sort(
        Comparator.comparingDouble((String keyword) -> ratio(keyword, word))
            .thenComparing(Comparator.naturalOrder())
            .reversed());
    found.addAll(similar.subList(0, Math.min(MAX_PROPOSALS, similar.size())));
    return found.subList(0, Math.min(MAX_PROPOSALS, found.size()));
  }

  /// The keyword that the fewest changed letters lead to, if they are few enough.
  private static @Nullable String closest(String word) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TokenKind keyword : TokenKind.keywords()) {
      String text = keyword.text();
      int limit = (word.length() + text.length() + 3) * MOVE_COST / 6;
      int distance = distance(word, text);
      if (distance <= limit && distance < bestDistance) {
        best = text;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j * MOVE_COST;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE_COST;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + substitution(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + MOVE_COST);
      }
    }
    return row[b.length()];
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }

  /// Twice the number of letters in common stretches over the letters of both, as `difflib` counts.
  private static double ratio(String a, String b) {
    int letters = a.length() + b.length();
    return letters == 0 ? 1 : 2.0 * matching(a, 0, a.length(), b, 0, b.length()) / letters;
  }

  private static int matching(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
    int longest = 0;
    int aAt = aFrom;
    int bAt = bFrom;
    for (int i = aFrom; i < aTo; i++) {
      for (int j = bFrom; j < bTo; j++) {
        int length = 0;
        while (i + length < aTo
            && j + length < bTo
            && a.charAt(i + length) == b.charAt(j + length)) {
          length++;
        }
        if (length > longest) {
          longest = length;
          aAt = i;
          bAt = j;
        }
      }
    }
    if (longest == 0) {
      return 0;
    }
    return longest
        + matching(a, aFrom, aAt, b, bFrom, bAt)
        + matching(a, aAt + longest, aTo, b, bAt + longest, bTo);
  }
}
