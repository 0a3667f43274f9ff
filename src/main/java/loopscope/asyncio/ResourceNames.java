package loopscope.asyncio;

import java.util.Locale;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.PyType;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import org.jspecify.annotations.Nullable;

/// How the trace calls queues, locks and their like: by the variable that they are assigned to,
/// read from the source line of the call that makes them.
final class ResourceNames {
  private static final int LONGEST_CALL = 80;

  private ResourceNames() {}

  /// The event that tells of a new resource.
  static ResourceCreated created(
      Interpreter in, Asyncio engine, ResourceId id, ResourceKind kind, PyType type, int capacity) {
    CodePlace place = in.currentPlace();
    String line = place == null ? null : in.sourceLine(place);
    String label = null;
    String call = type.simpleName() + "()";
    if (place != null && line != null && place.column() <= line.length()) {
      label = target(line.substring(0, place.column()));
      if (place.endLine() == place.line() && place.endColumn() <= line.length()) {
        call = line.substring(place.column(), place.endColumn());
      }
    }
    if (call.length() > LONGEST_CALL) {
      call = call.substring(0, LONGEST_CALL - 1) + "…";
    }
    return new ResourceCreated(
        id,
        kind,
        label == null ? word(kind) + " " + id.number() : label,
        call,
        capacity,
        engine.line());
  }

  /// Gives a future that the program made a number, and tells the trace.
  static void register(Interpreter in, Future future) {
    Asyncio engine = future.loop().engine();
    ResourceId id = engine.numbers().nextResource();
    future.number = id;
    engine.record(created(in, engine, id, ResourceKind.FUTURE, future.type(), 0));
  }

  private static String word(ResourceKind kind) {
    String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The variable that a call is assigned to, given the text before it on its line: `queue = `,
  /// `self.lock = `, `a, b = asyncio.Lock(), `.
  static @Nullable String target(String before) {
    int equals = assignment(before);
    if (equals < 0) {
      return null;
    }
    int index = commas(before, equals + 1, before.length());
    String rest = before.substring(equals + 1).strip();
    if (index == 0 && !rest.isEmpty()) {
      return null;
    }
    String left = before.substring(0, equals).strip();
    int colon = left.indexOf(':');
    if (colon >= 0) {
      left = left.substring(0, colon).strip();
    }
    int start = 0;
    for (int i = 0; i < index; i++) {
      start = left.indexOf(',', start) + 1;
      if (start == 0) {
        return null;
      }
    }
    int end = left.indexOf(',', start);
    if (index == 0 && end >= 0 && commas(left, 0, left.length()) > 0 && rest.isEmpty()) {
      return name(left.substring(0, end));
    }
    return name(left.substring(start, end < 0 ? left.length() : end));
  }

  private static @Nullable String name(String text) {
    String candidate = text.strip();
    if (candidate.startsWith("self.")) {
      candidate = candidate.substring("self.".length());
    }
    if (candidate.isEmpty()) {
      return null;
    }
    for (int i = 0; i < candidate.length(); i++) {
      char c = candidate.charAt(i);
      if (!Character.isUnicodeIdentifierPart(c) && c != '.') {
        return null;
      }
    }
    return candidate;
  }

  private static int assignment(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == '=' && depth == 0) {
        boolean comparison =
            i > 0 && "=!<>+-*/%&|^:@".indexOf(text.charAt(i - 1)) >= 0
                || i + 1 < text.length() && text.charAt(i + 1) == '=';
        return comparison ? -1 : i;
      }
    }
    return -1;
  }

  private static int commas(String text, int from, int to) {
    int depth = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && depth == 0) {
        count++;
      }
    }
    return count;
  }
}
