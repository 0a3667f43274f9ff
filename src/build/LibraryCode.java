import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import loopscope.interp.compile.CodeWriter;

/// Compiles the library modules that are written in Python and puts their code beside them.
///
/// A JVM that has just started is slow at parsing and compiling, and `import typing` spent two
/// thirds of its time on that. Needs the class path of the program.
void main(String[] arguments) throws IOException {
  Path library = Path.of(arguments[0]).resolve("loopscope/lib");
  try (var modules = Files.walk(library)) {
    for (Path module : modules.filter(path -> path.toString().endsWith(".py")).toList()) {
      String path = library.relativize(module).toString();
      // The code does not keep the name: it is for the compiler's complaints.
      byte[] code = CodeWriter.write(path, Files.readString(module));
      String name = path.substring(0, path.length() - ".py".length());
      Files.write(library.resolve(name + ".code"), code);
    }
  }
}
