package loopscope.timeline;

/// How tall lanes are. The fewer there are, the more room each gets.
public enum Density {
  COMFORTABLE(78, 32, 18, 5, 26),
  COMPACT(52, 26, 15, 5, 22),
  DENSE(34, 18, 11, 4, 16),
  /// For hundreds of lanes: waits go unlabelled.
  CROWDED(18, 12, 8, 3, 13);

  private static final int MOST_COMFORTABLE = 6;
  private static final int MOST_COMPACT = 24;
  private static final int MOST_DENSE = 150;

  private final double lane;
  private final double tall;
  private final double middle;
  private final double thin;
  private final double box;

  Density(double lane, double tall, double middle, double thin, double box) {
    this.lane = lane;
    this.tall = tall;
    this.middle = middle;
    this.thin = thin;
    this.box = box;
  }

  /// The density for a picture of so many lanes, in the window and in exports alike.
  public static Density forLanes(int lanes) {
    if (lanes > MOST_DENSE) {
      return CROWDED;
    }
    return lanes <= MOST_COMFORTABLE ? COMFORTABLE : lanes <= MOST_COMPACT ? COMPACT : DENSE;
  }

  /// The height of a task's lane.
  double lane() {
    return lane;
  }

  /// The height of a bar.
  double bar(BarKind.Height height) {
    return switch (height) {
      case TALL -> tall;
      case MIDDLE -> middle;
      case THIN -> thin;
      case BOX -> box;
    };
  }

  /// Whether thin bars have labels above them.
  boolean labelsWaits() {
    return this != CROWDED;
  }

  /// Whether a second line of text fits into a lane.
  boolean hasRoomForNotes() {
    return this == COMFORTABLE || this == COMPACT;
  }

  /// How far above the middle of a lane the label of a thin bar stands.
  double labelRise() {
    return switch (this) {
      case COMFORTABLE -> 8;
      case COMPACT -> 7;
      case DENSE, CROWDED -> 5;
    };
  }
}
