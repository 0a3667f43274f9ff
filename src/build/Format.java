import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The project's formatting: `check` says which Java files differ from it, `write` mends them.
///
/// A program of its own, started on the JDK that Maven found, because google-java-format needs a
/// newer Java than the one Maven may run on.
void main(String[] arguments) throws Exception {
  boolean write = arguments.length == 1 && arguments[0].equals("write");
  List<String> command = new ArrayList<>();
  // Not the strings: breaking them anew gives another result each time.
  command.add("--skip-reflowing-long-strings");
  command.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
  List<String> files = javaFiles();
  command.addAll(files);

  var changed = new StringWriter();
  var complaints = new StringWriter();
  int status =
      new Main(new PrintWriter(changed), new PrintWriter(complaints), InputStream.nullInputStream())
          .format(command.toArray(String[]::new));
  IO.print(changed);
  IO.print(complaints);
  if (write && status == 0) {
    IO.println(files.size() + " Java files are in the project's format.");
  }
  // The build asks for this file and names the way out; a failed program would only be a stack
  // trace.
  Path finding = Path.of("target/tools/unformatted.txt");
  if (status == 0) {
    Files.deleteIfExists(finding);
  } else {
    Files.writeString(finding, changed + "" + complaints);
  }
}

List<String> javaFiles() throws IOException {
  try (var paths = Files.walk(Path.of("src"))) {
    return paths
        .filter(path -> path.toString().endsWith(".java"))
        .map(Path::toString)
        .sorted()
        .toList();
  }
}
