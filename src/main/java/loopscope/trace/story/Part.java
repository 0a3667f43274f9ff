package loopscope.trace.story;

import loopscope.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// A piece of a sentence; `task` is the task that it names, null for plain words.
public record Part(String text, @Nullable TaskId task) {}
