package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// The number of a task, from 1 in order of creation over the whole run.
///
/// It is a key of maps in every run, and what the JVM would make for a record takes longer than all
/// uses of it.
public record TaskId(int number) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TaskId that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
