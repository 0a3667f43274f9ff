package loopscope.trace.story;

import java.util.List;

/// A sentence, or words on their way into one, in pieces so that the names of tasks can be
/// coloured.
public record Sentence(List<Part> parts) {
  /// No words.
  static final Sentence EMPTY = new Sentence(List.of());

  public Sentence {
    parts = List.copyOf(parts);
  }

  /// Plain words that name no task.
  static Sentence of(String text) {
    return text.isEmpty() ? EMPTY : new Sentence(List.of(new Part(text, null)));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /// The whole sentence as text.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.text());
    }
    return text.toString();
  }
}
