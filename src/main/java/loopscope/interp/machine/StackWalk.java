package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.object.PyCode;
import org.jspecify.annotations.Nullable;

/// The program's own code that runs at present, as debug mode keeps it for what it makes.
public final class StackWalk {
  private StackWalk() {}

  /// A function of the program, and the line in it.
  public record Place(PyCode code, int line) {}

  /// The frame that called one, across functions in Java that call back and across loops, whose own
  /// frames are not there.
  public static @Nullable Frame back(Machine machine, Frame frame) {
    Frame back = frame.back();
    if (back != null) {
      return back;
    }
    Frame caller = machine.callerOf(frame);
    while (caller != null && caller.body != null) {
      caller = machine.callerOf(caller);
    }
    return caller;
  }

  /// The frame of the program's own code from which one was called, across loops as well.
  public static @Nullable Frame programBack(Machine machine, Frame frame) {
    Frame caller = machine.callerOf(frame);
    while (caller != null && (caller.body != null || caller.code.library)) {
      caller = machine.callerOf(caller);
    }
    return caller;
  }

  /// The places, the innermost first. There may be `most` in all, calls of the library counted.
  public static List<Place> of(Machine machine, int most) {
    List<@Nullable Object> stacks = new ArrayList<>();
    machine.eachRoot(stacks::add, null);
    List<Place> places = new ArrayList<>();
    int count = add(stacks.getFirst(), places, 0, most);
    for (int i = stacks.size() - 1; i > machine.outer.floor; i--) {
      count = add(stacks.get(i), places, count, most);
    }
    return places;
  }

  private static int add(@Nullable Object stack, List<Place> places, int counted, int most) {
    int count = counted;
    Frame frame = stack instanceof Frame first ? first : null;
    for (; frame != null && count < most; frame = frame.back) {
      NativeCoroutine body = frame.body;
      if (body != null) {
        count += body.libraryCalls();
      } else {
        count++;
        if (!frame.code.library) {
          places.add(new Place(frame.code, frame.line()));
        }
      }
    }
    return count;
  }
}
