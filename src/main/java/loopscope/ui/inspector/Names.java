package loopscope.ui.inspector;

import loopscope.trace.Actor;
import loopscope.trace.LoopState;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.ThreadState;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What to call tasks and whoever runs, in few words.
final class Names {
  private static final Texts TEXTS = Texts.of(Names.class);

  private Names() {}

  static String of(LoopState state, @Nullable TaskId id) {
    TaskState task = id == null ? null : state.task(id);
    return task == null ? TEXTS.get("actor.program") : task.label();
  }

  static String of(LoopState state, Actor actor) {
    return switch (actor) {
      case Actor.InTask(TaskId task) -> of(state, task);
      case Actor.InCallback(_, String label) -> label;
      case Actor.InThread(var thread) -> {
        ThreadState known = state.thread(thread);
        yield known == null ? "" : known.name();
      }
      case Actor.InLoop() -> TEXTS.get("actor.loop");
      case Actor.InProgram() -> TEXTS.get("actor.program");
    };
  }
}
