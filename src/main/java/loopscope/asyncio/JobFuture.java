package loopscope.asyncio;

import loopscope.trace.Wait;

/// The asyncio future of a job on a thread.
final class JobFuture extends Future {
  private final ThreadFuture source;

  JobFuture(Loop loop, ThreadFuture source) {
    super(loop);
    this.source = source;
  }

  @Override
  Wait reason() {
    return new Wait.Job(source.work(), source.thread());
  }
}
