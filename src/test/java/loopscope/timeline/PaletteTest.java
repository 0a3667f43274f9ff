package loopscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  private static final double READABLE = 4.5;

  private record Pair(Ink text, Ink ground) {}

  private static final List<Pair> TEXTS =
      List.of(
          new Pair(Ink.TEXT, Ink.BACKGROUND),
          new Pair(Ink.TEXT, Ink.BAND),
          new Pair(Ink.MUTED, Ink.BACKGROUND),
          new Pair(Ink.LABEL, Ink.BACKGROUND),
          new Pair(Ink.ON_RUNNING, Ink.RUNNING),
          new Pair(Ink.ON_BLOCKING, Ink.BLOCKING),
          new Pair(Ink.CANCELLED_TEXT, Ink.BACKGROUND),
          new Pair(Ink.ON_CANCELLED, Ink.CANCELLED),
          new Pair(Ink.ON_FAILED, Ink.FAILED),
          new Pair(Ink.ON_CLUSTER, Ink.CLUSTER),
          new Pair(Ink.RESOURCE_TEXT, Ink.BACKGROUND),
          new Pair(Ink.RESOURCE_TEXT, Ink.RESOURCE_FILL));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadableInEveryTheme(Theme theme) {
    Palette palette = theme.palette();

    for (Pair pair : TEXTS) {
      assertThat(palette.of(pair.text()).contrast(palette.of(pair.ground())))
          .as("%s on %s", pair.text(), pair.ground())
          .isGreaterThanOrEqualTo(READABLE);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void barsStandOutFromTheGround(Theme theme) {
    Palette palette = theme.palette();

    for (BarKind kind : BarKind.values()) {
      assertThat(palette.of(kind.ink()).contrast(palette.of(Ink.BACKGROUND)))
          .as("%s", kind)
          .isGreaterThanOrEqualTo(2.2);
    }
  }
}
