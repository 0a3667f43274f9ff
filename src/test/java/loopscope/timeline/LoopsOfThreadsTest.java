package loopscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopCreated;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopId;
import loopscope.trace.Outcome;
import loopscope.trace.Recording;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadEvent.ThreadBlocked;
import loopscope.trace.ThreadEvent.ThreadResumed;
import loopscope.trace.ThreadEvent.ThreadStarted;
import loopscope.trace.ThreadId;
import loopscope.trace.Tick;
import loopscope.trace.Wait;
import org.junit.jupiter.api.Test;

/// The picture of a program with loops in two threads.
class LoopsOfThreadsTest {
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId THERE = new TaskId(2);
  private static final LoopId SECOND = new LoopId(2);
  private static final ThreadId THREAD = new ThreadId(1);

  @Test
  void ticksAreNamedByTheirLoopsWhereLoopsTakeTurns() {
    TimelineModel model = model(threads());
    assertThat(model.ticks()).extracting(model::label).containsExactly("1:1", "2:1", "1:2");
  }

  @Test
  void ticksOfLoopsThatRunOneAfterTheOtherHaveTheirNumbersAlone() {
    Recording run = new Recording();
    run.startLoop().tick().tick().stopLoop().add(new LoopClosed(LoopId.FIRST));
    run.add(new LoopCreated(SECOND)).add(new LoopStarted(SECOND, null));
    run.add(new TickBegan(new Tick(1)));
    run.print("done", 1);

    TimelineModel model = model(run);
    assertThat(model.ticks()).extracting(model::label).containsExactly("1", "2", "1");
  }

  @Test
  void aThreadRunsFromItsStartAndWhatFollowsIsTheDoingOfItsStarter() {
    TimelineModel model = model(threads());
    Lane thread = model.lanes().getLast();
    assertThat(thread.name()).isEqualTo("background");
    assertThat(thread.tracks().getFirst().bars())
        .extracting(Bar::kind)
        .containsExactly(BarKind.RUNNING, BarKind.SUSPENDED, BarKind.RUNNING, BarKind.SUSPENDED);
    assertThat(model.arrows())
        .extracting(Arrow::kind, Arrow::from, Arrow::to)
        .contains(tuple(Arrow.Kind.CREATE, 0, 1));
  }

  /// A task starts a thread with a loop and sends it a task, which ends before the loop of the
  /// first has another tick.
  private static Recording threads() {
    Recording run = new Recording();
    HandleId first = run.create(MAIN, "main", null, 1);
    run.startLoop().tick().start(MAIN, first, 1).add(new LoopCreated(SECOND));
    run.add(new ThreadStarted(THREAD, "background", false, MAIN, SourceLine.NONE));
    run.add(new LoopStarted(SECOND, THREAD));
    run.add(new ThreadBlocked(THREAD, "the event loop", null, SourceLine.NONE));
    HandleId sent = run.create(THERE, "there", MAIN, 2);
    run.suspend(MAIN, new Wait.TaskEnd(THERE), 3);
    run.add(new ThreadResumed(THREAD)).add(new TickBegan(new Tick(1))).start(THERE, sent, 2);
    run.finish(THERE, new Outcome.Returned("None"), 2);
    run.add(new LoopAddressed(LoopId.FIRST));
    HandleId wakes = run.wake(MAIN, new Wait.TaskEnd(THERE));
    run.add(new ThreadBlocked(THREAD, "the event loop", null, SourceLine.NONE));
    run.add(new TickBegan(new Tick(2))).resume(MAIN, wakes, 3);
    return run.finish(MAIN, new Outcome.Returned("None"), 3);
  }

  private static TimelineModel model(Recording run) {
    return TimelineModel.of(run.trace());
  }
}
