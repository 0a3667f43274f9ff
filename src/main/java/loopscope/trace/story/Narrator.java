package loopscope.trace.story;

import loopscope.trace.LoopEvent;
import loopscope.trace.LoopState;
import loopscope.trace.ProgramEvent;
import loopscope.trace.ResourceEvent;
import loopscope.trace.TaskEvent;
import loopscope.trace.ThreadEvent;
import loopscope.trace.Trace;

/// Says in a sentence what happened at a position of a run, and why.
public final class Narrator {
  private Narrator() {}

  /// What the event just before `position` did.
  public static Sentence sentenceAt(Trace trace, int position) {
    if (position == 0) {
      return Sentence.of(
          trace.size() == 0 ? "Nothing has run yet." : "The program is about to start.");
    }
    LoopState before = trace.stateAt(position - 1);
    return sentence(trace, position - 1, before, trace.stateAt(position));
  }

  /// The sentence for event `index`, for those who know the states before and after it.
  static Sentence sentence(Trace trace, int index, LoopState before, LoopState after) {
    Scene scene = new Scene(trace, index, before, after);
    return switch (trace.event(index)) {
      case LoopEvent event -> LoopStory.tell(scene, event);
      case TaskEvent event -> TaskStory.tell(scene, event);
      case ResourceEvent event -> ResourceStory.tell(scene, event);
      case ThreadEvent event -> ThreadStory.tell(scene, event);
      case ProgramEvent event -> ProgramStory.tell(scene, event);
    };
  }
}
