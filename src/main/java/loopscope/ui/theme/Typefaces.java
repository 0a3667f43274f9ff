package loopscope.ui.theme;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import loopscope.timeline.Lettering;

/// The two type faces that come with the program, known to the toolkit by their family names.
public final class Typefaces {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final String[] FILES = {
    "inter/Inter-Regular.otf",
    "inter/Inter-SemiBold.otf",
    "inter/Inter-Bold.otf",
    "jetbrains_mono/JetBrainsMono-Regular.ttf",
    "jetbrains_mono/JetBrainsMono-Bold.ttf"
  };

  private Typefaces() {}

  /// Makes the faces known; style sheets may name them from then on.
  public static void load() {
    for (String file : FILES) {
      InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file);
      if (in == null || Font.loadFont(in, 13) == null) {
        throw new IllegalStateException("the font " + file + " is not on the class path");
      }
    }
  }

  /// The fonts of a picture's kinds of text.
  public static Map<Lettering, Font> lettering() {
    Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);
    for (Lettering kind : Lettering.values()) {
      fonts.put(kind, font(kind));
    }
    return fonts;
  }

  private static Font font(Lettering kind) {
    boolean mono = kind.face() == Lettering.Face.MONO;
    return switch (kind.weight()) {
      case REGULAR -> Font.font(mono ? "JetBrains Mono" : "Inter", kind.size());
      case SEMIBOLD ->
          mono
              ? Font.font("JetBrains Mono", FontWeight.BOLD, kind.size())
              : Font.font("Inter SemiBold", kind.size());
      case BOLD -> Font.font(mono ? "JetBrains Mono" : "Inter", FontWeight.BOLD, kind.size());
    };
  }
}
