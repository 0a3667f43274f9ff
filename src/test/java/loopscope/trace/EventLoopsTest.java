package loopscope.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import loopscope.trace.EventLoopState.Phase;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopCreated;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.LoopStopped;
import loopscope.trace.LoopEvent.TickBegan;
import org.junit.jupiter.api.Test;

/// What the state says of programs with several event loops.
class EventLoopsTest {
  private static final LoopId SECOND = new LoopId(2);
  private static final ThreadId THREAD = new ThreadId(1);
  private final Recording run = new Recording();

  @Test
  void handlesAndTimersGoIntoTheLoopThatWasNamedLast() {
    HandleId here = run.queueInternal("here", WakeCause.SCHEDULED);
    run.add(new LoopCreated(SECOND)).add(new LoopAddressed(SECOND));
    HandleId there = run.queueInternal("there", WakeCause.SCHEDULED);
    HandleId timer = nextTimer("later");
    run.add(new LoopAddressed(LoopId.FIRST));
    HandleId again = run.queueInternal("here again", WakeCause.SCHEDULED);

    LoopState state = end();
    assertThat(handles(state, LoopId.FIRST)).containsExactly(here, again);
    assertThat(handles(state, SECOND)).containsExactly(there);
    assertThat(state.eventLoop(LoopId.FIRST).timers()).isEmpty();
    assertThat(state.eventLoop(SECOND).timers())
        .singleElement()
        .satisfies(armed -> assertThat(armed.id()).isEqualTo(timer));
    assertThat(state.timer(timer)).isNotNull();
    assertThat(state.holder(there)).isEqualTo(state.eventLoop(SECOND));
    assertThat(state.loops()).extracting(EventLoopState::phase).containsOnly(Phase.NEW);
  }

  @Test
  void loopsInTwoThreadsHaveTicksOfTheirOwnAndTakeTurns() {
    run.startLoop().tick().tick();
    startInThread();
    run.add(new TickBegan(new Tick(1)));
    LoopState there = end();
    assertThat(there.loop()).isEqualTo(SECOND);
    assertThat(there.tick()).isEqualTo(new Tick(1));
    assertThat(there.eventLoop(LoopId.FIRST).tick()).isEqualTo(new Tick(2));
    assertThat(there.eventLoop(SECOND).thread()).isEqualTo(THREAD);
    assertThat(there.loopHere()).isEqualTo(there.eventLoop(SECOND));

    run.add(new ThreadEvent.ThreadBlocked(THREAD, "the event loop", null, SourceLine.NONE));
    LoopState here = end();
    assertThat(here.loop()).isEqualTo(LoopId.FIRST);
    assertThat(here.actor()).isEqualTo(Actor.LOOP);
    assertThat(here.loops()).extracting(EventLoopState::phase).containsOnly(Phase.RUNNING);

    run.add(new ThreadEvent.ThreadResumed(THREAD));
    assertThat(end().loop()).isEqualTo(SECOND);
  }

  @Test
  void theStepOfATaskGoesOnWhereItsThreadWasBlocked() {
    run.startLoop().tick();
    startInThread();
    TaskId task = new TaskId(1);
    HandleId first = run.create(task, "worker", null, 3);
    run.add(new TickBegan(new Tick(1))).start(task, first, 3);
    run.add(new ThreadEvent.ThreadBlocked(THREAD, "time.sleep(1)", null, SourceLine.NONE));
    assertThat(end().runningTask()).isNull();
    assertThat(end().loop()).isEqualTo(LoopId.FIRST);

    run.add(new ThreadEvent.ThreadResumed(THREAD));
    assertThat(end().runningTask()).isEqualTo(task);
    assertThat(end().loop()).isEqualTo(SECOND);
  }

  @Test
  void aStoppedLoopKeepsWhatIsInItAndAClosedOneDropsIt() {
    run.startLoop();
    HandleId left = run.queueInternal("left", WakeCause.SCHEDULED);
    run.stopLoop().add(new LoopCreated(SECOND)).add(new LoopStarted(SECOND, null));
    HandleId dropped = run.queueInternal("dropped", WakeCause.SCHEDULED);
    nextTimer("dropped too");
    run.add(new LoopStopped(SECOND));
    LoopState stopped = end();
    assertThat(stopped.loopHere()).isNull();
    assertThat(handles(stopped, SECOND)).containsExactly(dropped);

    run.add(new LoopClosed(SECOND));
    LoopState closed = end();
    assertThat(closed.eventLoop(SECOND).phase()).isEqualTo(Phase.CLOSED);
    assertThat(closed.eventLoop(SECOND).timers()).isEmpty();
    assertThat(closed.unclosed()).containsExactly(LoopId.FIRST);
    assertThat(handles(closed, SECOND)).isEmpty();
    assertThat(handles(closed, LoopId.FIRST)).containsExactly(left);
    assertThat(closed.eventLoop(LoopId.FIRST).phase()).isEqualTo(Phase.STOPPED);
  }

  @Test
  void aHandleThatIsNotTheFirstOfItsOwnLoopIsFound() {
    run.startLoop().tick();
    HandleId first = run.queueInternal("first", WakeCause.SCHEDULED);
    run.add(new LoopCreated(SECOND)).add(new LoopAddressed(SECOND));
    run.queueInternal("before", WakeCause.SCHEDULED);
    HandleId second = run.queueInternal("second", WakeCause.SCHEDULED);
    run.begin(first).end(first);
    assertThat(TraceInvariants.faultsOf(run.trace())).isEmpty();

    run.begin(second).end(second);
    assertThat(TraceInvariants.faultsOf(run.trace()))
        .singleElement()
        .asString()
        .endsWith("the handle is not the first of the ready queue of its loop");
  }

  @Test
  void aTickOfALoopThatRunsElsewhereIsFound() {
    run.startLoop().tick();
    run.add(new LoopCreated(SECOND)).add(new LoopAddressed(SECOND)).add(new TickBegan(new Tick(1)));

    assertThat(TraceInvariants.faultsOf(run.trace()))
        .singleElement()
        .asString()
        .endsWith("its loop is not the one that runs here");
  }

  @Test
  void aLoopThatWasNotMadeIsRefused() {
    for (TraceEvent event :
        List.of(
            new LoopAddressed(SECOND),
            new LoopStarted(SECOND, null),
            new LoopClosed(SECOND),
            new LoopStopped(new LoopId(0)))) {
      assertThatThrownBy(() -> new TraceChecker().accept(event))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("nothing is known of LoopId");
    }
    assertThatThrownBy(() -> new TraceChecker().accept(new LoopCreated(new LoopId(3))))
        .hasMessageContaining("is not the next after 1");
  }

  private void startInThread() {
    run.add(new LoopCreated(SECOND));
    run.add(new ThreadEvent.ThreadStarted(THREAD, "background", false, null, SourceLine.NONE));
    run.add(new LoopStarted(SECOND, THREAD));
  }

  private HandleId nextTimer(String label) {
    HandleId timer = run.nextHandle();
    run.add(
        new LoopEvent.TimerArmed(
            timer, LoopEvent.HandleKind.CALLBACK, Recording.seconds(1), label, label, null));
    return timer;
  }

  private LoopState end() {
    Trace trace = run.trace();
    return trace.stateAt(trace.size());
  }

  private static List<HandleId> handles(LoopState state, LoopId loop) {
    return state.eventLoop(loop).ready().stream().map(HandleState::id).toList();
  }
}
