package loopscope.interp.object;

/// An integer of class `int` itself that fits into a `long`, as nearly all do. A class of its own,
/// so that one look at an object's class tells the fast paths that they apply.
public final class PyLong extends PyInt {
  PyLong(long value) {
    super(value);
  }
}
