package loopscope.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import loopscope.timeline.Lettering;

/// A font that comes with the program.
enum FontFile {
  TEXT_REGULAR("inter/Inter-Regular.otf"),
  TEXT_SEMIBOLD("inter/Inter-SemiBold.otf"),
  TEXT_BOLD("inter/Inter-Bold.otf"),
  MONO_REGULAR("jetbrains_mono/JetBrainsMono-Regular.ttf"),
  MONO_BOLD("jetbrains_mono/JetBrainsMono-Bold.ttf");

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";

  private final String path;

  FontFile(String path) {
    this.path = path;
  }

  /// The font of a kind of text.
  static FontFile of(Lettering lettering) {
    return switch (lettering.face()) {
      case TEXT ->
          switch (lettering.weight()) {
            case REGULAR -> TEXT_REGULAR;
            case SEMIBOLD -> TEXT_SEMIBOLD;
            case BOLD -> TEXT_BOLD;
          };
      case MONO ->
          switch (lettering.weight()) {
            case REGULAR -> MONO_REGULAR;
            case SEMIBOLD, BOLD -> MONO_BOLD;
          };
    };
  }

  /// The file's content, which lies in a jar of the program.
  InputStream open() {
    InputStream in = FontFile.class.getResourceAsStream(FOLDER + path);
    if (in == null) {
      throw new IllegalStateException("the font " + path + " is not on the class path");
    }
    return in;
  }

  /// Reads the advance widths of its letters.
  Advances advances() {
    try (InputStream in = open()) {
      return Advances.of(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException("the font " + path + " cannot be read", e);
    }
  }

  /// The four letters that name a table in a font file, as a number.
  static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
