package loopscope.trace.json;

/// The program that a saved trace is of: the name of its file and its text.
public record ProgramInfo(String name, String source) {}
