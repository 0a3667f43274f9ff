package loopscope.trace;

/// One iteration of the event loop, counted from 1 for each loop as CPython's `_run_once`.
public record Tick(int number) {}
