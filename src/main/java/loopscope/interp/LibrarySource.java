package loopscope.interp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import loopscope.interp.compile.CodeReader;
import loopscope.interp.compile.CodeWriter;
import loopscope.interp.object.PyCode;
import loopscope.syntax.SourceFile;
import org.jspecify.annotations.Nullable;

/// A library module of our own: the resource `loopscope/lib/NAME.py`.
///
/// In the packaged program its code lies beside it, made by the build: parsing and compiling a long
/// module in a JVM that has just started takes a fifth of a second. Classes in a folder are those
/// of a working copy, where code may be older than the compiler; it is left alone there.
record LibrarySource(String file, String text, @Nullable URL prepared) {
  static @Nullable LibrarySource find(String name) {
    String path = "/loopscope/lib/" + name.replace('.', '/');
    URL url = LibrarySource.class.getResource(path + ".py");
    if (url == null) {
      return null;
    }
    String text = new String(read(url), StandardCharsets.UTF_8);
    URL prepared =
        url.getProtocol().equals("jar") ? LibrarySource.class.getResource(path + ".code") : null;
    return new LibrarySource("<loopscope/lib/" + name + ".py>", text, prepared);
  }

  private static byte[] read(URL url) {
    try (InputStream stream = url.openStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("library module cannot be read: " + url, e);
    }
  }

  /// The module's code.
  PyCode code(SourceFile source) {
    PyCode ready = prepared == null ? null : CodeReader.read(read(prepared), text, file);
    return ready == null ? CodeWriter.compile(source) : ready;
  }
}
