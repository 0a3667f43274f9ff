package loopscope.timeline;

import static loopscope.timeline.BarKind.BLOCKING;
import static loopscope.timeline.BarKind.CANCELLED_WAIT;
import static loopscope.timeline.BarKind.ENDED_CANCELLED;
import static loopscope.timeline.BarKind.FAILED;
import static loopscope.timeline.BarKind.FINISHED;
import static loopscope.timeline.BarKind.READY;
import static loopscope.timeline.BarKind.RUNNING;
import static loopscope.timeline.BarKind.SUSPENDED;
import static loopscope.timeline.BarKind.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import loopscope.trace.HandleId;
import loopscope.trace.Outcome;
import loopscope.trace.ProgramEvent;
import loopscope.trace.Recording;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskId;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;
import org.junit.jupiter.api.Test;

class TroubleTest {
  private final TimelineModel model = TimelineModel.of(TroubledTrace.trace());

  private Lane lane(String name) {
    return model.lanes().stream()
        .filter(lane -> lane.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Bar> bars(String name) {
    return lane(name).tracks().getFirst().bars();
  }

  @Test
  void onlyWhatWasUsedHasALane() {
    assertThat(model.lanes())
        .extracting(Lane::name, Lane::note)
        .containsExactly(
            tuple("main", "Task-1"),
            tuple("sleeper", "Task-2"),
            tuple("blocker", "Task-3"),
            tuple("reader", "Task-4"),
            tuple("callbacks", "outside tasks"),
            tuple("gate", "2 places"),
            tuple("event", "when set"),
            tuple("asyncio_0", "thread"));
  }

  @Test
  void aWaitThatWasCutShortAndTheEndOfItsTaskAreMarkedAsCancelled() {
    assertThat(bars("sleeper"))
        .extracting(Bar::kind, Bar::label)
        .containsExactly(
            tuple(READY, ""),
            tuple(RUNNING, "acquire"),
            tuple(CANCELLED_WAIT, "sleep 10.0"),
            tuple(READY, ""),
            tuple(ENDED_CANCELLED, "✗"));
  }

  @Test
  void whoCancelsHasAnArrowAndNoSecondOneThatWakes() {
    int main = lane("main").index();
    int sleeper = lane("sleeper").index();

    assertThat(model.arrows())
        .filteredOn(arrow -> arrow.from() == main && arrow.to() == sleeper)
        .extracting(Arrow::kind)
        .containsExactly(Arrow.Kind.CREATE, Arrow.Kind.CANCEL);
  }

  @Test
  void aCallThatHoldsUpTheLoopSplitsItsStep() {
    assertThat(bars("blocker"))
        .extracting(Bar::kind, Bar::label)
        .containsExactly(
            tuple(READY, ""),
            tuple(RUNNING, "heavy work"),
            tuple(BLOCKING, "time.sleep(1)"),
            tuple(FAILED, "✗"));
  }

  @Test
  void aSemaphoreShowsItsHoldersSideBySide() {
    assertThat(lane("gate").tracks()).hasSize(2);
    assertThat(lane("gate").tracks())
        .extracting(track -> track.bars().getFirst().label())
        .containsExactly("sleeper", "blocker");
  }

  @Test
  void aThreadRunsBlocksAndEndsItsJob() {
    assertThat(bars("asyncio_0"))
        .extracting(Bar::kind, Bar::label)
        .startsWith(
            tuple(RUNNING, "read"), tuple(SUSPENDED, "time.sleep(0.5)"), tuple(FINISHED, "✓"));
  }

  @Test
  void callbacksOfTheProgramHaveALane() {
    assertThat(bars("callbacks"))
        .extracting(Bar::kind, Bar::label)
        .containsExactly(tuple(RUNNING, "hello"));
  }

  @Test
  void whoIsDeadlockedWaitsToTheEnd() {
    Bar last = bars("reader").getLast();

    assertThat(last.kind()).isEqualTo(WAITING);
    assertThat(last.label()).isEqualTo("event.wait");
    assertThat(last.end()).isEqualTo(model.end());
  }

  @Test
  void aTimeoutIsABracketFromItsEntryToItsExit() {
    assertThat(model.brackets(lane("sleeper").index()))
        .singleElement()
        .satisfies(
            bracket -> {
              assertThat(bracket.label()).isEqualTo("timeout 9 s");
              assertThat(bracket.begin()).isBetween(bars("sleeper").get(1).begin(), bracket.end());
              assertThat(bracket.end()).isLessThan(bars("sleeper").getLast().end());
              assertThat(bracket.expired()).isNull();
            });
  }

  @Test
  void aSleepThatEndedWhileTheLoopWasBlockedIsLate() {
    Recording run = new Recording();
    TaskId sleeper = new TaskId(1);
    TaskId blocker = new TaskId(2);
    HandleId first = run.create(sleeper, "sleeper", null, 1);
    HandleId second = run.create(blocker, "blocker", null, 2);
    run.startLoop().tick().start(sleeper, first, 3);
    HandleId timer = run.sleep(sleeper, 1, 3);
    run.start(blocker, second, 4);
    VirtualTime end = Recording.seconds(3);
    run.add(new ProgramEvent.Blocked(VirtualTime.ZERO, end, "time.sleep(3)", new SourceLine(5)));
    run.finish(blocker, new Outcome.Returned("None"), 5).tick().fire(timer).begin(timer);
    run.wake(sleeper, new Wait.Sleep("1", Recording.seconds(1), timer));
    TimelineModel late = TimelineModel.of(run.trace());

    assertThat(late.delays(0))
        .containsExactly(new Delay(0, Recording.seconds(1), run.trace().size()));
    assertThat(late.delays(1)).isEmpty();
    assertThat(
            new Explanations(late)
                .bar(
                    late.lanes().getFirst(),
                    late.lanes().getFirst().tracks().getFirst().bars().get(2)))
        .endsWith("; it was due at 1.0, when the loop was blocked");
  }

  @Test
  void aDeadlockIsMarkedAtTheEnd() {
    assertThat(model.ending()).isEqualTo("deadlock");
  }

  @Test
  void explanationsNameWhatWentWrong() {
    Explanations explanations = new Explanations(model);

    assertThat(explanations.bar(lane("blocker"), bars("blocker").getLast()))
        .isEqualTo("blocker runs at t = 1.0 in tick 2 and ends with ValueError: too heavy");
    assertThat(explanations.bar(lane("blocker"), bars("blocker").get(2)))
        .isEqualTo("blocker holds up the loop with time.sleep(1) for 1 s, from 0.0 to 1.0");
    assertThat(explanations.bar(lane("sleeper"), bars("sleeper").get(2)))
        .isEqualTo(
            "sleeper is suspended: sleep 10.0 for 2 s, from 0.0 to 2.0, when it is cancelled");
  }
}
