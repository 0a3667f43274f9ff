package loopscope.interp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import loopscope.interp.object.PyObject;

/// The numbers by which a run tells objects apart, counted from 1 in the order in which they are
/// asked for, so that each run of a program gives the same.
///
/// An object keeps what it was given. But types, functions of modules, small numbers and the like
/// are objects of all runs, also of those at the same time, and keep what the first of them gave.
/// So every run gives marks out of blocks that no other one has: by its block it knows whether a
/// mark is its own, and it remembers the numbers of objects that have another one's.
final class Identities {
  private static final int BITS = 12;
  private static final int OFFSET = (1 << BITS) - 1;
  private static final int BLOCKS = 1 << (Integer.SIZE - BITS);
  private static final Object LOCK = new Object();
  private static int lastBlock;

  /// The numbers of objects with other runs' marks, by mark.
  private final Map<Integer, Long> others = new LinkedHashMap<>();

  /// The number of the first mark of each block that is this run's, from the lowest block on; 0 for
  /// those of others.
  private long[] firsts = {};

  private int lowest;
  private int next;
  private int left;
  private long count;

  /// The number of an object.
  long of(PyObject object) {
    int mark = object.mark;
    int block = (mark >>> BITS) - lowest;
    if (block >= 0 && block < firsts.length && firsts[block] != 0) {
      return firsts[block] + (mark & OFFSET);
    }
    Long known = mark == 0 ? null : others.get(mark);
    return known == null ? give(object) : known;
  }

  private long give(PyObject object) {
    if (left == 0) {
      takeBlock(freeBlock());
    }
    count++;
    int mark = markOf(object, next);
    if (mark != next) {
      others.put(mark, count);
    }
    next++;
    left--;
    return count;
  }

  /// The mark of an object, which is given this one if it has none.
  private static int markOf(PyObject object, int mark) {
    synchronized (LOCK) {
      if (object.mark == 0) {
        object.mark = mark;
      }
      return object.mark;
    }
  }

  /// A block that no run has; no mark is 0, so the first one is nobody's. After some four thousand
  /// million marks it begins again.
  private static int freeBlock() {
    synchronized (LOCK) {
      lastBlock = lastBlock % (BLOCKS - 1) + 1;
      return lastBlock;
    }
  }

  private void takeBlock(int block) {
    if (firsts.length == 0 || block < lowest) {
      firsts = new long[0];
      lowest = block;
    }
    firsts = Arrays.copyOf(firsts, block - lowest + 1);
    firsts[block - lowest] = count + 1;
    next = block << BITS;
    left = OFFSET + 1;
  }
}
