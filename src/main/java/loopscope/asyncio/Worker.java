package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.loop.Policy.JobFate;
import loopscope.trace.Change;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.ThreadEvent.JobFinished;
import loopscope.trace.ThreadEvent.JobStarted;
import org.jspecify.annotations.Nullable;

/// A thread of an executor, which does one job after the other.
final class Worker extends SimThread {
  private final Executor executor;
  private boolean ready;
  private @Nullable Job job;
  private @Nullable Sequel sequel;

  /// What follows the stretch of code that the thread runs.
  private interface Sequel {
    void after(Interpreter in, Step step);
  }

  Worker(Executor executor, Asyncio engine, String name) {
    super(engine, name);
    this.executor = executor;
  }

  Executor executor() {
    return executor;
  }

  /// Whether the thread is over: its executor is shut down.
  boolean isOver() {
    return executor.isOver(this);
  }

  @Override
  boolean isProcess() {
    return executor.hasProcesses();
  }

  /// Takes up a job, which begins when the worker next runs.
  void take(Interpreter in, Job next) {
    job = next;
    PyObject initializer = executor.initializer();
    if (ready || initializer == null) {
      prepare(in, next);
      return;
    }
    ready = true;
    sequel =
        (in2, step) -> {
          if (step == Step.RAISED) {
            executor.initializerFailed(in2, next, in2.stepError());
          } else {
            prepare(in2, next);
          }
        };
    give(initializer, executor.initargs(), PyStr.NO_NAMES);
  }

  private void prepare(Interpreter in, Job next) {
    String work = next.future().work();
    next.future().takenUpBy(id());
    setContext(next.context() == null ? PyNone.NONE : next.context());
    engine().record(new JobStarted(id(), work, next.forTask()));
    JobFate fate = engine().policy().fateOfJob(engine().numbers().nextJob(), work);
    if (fate.delay() <= 0) {
      begin(in, next, fate);
      return;
    }
    String length = in.repr(WhatIf.number(fate.delay()));
    engine().record(new Intervened(new Change.JobDelayed(id(), work, length)));
    waitUntil(SleepCall.asleep(engine(), engine().clock().instantAfter(fate.delay()), length));
    sequel = (in2, step) -> begin(in2, next, fate);
  }

  private void begin(Interpreter in, Job next, JobFate fate) {
    sequel =
        (in2, step) ->
            settle(
                in2,
                step == Step.RETURNED ? in2.stepValue() : PyNone.NONE,
                step == Step.RAISED ? in2.stepError() : null);
    String failure = fate.failure();
    PyException error =
        failure == null ? null : WhatIf.make(engine(), fate, failure, fate.message());
    if (failure == null || error == null) {
      give(next.callable(), next.args(), next.names());
      return;
    }
    String work = next.future().work();
    engine().record(new Intervened(new Change.JobFailed(id(), work, failure, fate.message())));
    give(
        NativeFunction.of(
            "fail()",
            in2 -> {
              throw new Raise(error);
            }),
        PyObject.NO_ARGS,
        PyStr.NO_NAMES);
  }

  /// The result of a process counts from the instant at which it is there.
  private void settle(Interpreter in, PyObject value, @Nullable PyException error) {
    long lead = engine().clock().lead();
    if (lead == 0) {
      end(in, value, error);
      return;
    }
    engine().clock().setLead(0);
    waitUntil(SleepCall.computing(engine(), engine().clock().nanos() + lead));
    sequel = (in2, step) -> end(in2, value, error);
  }

  private void waitUntil(SleepCall call) {
    give(NativeFunction.of("wait()", in -> in.block(call)), PyObject.NO_ARGS, PyStr.NO_NAMES);
  }

  @Override
  void ended(Interpreter in, Step step) {
    Sequel next = sequel;
    if (next == null) {
      throw new IllegalStateException("a worker ended what it had not begun");
    }
    sequel = null;
    next.after(in, step);
  }

  private void end(Interpreter in, PyObject value, @Nullable PyException error) {
    Job done = job;
    if (done == null) {
      throw new IllegalStateException("a worker ended a job that it did not have");
    }
    job = null;
    Glimpse glimpse = engine().glimpse();
    engine()
        .record(
            new JobFinished(id(), error == null ? glimpse.returned(value) : glimpse.raised(error)));
    executor.jobEnded(in, this, done, value, error);
  }
}
