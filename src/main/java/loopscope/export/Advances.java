package loopscope.export;

import java.nio.ByteBuffer;

/// The advance widths of a font's letters, read from the tables `head`, `hhea`, `hmtx` and `cmap`
/// of an OpenType file.
final class Advances {
  private static final int FORMAT_SEGMENTS = 4;
  private static final int FORMAT_GROUPS = 12;

  private final ByteBuffer font;
  private final int mapping;
  private final int widths;
  private final int widthCount;
  private final double unitsPerEm;

  private Advances(ByteBuffer font) {
    this.font = font;
    unitsPerEm = unsigned(table("head") + 18);
    widthCount = unsigned(table("hhea") + 34);
    widths = table("hmtx");
    mapping = mapping(table("cmap"));
  }

  static Advances of(ByteBuffer font) {
    return new Advances(font);
  }

  /// The width of a text in em.
  double width(String text) {
    double units = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      units += advance(glyph(letter));
      i += Character.charCount(letter);
    }
    return units / unitsPerEm;
  }

  private int advance(int glyph) {
    return unsigned(widths + 4 * Math.min(glyph, widthCount - 1));
  }

  private int unsigned(int offset) {
    return Short.toUnsignedInt(font.getShort(offset));
  }

  private int table(String name) {
    int tag = FontFile.tag(name);
    int tables = unsigned(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (font.getInt(entry) == tag) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalStateException("the font has no table " + name);
  }

  /// The richest mapping from letters to glyphs that is understood here.
  private int mapping(int cmap) {
    int found = -1;
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int offset = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      int format = unsigned(offset);
      if (format == FORMAT_GROUPS || format == FORMAT_SEGMENTS && found < 0) {
        found = offset;
      }
    }
    if (found < 0) {
      throw new IllegalStateException("the font maps no letters");
    }
    return found;
  }

  private int glyph(int letter) {
    return unsigned(mapping) == FORMAT_GROUPS ? glyphInGroups(letter) : glyphInSegments(letter);
  }

  private int glyphInGroups(int letter) {
    int low = 0;
    int high = font.getInt(mapping + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = mapping + 16 + 12 * middle;
      if (letter < font.getInt(group)) {
        high = middle - 1;
      } else if (letter > font.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return font.getInt(group + 8) + letter - font.getInt(group);
      }
    }
    return 0;
  }

  private int glyphInSegments(int letter) {
    int segments = unsigned(mapping + 6) / 2;
    int ends = mapping + 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int offsets = deltas + 2 * segments;
    for (int i = 0; i < segments; i++) {
      if (letter <= unsigned(ends + 2 * i)) {
        int start = unsigned(starts + 2 * i);
        if (letter < start) {
          return 0;
        }
        int offset = unsigned(offsets + 2 * i);
        int delta = unsigned(deltas + 2 * i);
        if (offset == 0) {
          return letter + delta & 0xffff;
        }
        int glyph = unsigned(offsets + 2 * i + offset + 2 * (letter - start));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
      }
    }
    return 0;
  }
}
