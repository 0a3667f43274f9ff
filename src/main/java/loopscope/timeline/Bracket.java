package loopscope.timeline;

import org.jspecify.annotations.Nullable;

/// A timeout or task group that a task was in, from the position at which it entered to that at
/// which it left.
///
/// @param depth how many others of the task it was entered in
/// @param expired the position at which the deadline passed or the group began to cancel its
///   children, or null
public record Bracket(
    int lane, int begin, int end, int depth, String label, @Nullable Integer expired) {}
