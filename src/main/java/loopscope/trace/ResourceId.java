package loopscope.trace;

/// The number of something that tasks share or wait on: a queue, lock, event, semaphore, future
/// ..., from 1 in order of creation.
public record ResourceId(int number) {}
