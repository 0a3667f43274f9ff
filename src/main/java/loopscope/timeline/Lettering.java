package loopscope.timeline;

/// The kinds of text in a picture, each with its face, weight and size in pixels.
///
/// An enum on purpose: a surface prepares one font for each and measures are cached by it.
public enum Lettering {
  /// The picture's title.
  TITLE(Face.TEXT, Weight.BOLD, 17),
  /// What stands beside the title.
  SUBTITLE(Face.TEXT, Weight.REGULAR, 13),
  /// A lane's name.
  NAME(Face.TEXT, Weight.BOLD, 15),
  /// A lane's name where lanes are low.
  SMALL_NAME(Face.TEXT, Weight.SEMIBOLD, 12.5),
  /// The line under a lane's name.
  NOTE(Face.TEXT, Weight.REGULAR, 11.5),
  /// The names of the axis rows.
  AXIS(Face.TEXT, Weight.SEMIBOLD, 12),
  /// The time of an instant.
  BAND(Face.MONO, Weight.BOLD, 12.5),
  /// A tick's number.
  TICK(Face.MONO, Weight.SEMIBOLD, 11.5),
  /// The length of a gap between instants.
  GAP(Face.TEXT, Weight.REGULAR, 11),
  /// The label in a block.
  BAR(Face.TEXT, Weight.SEMIBOLD, 11.5),
  /// The label above a thin bar.
  WAIT(Face.TEXT, Weight.REGULAR, 11.5),
  /// What a resource holds.
  ITEM(Face.MONO, Weight.BOLD, 13),
  /// What a resource holds, where many share the lane's height.
  SMALL_ITEM(Face.MONO, Weight.BOLD, 11),
  /// The legend.
  LEGEND(Face.TEXT, Weight.REGULAR, 12.5);

  private final Face face;
  private final Weight weight;
  private final double size;

  Lettering(Face face, Weight weight, double size) {
    this.face = face;
    this.weight = weight;
    this.size = size;
  }

  public Face face() {
    return face;
  }

  public Weight weight() {
    return weight;
  }

  /// The size of the em square in pixels of the picture.
  public double size() {
    return size;
  }

  /// The type face: Inter or JetBrains Mono.
  public enum Face {
    TEXT,
    MONO
  }

  /// The weights that come with the program.
  public enum Weight {
    REGULAR,
    SEMIBOLD,
    BOLD
  }
}
