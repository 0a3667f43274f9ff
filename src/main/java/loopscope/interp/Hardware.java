package loopscope.interp;

/// The machine that a program believes to run on, and the network between its own endpoints.
///
/// @param processors what `os.cpu_count()` says; a default executor has four workers more
/// @param latency seconds that data takes from one end of a connection to the other
/// @param bandwidth bytes a second that a connection carries each way, 0 for any number
public record Hardware(int processors, double latency, long bandwidth) {
  /// Eight processors, and a network that takes no time.
  public static final Hardware DEFAULT = new Hardware(8, 0, 0);

  public Hardware {
    if (processors < 1 || processors > 4096) {
      throw new IllegalArgumentException(
          "processors is " + processors + "; it must be from 1 to 4096");
    }
    if (!(latency >= 0 && latency <= 1e6)) {
      throw new IllegalArgumentException(
          "latencySeconds is " + latency + "; it must be from 0 to 1000000");
    }
    if (bandwidth < 0) {
      throw new IllegalArgumentException(
          "bytesPerSecond is " + bandwidth + "; it cannot be negative");
    }
  }
}
