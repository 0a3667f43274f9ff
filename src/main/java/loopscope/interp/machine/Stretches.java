package loopscope.interp.machine;

import java.util.Arrays;
import java.util.function.Consumer;
import loopscope.interp.object.PyException;
import org.jspecify.annotations.Nullable;

/// The frames from which the program called Java code that runs the program again, the innermost
/// last.
///
/// Frames know who waits for them only within a stretch that no Java code interrupts; here the
/// stretches are joined.
final class Stretches {
  private @Nullable Frame[] frames = new Frame[16];
  private int count;

  /// How many of them are those of whoever goes on with the thread that runs; they are not among
  /// its callers.
  int floor;

  /// The exception that Java code handles with calls of the program, or null, and how many calls
  /// are under way in those.
  @Nullable PyException handled;

  int handledAt;

  void push(@Nullable Frame innermost) {
    if (count == frames.length) {
      frames = Arrays.copyOf(frames, count * 2);
    }
    frames[count++] = innermost;
  }

  @Nullable Frame pop() {
    Frame innermost = frames[--count];
    frames[count] = null;
    return innermost;
  }

  /// How many calls from Java are under way.
  int count() {
    return count;
  }

  void each(Consumer<@Nullable Object> visitor) {
    for (int i = 0; i < count; i++) {
      visitor.accept(frames[i]);
    }
  }

  /// The frame from which Java code began the stretch that `frame` is the bottom of.
  @Nullable Frame callerOf(Frame frame, @Nullable Frame current) {
    Frame bottomOf = current;
    for (int i = count - 1; i >= floor; i--) {
      Frame bottom = bottomOf;
      while (bottom != null && bottom.back != null) {
        bottom = bottom.back;
      }
      if (bottom == frame) {
        return frames[i];
      }
      bottomOf = frames[i];
    }
    return null;
  }

  /// The innermost frame of the user's own code, or null.
  @Nullable Frame userFrame(@Nullable Frame current) {
    Frame f = current;
    int at = count;
    while (true) {
      for (; f != null; f = f.back) {
        if (f.body == null && !f.code.library) {
          return f;
        }
      }
      if (at == 0) {
        return null;
      }
      f = frames[--at];
    }
  }

  /// Makes calls of the program from Java code that handles an exception, or none.
  void whileHandling(@Nullable PyException exception, Runnable calls) {
    PyException before = handled;
    int beforeAt = handledAt;
    handled = exception;
    handledAt = count + 1;
    try {
      calls.run();
    } finally {
      handled = before;
      handledAt = beforeAt;
    }
  }

  /// The exception that is being handled now, by Java code or where the innermost frame stands; or
  /// null.
  @Nullable PyException handledNow(@Nullable Frame current) {
    if (handledAt == count + 1 && handled != null) {
      return handled;
    }
    return current == null ? null : handled(current);
  }

  /// The exception that is being handled where a frame stands, or null.
  @Nullable PyException handled(Frame frame) {
    Frame f = frame;
    int at = count;
    while (true) {
      for (; f != null; f = f.back) {
        if (f.handled != null) {
          return f.handled;
        }
      }
      if (at == handledAt && handled != null) {
        return handled;
      }
      if (at <= floor) {
        return null;
      }
      f = frames[--at];
    }
  }
}
