package loopscope.trace;

import loopscope.trace.ProgramEvent.OutputStream;

/// A piece of text that the program wrote, with the time and the position just after it.
public record Output(
    OutputStream stream, String text, SourceLine line, Actor by, VirtualTime time, int position) {}
