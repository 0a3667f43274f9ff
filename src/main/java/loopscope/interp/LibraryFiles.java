package loopscope.interp;

import org.jspecify.annotations.Nullable;

/// Where CPython 3.14 on WebAssembly, the reference, keeps the files of its library: programs see
/// it in `__file__`, and in the message about a name that a module does not have.
final class LibraryFiles {
  private static final String FOLDER = "/lib/python314.zip/";

  /// Modules that are part of the interpreter itself.
  private static final String BUILT_IN =
      " _thread _types array atexit binascii builtins cmath errno faulthandler gc itertools math"
          + " readline resource select sys time unicodedata zlib ";

  private static final String PACKAGES =
      " asyncio collections concurrent concurrent.futures html http importlib importlib.metadata json"
          + " logging multiprocessing pathlib re string tomllib unittest urllib zoneinfo ";

  private LibraryFiles() {}

  /// The file of a module, or null when there is none.
  static @Nullable String of(String module) {
    if (BUILT_IN.contains(" " + module + " ")) {
      return null;
    }
    return FOLDER
        + module.replace('.', '/')
        + (PACKAGES.contains(" " + module + " ") ? "/__init__.py" : ".py");
  }
}
