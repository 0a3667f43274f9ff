package loopscope.timeline;

import java.util.EnumMap;
import java.util.Map;

/// The colours of the inks. Each text ink keeps a contrast of 4.5 or more to the ground it stands
/// on.
public final class Palette {

  /// The colours of the design drawing. (Text on orange is dark: white would be too faint.)
  public static final Palette LIGHT =
      new Palette(
          0xffffff, 0x1b2330, 0x667085, 0x475467, 0xd9dde3, 0xeef1f5, 0xeef1f5, 0x1f6feb, 0xffffff,
          0xfff3d6, 0xe69f00, 0x8a94a6, 0x0b8a8f, 0x0a757a, 0xe2f5f5, 0xcfe8e8, 0xd55e00, 0x1d0d00,
          0x7a5195, 0x7a5195, 0xffffff, 0xb42318, 0xffffff, 0xb9d2fb, 0x12366f, 0x475467, 0x98a2b3,
          0xc0264b);

  /// The same hues on a dark ground, lightened until they carry.
  public static final Palette DARK =
      new Palette(
          0x12161e, 0xe8ecf3, 0x9aa5b8, 0xb4bfd0, 0x2d3646, 0x1e2530, 0x202938, 0x5b9bff, 0x071a3a,
          0x3a2f14, 0xf0b429, 0x7d8aa0, 0x35b3b3, 0x4fd0d0, 0x12343a, 0x1f4a4f, 0xf08432, 0x261000,
          0xb58ad6, 0xc9a4e4, 0x1f0a30, 0xf47067, 0x300604, 0x2a4a80, 0xdbe7ff, 0xb4bfd0, 0x68758c,
          0xff5c82);

  /// Stronger than [#LIGHT], because projectors wash colours out.
  public static final Palette PROJECTOR =
      new Palette(
          0xffffff, 0x000000, 0x3d4654, 0x1f2733, 0xaab2bf, 0xdfe4ec, 0xdfe5ee, 0x0b52d0, 0xffffff,
          0xffe7a8, 0xc97f00, 0x5c6678, 0x00787c, 0x005a5e, 0xc9eeee, 0x8cc9c9, 0xd55e00, 0x160900,
          0x632f87, 0x632f87, 0xffffff, 0x9f1410, 0xffffff, 0x9cc0fa, 0x061f4c, 0x1f2733, 0x697386,
          0xd4003a);

  /// Greys only.
  public static final Palette PRINT =
      new Palette(
          0xffffff, 0x000000, 0x555555, 0x333333, 0xbbbbbb, 0xe6e6e6, 0xeeeeee, 0x2b2b2b, 0xffffff,
          0xffffff, 0x6e6e6e, 0x9a9a9a, 0x444444, 0x333333, 0xf2f2f2, 0xcccccc, 0x747474, 0xffffff,
          0x5e5e5e, 0x444444, 0xffffff, 0x000000, 0xffffff, 0xcfcfcf, 0x111111, 0x333333, 0x8a8a8a,
          0x000000);

  private final Map<Ink, Rgb> colours = new EnumMap<>(Ink.class);

  /// Takes one colour for each ink, in the inks' order.
  private Palette(int... codes) {
    Ink[] inks = Ink.values();
    if (codes.length != inks.length) {
      throw new IllegalStateException("a palette needs a colour for each of the " + inks.length);
    }
    for (int i = 0; i < inks.length; i++) {
      colours.put(inks[i], Rgb.of(codes[i]));
    }
  }

  /// The colour of an ink.
  public Rgb of(Ink ink) {
    Rgb colour = colours.get(ink);
    if (colour == null) {
      throw new IllegalStateException("the palette lacks " + ink);
    }
    return colour;
  }
}
