package loopscope.interp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Names that modules have in Python and not here, so that a program that asks for one learns whose
/// fault that is. The resource `loopscope/lib/absent.txt` has a line `module: name name` for each.
public final class AbsentNames {
  private AbsentNames() {}

  /// What to add to the message about a name that is not there.
  public static String reason(String module, String name) {
    return has(module, name) ? ": the Loopscope simulator does not have this name of Python's" : "";
  }

  private static boolean has(String module, String name) {
    try (InputStream stream = AbsentNames.class.getResourceAsStream("/loopscope/lib/absent.txt")) {
      if (stream == null) {
        throw new IllegalStateException("absent.txt is missing");
      }
      String lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> line.startsWith(module + ": "))
          .anyMatch(line -> Arrays.asList(line.split(" ")).contains(name));
    } catch (IOException e) {
      throw new IllegalStateException("absent.txt cannot be read", e);
    }
  }
}
