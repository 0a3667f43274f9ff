package loopscope.scenario;

import java.nio.file.Path;
import java.util.List;

/// A program to look at, with what a teacher says about it. `file` is the `.py` file; a bare one
/// has its name as title and nothing to say. `order` is its place in the chapter, `ending` how its
/// run is meant to end.
public record Scenario(
    Path file,
    int order,
    String title,
    String summary,
    List<Note> notes,
    List<Question> questions,
    Settings settings,
    Ending ending,
    Program program) {
  public Scenario {
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }
}
