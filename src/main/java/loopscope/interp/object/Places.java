package loopscope.interp.object;

/// Where the entries of a [DictTable] are to be found: a table of their places, counted from 1, by
/// hash. Its length is a power of two; 0 is free, and so is -1, but the search goes on behind it.
final class Places {
  /// The hashes of similar strings lie side by side: this spreads them.
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private static final int DELETED = -1;

  private Places() {}

  /// A hash of a string for the table alone, which costs little.
  static long hashOf(String text) {
    return text.hashCode() * GOLDEN;
  }

  /// Where the search for a hash begins.
  static int first(long hash, int mask) {
    int h = (int) (hash ^ (hash >>> 32));
    return (h ^ (h >>> 15)) & mask;
  }

  /// Enters a place that is not in the table.
  static void enter(int[] table, long hash, int place) {
    int mask = table.length - 1;
    int at = first(hash, mask);
    while (table[at] > 0) {
      at = (at + 1) & mask;
    }
    table[at] = place;
  }

  /// Takes a place out of the table.
  static void leave(int[] table, long hash, int place) {
    int mask = table.length - 1;
    int at = first(hash, mask);
    while (table[at] != place) {
      at = (at + 1) & mask;
    }
    table[at] = DELETED;
  }
}
