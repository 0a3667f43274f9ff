package loopscope.export;

import java.nio.file.Path;
import java.util.Locale;

/// The kinds of files that a picture can be written to.
public enum ExportFormat {
  PNG,
  SVG,
  PDF,
  /// The picture with the playhead moving from step to step.
  GIF;

  /// The usual ending of such a file's name, with its dot.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// The format that a file's name asks for.
  public static ExportFormat ofFile(Path file) throws ExportException {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    for (ExportFormat format : values()) {
      if (name.endsWith(format.ending())) {
        return format;
      }
    }
    throw new ExportException(
        "Cannot tell the format of “" + file + "”: let its name end in .png, .svg, .pdf or .gif.");
  }
}
