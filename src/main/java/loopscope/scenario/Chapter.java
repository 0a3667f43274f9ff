package loopscope.scenario;

import java.util.List;

/// A folder of scenarios that belong together, in the order in which they are taught.
public record Chapter(String title, String folder, List<Scenario> scenarios) {
  public Chapter {
    scenarios = List.copyOf(scenarios);
  }
}
