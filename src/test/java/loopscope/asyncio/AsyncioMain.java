package loopscope.asyncio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import loopscope.trace.story.Story;

/// Runs a script from the command line while the simulator is worked on: `SCRIPT [ticks|story]`.
final class AsyncioMain {
  private AsyncioMain() {}

  public static void main(String[] args) throws IOException {
    Path script = Path.of(args[0]);
    ScriptRun run = ScriptRun.of(String.valueOf(script.getFileName()), Files.readString(script));
    System.out.print(run.out);
    System.err.print(run.err);
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("ticks")) {
        System.out.print(run.ticks);
      } else {
        Story.of(run.trace()).forEach(System.out::println);
      }
    }
    System.exit(run.status());
  }
}
