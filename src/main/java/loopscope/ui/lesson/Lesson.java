package loopscope.ui.lesson;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import loopscope.scenario.Note;
import loopscope.scenario.Question;
import loopscope.scenario.Scenario;
import loopscope.ui.Moment;
import loopscope.ui.Workbench.OpenProgram;
import org.jspecify.annotations.Nullable;

/// What is said about the open program. Once its text was edited, notes could stand at wrong lines,
/// and only the summary is left.
public record Lesson(String summary, List<Note> notes, List<Question> questions) {
  /// A bare program has none.
  public static final Lesson NONE = new Lesson("", List.of(), List.of());

  public Lesson {
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }

  /// The lesson of what is open, whose text is now `text`.
  public static Lesson of(@Nullable OpenProgram open, String text) {
    if (open == null) {
      return NONE;
    }
    Scenario scenario = open.scenario();
    return scenario.program().source().equals(text)
        ? new Lesson(scenario.summary(), scenario.notes(), scenario.questions())
        : new Lesson(scenario.summary(), List.of(), List.of());
  }

  public boolean isEmpty() {
    return summary.isEmpty() && notes.isEmpty() && questions.isEmpty();
  }

  /// The lines that notes are tied to.
  public Set<Integer> notedLines() {
    return notes.stream().map(Note::line).filter(line -> line > 0).collect(Collectors.toSet());
  }

  /// The first note at a line, null when there is none.
  public @Nullable Note atLine(int line) {
    for (Note note : notes) {
      if (note.line() == line && line > 0) {
        return note;
      }
    }
    return null;
  }

  /// The note that belongs to a moment: to its step, else to the line that runs, else to the line
  /// at which the task stands that ran last.
  public @Nullable Note at(Moment moment) {
    for (Note note : notes) {
      if (note.step() > 0 && note.step() == moment.step()) {
        return note;
      }
    }
    return notes.isEmpty() ? null : atLine(moment.lineOfInterest());
  }
}
