package loopscope.asyncio;

import loopscope.trace.Wait;

/// A future that asyncio makes for one task to wait on, and that knows what for.
class Waiter extends Future {
  private final Wait reason;

  Waiter(Loop loop, Wait reason) {
    super(loop);
    this.reason = reason;
  }

  @Override
  final Wait reason() {
    return reason;
  }
}
