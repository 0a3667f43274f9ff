import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.css.Stylesheet;

/// Translates style sheets into JavaFX's binary form, beside the compiled classes.
///
/// The toolkit looks for `x.bss` before it reads `x.css`, and reading the theme's thousand rules as
/// text takes a third of a second of the window's start. Ours are translated where they lie, the
/// theme's under the name that it has in its own jar. Needs the class path of the program.
void main(String[] arguments) throws IOException {
  Path classes = Path.of(arguments[0]);
  try (var sheets = Files.walk(classes.resolve("loopscope"))) {
    for (Path sheet : sheets.filter(path -> path.toString().endsWith(".css")).toList()) {
      translate(sheet, sheet);
    }
  }
  for (String theme : List.of("primer-light.css", "primer-dark.css")) {
    String name = "atlantafx/base/theme/" + theme;
    Path copy = Files.createTempFile("theme", ".css");
    try (InputStream in = Stylesheet.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the theme is not on the class path: " + name);
      }
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      translate(copy, classes.resolve(name));
    } finally {
      Files.delete(copy);
    }
  }
}

void translate(Path sheet, Path named) throws IOException {
  String name = named.toString();
  Path binary = Path.of(name.substring(0, name.length() - ".css".length()) + ".bss");
  Files.createDirectories(binary.getParent());
  Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
}
