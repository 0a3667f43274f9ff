package loopscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Lettering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFontsTest {
  private final FontMetrics metrics = BundledFonts.metrics();

  @ParameterizedTest
  @EnumSource(Lettering.class)
  void widthsAreThoseWithWhichTextIsPainted(Lettering lettering) throws Exception {
    Font font;
    try (InputStream in = FontFile.of(lettering).open()) {
      font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) lettering.size());
    }
    FontRenderContext context = new FontRenderContext(null, true, true);

    for (String text :
        new String[] {"awaits gather(producer, consumer)", "✓", "Größe ∅ …", "0.1 s"}) {
      assertThat(metrics.width(text, lettering))
          .as(text)
          .isCloseTo(font.getStringBounds(text, context).getWidth(), within(0.1));
    }
  }

  @Test
  void aTextThatIsTooWideEndsInAnEllipsis() {
    double room = metrics.width("awaits g…", Lettering.WAIT);

    assertThat(metrics.fit("awaits gather", Lettering.WAIT, room, 4)).isEqualTo("awaits g…");
    assertThat(metrics.fit("awaits gather", Lettering.WAIT, room, 9)).isEmpty();
    assertThat(metrics.fit("awaits", Lettering.WAIT, room, 4)).isEqualTo("awaits");
  }
}
