package loopscope.scenario;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A fault in a file of the user's. `line` and `column` count from 1; 0 where the file as a whole
/// is to blame. `message` says what is wrong and what would be right.
public record FileProblem(Path file, int line, int column, String message) {

  /// What to say of a file that could not be read.
  public static FileProblem unreadable(Path file, IOException fault) {
    String message =
        switch (fault) {
          case NoSuchFileException _ -> "there is no such file";
          case AccessDeniedException _ -> "no permission to read it";
          default -> "cannot be read, " + fault.getMessage();
        };
    return new FileProblem(file, 0, 0, message);
  }

  @Override
  public String toString() {
    String place = line > 0 ? ":" + line + ":" + column : "";
    return file + place + ": " + message;
  }
}
