package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import loopscope.timeline.LegendLayout.Sign;

/// Chooses which signs a legend explains: the ones that every picture may show, and rarer ones
/// where they occur.
final class Signs {
  private Signs() {}

  static List<Sign> of(TimelineModel model) {
    List<Sign> signs = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      boolean wanted =
          switch (sign) {
            case LATE -> model.hasDelays();
            case FAILED -> model.has(BarKind.FAILED);
            case CREATES -> model.has(Arrow.Kind.CREATE);
            case CANCELS -> model.has(Arrow.Kind.CANCEL);
            case RUNNING, READY, SUSPENDED, WAITING, BLOCKING, CANCELLED, WAKES -> true;
          };
      if (wanted) {
        signs.add(sign);
      }
    }
    return signs;
  }
}
