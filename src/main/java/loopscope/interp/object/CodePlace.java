package loopscope.interp.object;

/// A place in running code as tracebacks show it.
///
/// `library` marks code that is part of the simulator, which tracebacks leave out. Columns count
/// from 0 in code points; lines from 1.
public record CodePlace(
    String file,
    String function,
    int line,
    int column,
    int endLine,
    int endColumn,
    boolean library) {}
