package loopscope.interp.machine;

import loopscope.interp.object.PyException;

/// A bare `raise`: the exception goes on as it came, without another traceback entry for this
/// frame.
final class Reraise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final transient PyException exception;

  Reraise(PyException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }
}
