package loopscope.trace;

/// The number of a handle (one scheduled call of the event loop), from 1 in order of creation.
public record HandleId(int number) {}
