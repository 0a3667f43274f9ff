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
  private @Nullable Job job;
  private @Nullable Job delayed;
  private @Nullable JobFate fate;
  private @Nullable Result computed;

  /// How a job ended.
  private record Result(PyObject value, @Nullable PyException error) {}

  Worker(Executor executor, Asyncio engine, String name) {
    super(engine, name);
    this.executor = executor;
  }

  /// Takes up a job, which begins when the worker next runs.
  void take(Interpreter in, Job next) {
    job = next;
    next.future().takenUpBy(id());
    setContext(next.context() == null ? PyNone.NONE : next.context());
    engine().record(new JobStarted(id(), next.future().work(), next.forTask()));
    JobFate its = engine().policy().fateOfJob(engine().numbers().nextJob(), next.future().work());
    fate = its;
    if (its.delay() > 0) {
      delayed = next;
      String length = in.repr(WhatIf.number(its.delay()));
      engine().record(new Intervened(new Change.JobDelayed(id(), next.future().work(), length)));
      long deadline = engine().clock().instantAfter(its.delay());
      give(
          NativeFunction.of("delay()", in2 -> in2.block(new SleepCall(engine(), deadline, length))),
          PyObject.NO_ARGS,
          PyStr.NO_NAMES);
    } else {
      begin(in, next);
    }
  }

  @Override
  boolean isProcess() {
    return executor.hasProcesses();
  }

  private void begin(Interpreter in, Job next) {
    JobFate its = fate;
    String failure = its == null ? null : its.failure();
    PyException error =
        its == null || failure == null ? null : WhatIf.make(engine(), its, failure, its.message());
    if (its == null || failure == null || error == null) {
      give(next.callable(), next.args(), next.names());
      return;
    }
    String work = next.future().work();
    engine().record(new Intervened(new Change.JobFailed(id(), work, failure, its.message())));
    give(
        NativeFunction.of(
            "fail()",
            in2 -> {
              throw new Raise(error);
            }),
        PyObject.NO_ARGS,
        PyStr.NO_NAMES);
  }

  @Override
  void ended(Interpreter in, Step step) {
    Job late = delayed;
    if (late != null) {
      delayed = null;
      begin(in, late);
      return;
    }
    Result result = computed;
    if (result == null) {
      result =
          new Result(
              step == Step.RETURNED ? in.stepValue() : PyNone.NONE,
              step == Step.RAISED ? in.stepError() : null);
      if (engine().clock().lead() > 0) {
        letClockFollow(result);
        return;
      }
    }
    computed = null;
    end(in, result.value(), result.error());
  }

  /// The result of a process counts from the instant at which it is there.
  private void letClockFollow(Result result) {
    computed = result;
    long deadline = engine().clock().nanos() + engine().clock().lead();
    engine().clock().setLead(0);
    give(
        NativeFunction.of("compute()", in -> in.block(new Computation(engine(), deadline))),
        PyObject.NO_ARGS,
        PyStr.NO_NAMES);
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
