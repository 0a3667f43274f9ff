package loopscope.interp.text;

/// Finds texts in others.
///
/// Java's own search begins anew at each place, which takes as long as the product of the lengths
/// where both repeat themselves. So long texts are looked for by the algorithm of Knuth, Morris and
/// Pratt, in time that grows with the sum of the lengths.
public final class Finder {
  /// Shorter texts are left to Java.
  private static final int LONG = 128;

  private final String part;
  private final boolean backwards;

  /// For each beginning of the part how long the longest one is that also ends there.
  private final int[] overlaps;

  private Finder(String part, boolean backwards) {
    this.part = part;
    this.backwards = backwards;
    this.overlaps = new int[part.length() + 1];
    overlaps[0] = -1;
    int matched = -1;
    for (int i = 0; i < part.length(); i++) {
      while (matched >= 0 && at(part, matched) != at(part, i)) {
        matched = overlaps[matched];
      }
      matched++;
      overlaps[i + 1] = matched;
    }
  }

  /// Where a part first begins at `from` or behind it, or -1.
  public static int first(String text, String part, int from) {
    if (part.length() < LONG || text.length() - from < part.length()) {
      return text.indexOf(part, from);
    }
    int found = new Finder(part, false).find(text, from);
    return found < 0 ? -1 : found - part.length();
  }

  /// Where a part last begins, or -1.
  public static int last(String text, String part) {
    return last(text, part, text.length());
  }

  /// Where a part last begins that ends at `end` or before it, or -1.
  public static int last(String text, String part, int end) {
    if (end < part.length()) {
      return -1;
    }
    if (part.length() < LONG) {
      return text.lastIndexOf(part, end - part.length());
    }
    int found = new Finder(part, true).find(text, text.length() - end);
    return found < 0 ? -1 : text.length() - found;
  }

  /// The position behind the part in the direction of the search, or -1.
  private int find(String text, int from) {
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      char c = at(text, i);
      while (matched >= 0 && at(part, matched) != c) {
        matched = overlaps[matched];
      }
      matched++;
      if (matched == part.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  private char at(String text, int index) {
    return text.charAt(backwards ? text.length() - 1 - index : index);
  }
}
