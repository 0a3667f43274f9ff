package loopscope.scenario;

import loopscope.syntax.Diagnostic;
import loopscope.syntax.SourceFile;
import org.jspecify.annotations.Nullable;

/// A program's text and the name that it has in tracebacks and warnings (`hello.py`).
///
/// `fault` says why the bytes of a file are no text; running such a program is that syntax error.
public record Program(String name, String source, @Nullable Diagnostic fault) {

  /// A program that is text already.
  public Program(String name, String source) {
    this(name, source, null);
  }

  /// A program as it lies on a disk, in the encoding that it declares.
  static Program decode(String name, byte[] bytes) {
    SourceFile file = SourceFile.decode(name, bytes);
    return new Program(name, file.text(), file.fault());
  }

  /// The program as source text to be compiled.
  SourceFile toSourceFile() {
    return new SourceFile(name, source, fault);
  }
}
