package loopscope.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a run wrote, each piece with its time and its author. Built at the first question.
final class OutputIndex {
  private final Trace trace;
  private @Nullable List<Output> output;

  OutputIndex(Trace trace) {
    this.trace = trace;
  }

  synchronized List<Output> output() {
    List<Output> known = output;
    if (known == null) {
      known = collect();
      output = known;
    }
    return known;
  }

  private List<Output> collect() {
    List<Output> found = new ArrayList<>();
    for (int i = 0; i < trace.size(); i++) {
      if (trace.event(i) instanceof ProgramEvent.OutputWritten(var stream, var text, var line)) {
        LoopState state = trace.stateAt(i);
        found.add(new Output(stream, text, line, state.actor(), state.time(), i + 1));
      }
    }
    return Collections.unmodifiableList(found);
  }
}
