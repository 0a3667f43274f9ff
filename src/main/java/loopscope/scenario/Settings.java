package loopscope.scenario;

import java.util.List;
import loopscope.interp.Hardware;

/// How a run is made. Together with the program's text it decides everything that happens.
///
/// @param limits what ends the run early
/// @param seed what an unseeded `random` starts from
/// @param startTime what `time.time()` starts from, in nanoseconds since 1970
/// @param lineCost virtual nanoseconds that every executed line takes, 0 for code that takes no
///   time
/// @param lineBudget how many lines are recorded as events, 0 for none; the window asks for them
/// @param input what `input()` reads, line by line
/// @param whatIf what is to go otherwise than the program says
/// @param hardware how many processors there are and how quick the network is
public record Settings(
    RunLimits limits,
    long seed,
    long startTime,
    long lineCost,
    int lineBudget,
    String input,
    List<Intervention> whatIf,
    Hardware hardware) {
  /// 2026-01-01T00:00:00Z.
  private static final long NEW_YEAR_2026 = 1_767_225_600_000_000_000L;

  /// What a bare program runs with.
  public static final Settings DEFAULT =
      new Settings(RunLimits.DEFAULT, 0, NEW_YEAR_2026, 0, 0, "", List.of(), Hardware.DEFAULT);

  public Settings {
    if (lineCost < 0) {
      throw new IllegalArgumentException(
          "lineCostNanos is " + lineCost + "; it cannot be negative");
    }
    if (lineBudget < 0) {
      throw new IllegalArgumentException("the line budget cannot be negative: " + lineBudget);
    }
    whatIf = List.copyOf(whatIf);
  }

  /// The same settings with other limits.
  public Settings withLimits(RunLimits limits) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings with another seed.
  public Settings withSeed(long seed) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings with another start of the calendar clock, in nanoseconds since 1970.
  public Settings withStartTime(long startTime) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings where every line takes `lineCost` virtual nanoseconds.
  public Settings withLineCost(long lineCost) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings with up to `lineBudget` lines recorded as events.
  public Settings withLines(int lineBudget) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings with another text for `input()`.
  public Settings withInput(String input) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings with other interventions.
  public Settings withWhatIf(List<Intervention> whatIf) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }

  /// The same settings with another machine to run on.
  public Settings withHardware(Hardware hardware) {
    return new Settings(limits, seed, startTime, lineCost, lineBudget, input, whatIf, hardware);
  }
}
