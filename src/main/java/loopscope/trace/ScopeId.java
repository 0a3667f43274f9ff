package loopscope.trace;

/// The number of a timeout or task group that was entered, from 1 in order of entry.
public record ScopeId(int number) {}
