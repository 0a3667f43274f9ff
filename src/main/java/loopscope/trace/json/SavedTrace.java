package loopscope.trace.json;

import loopscope.trace.Trace;

/// What a trace file holds.
public record SavedTrace(ProgramInfo program, Trace trace) {}
