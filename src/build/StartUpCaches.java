import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the caches that let the packaged program start fast: `lib/command.aot` and
/// `lib/window.aot`, with the classes that a rehearsal of each loaded, already parsed and linked.
///
/// The rehearsals go through the packaged launcher, since a cache serves only a JVM started with
/// the same options and class path. A cache that cannot be made is reported and does without: the
/// program then starts a little slower, and that is no reason to have no package.
void main(String[] arguments) throws Exception {
  Path home = Path.of(arguments[0]);
  Path java = Path.of(System.getProperty("java.home"));
  Files.writeString(home.resolve("lib/java-home"), java + "\n");
  Path program = Path.of("src/build/rehearsal.py");
  rehearse(
      home,
      "command",
      "-Dloopscope.rehearsal=true",
      "run",
      "--trace",
      home.resolveSibling("rehearsal-trace.json").toString(),
      program.toString());
  rehearse(
      home,
      "window",
      "-Dglass.platform=Headless -Dprism.order=sw -Dloopscope.rehearsal.pause=250",
      program.toString());
}

void rehearse(Path home, String kind, String options, String... arguments)
    throws IOException, InterruptedException {
  Path cache = home.resolve("lib/" + kind + ".aot");
  Path log = home.resolveSibling("rehearsal-" + kind + ".log");
  Files.deleteIfExists(cache);
  boolean windows = System.getProperty("os.name", "").startsWith("Windows");
  var process =
      new ProcessBuilder(home.resolve(windows ? "bin/loopscope.bat" : "bin/loopscope").toString());
  process.command().addAll(List.of(arguments));
  process.environment().put("JAVA_HOME", System.getProperty("java.home"));
  process.environment().remove("JDK_JAVA_OPTIONS");
  process
      .environment()
      .put("LOOPSCOPE_JAVA_OPTIONS", "-XX:AOTCacheOutput=" + cache + " " + options);
  process
      .redirectErrorStream(true)
      .redirectOutput(log.toFile())
      .redirectInput(ProcessBuilder.Redirect.PIPE);
  try {
    Process rehearsal = process.start();
    rehearsal.getOutputStream().close();
    if (!rehearsal.waitFor(2, TimeUnit.MINUTES)) {
      rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
      rehearsal.destroyForcibly();
    } else if (kind.equals("command") && rehearsal.exitValue() != 0) {
      throw new IllegalStateException("The packaged program does not run. See " + log);
    }
  } catch (IOException cannotStart) {
    Files.writeString(log, cannotStart.toString());
  }
  if (!Files.exists(cache)) {
    IO.println("No start-up cache for the " + kind + ": it will start a little slower. See " + log);
  }
}
