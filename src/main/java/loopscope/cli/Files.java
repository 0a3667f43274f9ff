package loopscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import loopscope.files.WholeFile;

/// Files that commands write.
final class Files {
  private Files() {}

  /// Writes a file whole or not at all.
  ///
  /// @throws Failure when that cannot be done
  static void write(Path file, WholeFile.Content content) throws Failure {
    try {
      WholeFile.write(file, content);
    } catch (IOException fault) {
      throw new Failure(file, "not written: " + fault.getMessage());
    }
  }
}
