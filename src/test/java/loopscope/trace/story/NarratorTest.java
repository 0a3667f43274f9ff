package loopscope.trace.story;

import static loopscope.trace.Recording.line;
import static loopscope.trace.Recording.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.Outcome;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.ProgramEvent;
import loopscope.trace.Recording;
import loopscope.trace.ScopeId;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskId;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.junit.jupiter.api.Test;

class NarratorTest {
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId WORKER = new TaskId(2);
  private static final ScopeId SCOPE = new ScopeId(1);
  private static final Outcome NONE = new Outcome.Returned("None");

  private final Recording run = new Recording();

  @Test
  void theDrawingsSentenceIsSaidWithItsTasksMarked() {
    Trace trace = ProducerConsumerTrace.trace();
    Sentence sentence = sentence(trace, "consumer resumes with 2");

    assertThat(sentence.text())
        .isEqualTo(
            "consumer resumes with 2: its queue.get() was woken when producer put 2 at t = 0.1,"
                + " and it stood first in the ready queue.");
    assertThat(sentence.parts())
        .filteredOn(part -> part.task() != null)
        .containsExactly(
            new Part("consumer", ProducerConsumerTrace.CONSUMER),
            new Part("producer", ProducerConsumerTrace.PRODUCER));
  }

  @Test
  void whoStoodBeforeInTheReadyQueueIsNamed() {
    assertThat(sentences(ProducerConsumerTrace.trace()))
        .contains(
            "consumer starts: main created it at t = 0.0, and producer stood before it in the"
                + " ready queue.",
            "main resumes with [None, None]: its gather() of producer and consumer was woken when"
                + " consumer ended as the last of them at t = 0.3, and it stood first in the ready"
                + " queue.",
            "Nothing is ready, so the clock jumps from t = 0.0 to 0.1, when producer's timer"
                + " (sleep 0.1) is due.");
  }

  @Test
  void aTaskIsCalledByItsNameWhenItPrintsAfterItsEnd() {
    startMain();
    run.finish(MAIN, NONE, 3).print("a loop of its own", 4);

    assertThat(sentences(run.trace())).contains("main prints: a loop of its own");
  }

  @Test
  void aTimeoutIsToldFromItsBeginningToTheTimeoutError() {
    startMain();
    HandleId timeout = run.arm("Timeout._on_timeout", "timeout 1", seconds(1), MAIN);
    run.add(new TaskEvent.TimeoutEntered(MAIN, SCOPE, seconds(1), "slow_operation()", line(7)));
    HandleId sleep = run.sleep(MAIN, 10, 3);
    run.jump(1).tick().fire(timeout).begin(timeout);
    run.add(new TaskEvent.TimeoutExpired(MAIN, SCOPE));
    cancel(MAIN, new Canceller.ByTimeout(SCOPE));
    HandleId wake = run.queue(HandleKind.TASK_WAKEUP, MAIN, WakeCause.CANCEL_SENT);
    run.end(timeout).tick().resumeRaising(MAIN, wake, "CancelledError", 3);
    run.add(new LoopEvent.TimerCancelled(sleep));
    run.add(new TaskEvent.TimeoutExited(MAIN, SCOPE, true));
    run.finish(MAIN, new Outcome.Raised("TimeoutError", ""), 7);

    assertThat(sentences(run.trace()))
        .contains(
            "main gives slow_operation() a timeout of 1 s: it must end before t = 1.0.",
            "The 1 s timeout around slow_operation() expires with main still inside, which is"
                + " about to be cancelled.",
            "The 1 s timeout around slow_operation() is over and cancels main: its sleep of 10.0 s"
                + " will raise CancelledError.",
            "main is ready: the cancellation ends its sleep of 10.0 s.",
            "main resumes with CancelledError: the 1 s timeout around slow_operation() cancelled it"
                + " at t = 1.0, and it stood first in the ready queue.",
            "main now gets TimeoutError: the 1 s timeout around slow_operation() expired at"
                + " t = 1.0, cancelled it, and it let the cancellation through.");
  }

  @Test
  void aCancellationThatIsLetThroughIsAStory() {
    HandleId wake = cancelSleepingWorker();
    run.tick().resumeRaising(WORKER, wake, "CancelledError", 3);
    run.finish(WORKER, new Outcome.Cancelled(""), 3);

    assertThat(sentences(run.trace()))
        .contains(
            "main cancels worker: its sleep of 5.0 s will raise CancelledError.",
            "worker resumes with CancelledError: main cancelled it at t = 0.0, and it stood first"
                + " in the ready queue.",
            "worker ends as cancelled: it let the CancelledError through that main sent at"
                + " t = 0.0.");
  }

  @Test
  void aTaskThatNobodyRefersToIsDestroyed() {
    cancelSleepingWorker();
    run.finish(WORKER, new Outcome.Destroyed(), 3);

    assertThat(sentences(run.trace()))
        .contains(
            "worker is destroyed before its end: nothing refers to it any more, so that it could"
                + " never go on.");
    assertThat(run.trace().stateAt(run.trace().size()).task(WORKER))
        .isNotNull()
        .matches(task -> !task.alive());
  }

  @Test
  void aSwallowedCancellationIsCalledThat() {
    HandleId wake = cancelSleepingWorker();
    run.tick().resumeRaising(WORKER, wake, "CancelledError", 3);
    run.add(new TaskEvent.CancellationCaught(WORKER, line(4)));
    run.finish(WORKER, new Outcome.Returned("'done'"), 5);

    assertThat(sentences(run.trace()))
        .contains(
            "worker catches the CancelledError that main sent it.",
            "worker ends and returns 'done' as if nothing had happened: it swallowed the cancellation"
                + " that main asked for.");
  }

  @Test
  void aTaskThatIsCancelledBeforeItsFirstStepNeverBegins() {
    startMain();
    HandleId first = run.create(WORKER, "worker", MAIN, 8);
    cancel(WORKER, new Canceller.ByTask(MAIN));
    run.sleep(MAIN, 1, 9);
    run.tick().resumeRaising(WORKER, first, "CancelledError", 2);

    assertThat(sentences(run.trace()))
        .contains(
            "main cancels worker, which has not begun and never will.",
            "worker gets CancelledError before its first line: main cancelled it at t = 0.0, and it"
                + " stood first in the ready queue.");
  }

  @Test
  void aBlockedLoopNamesWhoCouldHaveRun() {
    startMain();
    run.create(WORKER, "worker", MAIN, 8);
    run.add(new ProgramEvent.Blocked(seconds(0), seconds(2), "time.sleep(2)", line(9)));

    assertThat(sentences(run.trace()))
        .contains(
            "main calls time.sleep(2), which blocks the whole loop until t = 2.0: worker could have"
                + " run in these 2 s.");
  }

  @Test
  void aFailedChildEndsItsGroup() {
    startMain();
    run.add(new TaskEvent.GroupEntered(MAIN, SCOPE, line(8)));
    HandleId first = run.create(WORKER, "worker", MAIN, 9);
    run.suspend(MAIN, new Wait.Children("TaskGroup", List.of(WORKER)), 8);
    run.tick().start(WORKER, first, 2);
    run.finish(WORKER, new Outcome.Raised("ValueError", "no"), 3);
    run.add(new TaskEvent.GroupAborted(MAIN, SCOPE, WORKER));

    assertThat(sentences(run.trace()))
        .contains(
            "main enters a task group: it will wait for every task of the group.",
            "main waits for worker in its task group.",
            "worker ends with ValueError(\"no\"); main waits for that.",
            "worker failed with ValueError, so the task group of main gives up.");
  }

  @Test
  void everyEventHasASentence() {
    for (Trace trace : List.of(ProducerConsumerTrace.trace(), SyntheticTrace.of(1, 3000, 9))) {
      assertThat(sentences(trace))
          .hasSize(trace.size() + 1)
          .allMatch(text -> !text.isBlank() && !text.contains("{}") && !text.contains("  "));
    }
  }

  private void startMain() {
    HandleId first = run.create(MAIN, "main", null, 20);
    run.startLoop().tick().start(MAIN, first, 6);
  }

  private HandleId cancelSleepingWorker() {
    startMain();
    HandleId first = run.create(WORKER, "worker", MAIN, 8);
    run.suspend(MAIN, new Wait.Turn(), 9);
    HandleId again = run.queue(HandleKind.TASK_STEP, MAIN, WakeCause.YIELDED);
    run.tick().start(WORKER, first, 2);
    run.sleep(WORKER, 5, 3);
    run.resume(MAIN, again, 9);
    cancel(WORKER, new Canceller.ByTask(MAIN));
    HandleId wake = run.queue(HandleKind.TASK_WAKEUP, WORKER, WakeCause.CANCEL_SENT);
    run.finish(MAIN, NONE, 10);
    return wake;
  }

  private void cancel(TaskId task, Canceller by) {
    run.add(new TaskEvent.CancelRequested(task, by, "", line(0)));
  }

  private static List<String> sentences(Trace trace) {
    List<String> sentences = new ArrayList<>();
    for (int position = 0; position <= trace.size(); position++) {
      sentences.add(Narrator.sentenceAt(trace, position).text());
    }
    return sentences;
  }

  private static Sentence sentence(Trace trace, String start) {
    for (int position = 0; position <= trace.size(); position++) {
      Sentence sentence = Narrator.sentenceAt(trace, position);
      if (sentence.text().startsWith(start)) {
        return sentence;
      }
    }
    throw new AssertionError("nobody says: " + start);
  }
}
