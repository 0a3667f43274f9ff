package loopscope.trace;

/// The number of a simulated thread beside the main one, from 1 in order of creation.
public record ThreadId(int number) {}
