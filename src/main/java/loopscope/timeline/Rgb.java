package loopscope.timeline;

/// An opaque colour in sRGB, each part 0 to 255.
public record Rgb(int red, int green, int blue) {
  public Rgb {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("colour parts go from 0 to 255");
    }
  }

  /// The colour of a number such as `0x1f6feb`.
  public static Rgb of(int code) {
    return new Rgb(code >> 16 & 255, code >> 8 & 255, code & 255);
  }

  /// The colour as `#1f6feb`.
  public String hex() {
    String digits = Integer.toHexString(0x1000000 | red << 16 | green << 8 | blue);
    return "#" + digits.substring(1);
  }

  /// The contrast to another colour as WCAG 2 defines it, from 1 to 21.
  public double contrast(Rgb other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
