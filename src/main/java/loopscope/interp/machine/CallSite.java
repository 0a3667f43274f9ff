package loopscope.interp.machine;

import loopscope.interp.object.PyStr;

/// A call of a method by name, or one with named arguments.
public final class CallSite extends AttrSite {
  /// How many arguments there are, named ones included, the receiver not.
  public final int count;

  /// The names of the last of them.
  public final PyStr[] keywords;

  /// Line, column, end line and end column of the attribute that is called; empty where there is
  /// none.
  public int[] place = {};

  /// A call site.
  public CallSite(PyStr name, int count, PyStr[] keywords) {
    super(name);
    this.count = count;
    this.keywords = keywords;
  }
}
