package loopscope.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Lettering;

/// Measures text by the fonts that come with the program, without any toolkit.
///
/// A font file is read when a text in it is first measured; after that a letter costs a look into a
/// table. May be used by several threads.
public final class BundledFonts implements FontMetrics {
  private static final int TABLED = 0x250;

  private final Map<FontFile, Advances> advances = new EnumMap<>(FontFile.class);
  private final Map<FontFile, float[]> tables = new EnumMap<>(FontFile.class);

  private BundledFonts() {}

  /// Measures of the bundled fonts; keep them, since reading the files takes some milliseconds.
  public static FontMetrics metrics() {
    return new BundledFonts();
  }

  @Override
  public double width(String text, Lettering lettering) {
    return em(FontFile.of(lettering), text) * lettering.size();
  }

  private synchronized double em(FontFile file, String text) {
    float[] table = tables.computeIfAbsent(file, BundledFonts::unknown);
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= TABLED) {
        return advances(file).width(text);
      }
      if (table[letter] < 0) {
        table[letter] = (float) advances(file).width(String.valueOf(letter));
      }
      width += table[letter];
    }
    return width;
  }

  private static float[] unknown(FontFile file) {
    float[] table = new float[TABLED];
    Arrays.fill(table, -1);
    return table;
  }

  private Advances advances(FontFile file) {
    return advances.computeIfAbsent(file, FontFile::advances);
  }
}
