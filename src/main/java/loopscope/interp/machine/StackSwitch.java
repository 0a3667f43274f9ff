package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import org.jspecify.annotations.Nullable;

/// A stretch of time in which a simulated thread runs: begins where whoever goes on with it stands,
/// puts back what the thread had parked, and takes off what it parks anew.
public final class StackSwitch {
  private final Interpreter in;
  private final Machine machine;
  private final @Nullable Frame current;
  private final int depth;
  private final int nativeDepth;
  private final int mark;
  private final @Nullable PyException handled;
  private final int handledAt;
  private final int floor;

  /// Goes over to a thread; `parked` is what it had parked, or null.
  public StackSwitch(Interpreter in, @Nullable Parked parked) {
    this.in = in;
    machine = in.machine();
    current = machine.current;
    depth = machine.depth;
    nativeDepth = in.nativeDepth();
    Stretches outer = machine.outer;
    mark = outer.count();
    handled = outer.handled;
    handledAt = outer.handledAt;
    floor = outer.floor;
    outer.floor = mark + 1;
    outer.handled = null;
    if (parked == null) {
      return;
    }
    for (int i = 0; i < parked.frames.length; i++) {
      // The thread's bottom stands on whoever goes on with it.
      outer.push(i == 0 ? current : parked.frames[i]);
    }
    if (parked.handled != null) {
      outer.handled = parked.handled;
      outer.handledAt = mark + parked.handledAt;
    }
    machine.current = parked.current;
    machine.depth = depth + parked.depth;
    in.setNativeDepth(nativeDepth + parked.nativeDepth);
  }

  /// Goes back; gives what the thread has parked, or null when nothing is under way there.
  public @Nullable Parked back() {
    Stretches outer = machine.outer;
    int count = outer.count() - mark;
    Parked parked = null;
    if (count > 0) {
      @Nullable Frame[] frames = new Frame[count];
      Frame innermost = machine.current;
      for (int i = count - 1; i >= 0; i--) {
        frames[i] = outer.pop();
      }
      boolean handles = outer.handled != null && outer.handledAt > mark;
      parked =
          new Parked(
              frames,
              innermost,
              machine.depth - depth,
              in.nativeDepth() - nativeDepth,
              handles ? outer.handled : null,
              outer.handledAt - mark);
    }
    outer.handled = handled;
    outer.handledAt = handledAt;
    outer.floor = floor;
    machine.current = current;
    machine.depth = depth;
    in.setNativeDepth(nativeDepth);
    return parked;
  }
}
