package loopscope.ui.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a machine offers to show a window on, judged before the toolkit starts: the toolkit itself
/// ends in stack traces when something is missing.
///
/// @param system the operating system's name as Java gives it
/// @param environment the environment's variables
/// @param platform the toolkit's platform when one was asked for by name, for instance `Headless`
/// @param root where the machine's file system begins
record Display(
    String system, Map<String, String> environment, @Nullable String platform, Path root) {
  private static final String INSTEAD =
      " Without a window, `loopscope run FILE.py` runs a program and"
          + " `loopscope export FILE.py -o FILE.png` draws its timeline.";

  /// The file that Linux finds GTK 3 by.
  private static final String GTK = "libgtk-3.so.0";

  /// Where libraries lie on the Linux systems that keep no index of them.
  private static final List<String> LIBRARY_FOLDERS =
      List.of(
          "usr/lib",
          "usr/lib64",
          "usr/lib/x86_64-linux-gnu",
          "usr/lib/aarch64-linux-gnu",
          "usr/local/lib",
          "run/current-system/sw/lib");

  static Display ofThisMachine() {
    return new Display(
        System.getProperty("os.name", ""),
        System.getenv(),
        System.getProperty("glass.platform"),
        Path.of("/"));
  }

  /// One sentence that says what is missing and what to do, or null when a window can be opened.
  @Nullable String problem() {
    boolean linux = system.startsWith("Linux");
    if (!linux || "Headless".equals(platform)) {
      return null;
    }
    if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
      return "there is no display to open the window on (DISPLAY is not set): start it from a"
          + " desktop, or with `ssh -X`."
          + INSTEAD;
    }
    if (!hasGtk()) {
      return "the window needs GTK 3, which is not installed: `sudo apt install libgtk-3-0` or"
          + " `sudo dnf install gtk3` brings it."
          + INSTEAD;
    }
    return null;
  }

  /// The sentence for a display that is named but does not answer.
  static String unreachable(@Nullable String reason) {
    return "the window could not be opened ("
        + (reason == null ? "no answer from the display" : reason)
        + "): check that DISPLAY names a running desktop."
        + INSTEAD;
  }

  private boolean isBlank(String variable) {
    String value = environment.get(variable);
    return value == null || value.isBlank();
  }

  private boolean hasGtk() {
    String searched = environment.getOrDefault("LD_LIBRARY_PATH", "");
    for (String folder : searched.split(":", -1)) {
      if (!folder.isEmpty() && Files.exists(root.resolve(folder).resolve(GTK))) {
        return true;
      }
    }
    for (String folder : LIBRARY_FOLDERS) {
      if (Files.exists(root.resolve(folder).resolve(GTK))) {
        return true;
      }
    }
    return isInLinkerIndex();
  }

  /// The dynamic linker's own index holds the names of all libraries that it would find.
  private boolean isInLinkerIndex() {
    try {
      byte[] index = Files.readAllBytes(root.resolve("etc/ld.so.cache"));
      return new String(index, StandardCharsets.ISO_8859_1).contains(GTK + "\0");
    } catch (IOException unreadable) {
      return false;
    }
  }
}
