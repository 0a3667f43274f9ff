package loopscope.trace;

/// The number of a task, from 1 in order of creation over the whole run.
public record TaskId(int number) {}
