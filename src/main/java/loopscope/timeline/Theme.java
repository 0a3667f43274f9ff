package loopscope.timeline;

/// The looks in which a picture can be painted.
public enum Theme {
  /// On white paper, as in the window by day.
  LIGHT,
  /// On a dark ground.
  DARK,
  /// For a lit classroom: black on white with saturated bars.
  PROJECTOR,
  /// For a black and white printer: greys, told apart by height and hatch.
  PRINT;

  /// The theme's colours.
  public Palette palette() {
    return switch (this) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
      case PROJECTOR -> Palette.PROJECTOR;
      case PRINT -> Palette.PRINT;
    };
  }
}
