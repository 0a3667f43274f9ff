package loopscope.asyncio;

import loopscope.trace.Wait;

/// A future that asyncio makes for one task to wait on, and that knows what for.
class Waiter extends Future {
  private Wait reason;

  Waiter(Loop loop, Wait reason) {
    super(loop);
    this.reason = reason;
  }

  /// Says more precisely what for.
  final void waitsFor(Wait precisely) {
    reason = precisely;
  }

  @Override
  final Wait reason() {
    return reason;
  }
}
