package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where Python code stands, as warnings of the interpreter name it: in the program's own code, in
/// the library's, or nowhere when none runs any more.
///
/// @param file the file's name
/// @param line the line in it, from 1
public record Whereabouts(String file, int line) {
  /// Somewhere in the library, in no file that there is here.
  public static final Whereabouts LIBRARY = new Whereabouts("<library>", 1);

  private static final Whereabouts NOWHERE = new Whereabouts("sys", 1);

  /// The innermost code that runs; a frame that has just ended runs no more.
  public static Whereabouts of(Machine machine, @Nullable Frame ended) {
    List<@Nullable Object> innermost = new ArrayList<>();
    machine.eachRoot(innermost::add, ended);
    // The frame that runs comes first, then those of the calls around it, the outermost first.
    Whereabouts found = innermost.getFirst() instanceof Frame frame ? along(frame) : null;
    for (int i = innermost.size() - 1; found == null && i > 0; i--) {
      found = innermost.get(i) instanceof Frame frame ? along(frame) : null;
    }
    return found == null ? NOWHERE : found;
  }

  private static @Nullable Whereabouts along(Frame innermost) {
    for (Frame frame = innermost; frame != null; frame = frame.back) {
      NativeCoroutine body = frame.body;
      if (body == null) {
        return frame.code.library ? LIBRARY : new Whereabouts(frame.code.file, frame.line());
      }
      if (body.libraryCalls() > 0) {
        return LIBRARY;
      }
    }
    return null;
  }
}
