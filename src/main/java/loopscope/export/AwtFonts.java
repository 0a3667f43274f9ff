package loopscope.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import loopscope.timeline.Lettering;

/// The bundled fonts as AWT knows them, for painting and for outlines; each file is loaded once.
final class AwtFonts {
  private final Map<FontFile, Font> files = new EnumMap<>(FontFile.class);
  private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);

  /// The font of a kind of text, at its size.
  Font of(Lettering lettering) {
    return fonts.computeIfAbsent(
        lettering,
        kind ->
            files
                .computeIfAbsent(FontFile.of(kind), AwtFonts::load)
                .deriveFont((float) kind.size()));
  }

  private static Font load(FontFile file) {
    try (InputStream in = file.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("the font " + file + " cannot be used", e);
    }
  }
}
