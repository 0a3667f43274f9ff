package loopscope.scenario;

/// A program's text and the name that it has in tracebacks and warnings (`hello.py`).
public record Program(String name, String source) {}
