package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import loopscope.trace.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhatIfFileTest {
  @Test
  void aFileOfInterventionsIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("w.json");
    Files.writeString(
        file,
        """
        [
          {"do": "cancel", "task": "worker 2", "time": 0.5, "message": "enough"},
          {"do": "raise", "task": 3, "step": 40, "exception": "ValueError"},
          {"do": "runFirst", "task": "worker", "tick": 2, "loop": 3},
          {"do": "changeSleep", "seconds": 1.5, "number": 2},
          {"do": "delayJob", "job": 1, "seconds": 2},
          {"do": "failJob", "job": 1, "exception": "OSError", "message": "full"},
          {"do": "sendInput", "text": "yes"}
        ]
        """);
    List<FileProblem> problems = new ArrayList<>();
    assertThat(ScenarioFiles.whatIf(file, problems))
        .containsExactly(
            new Intervention.Cancel(named("worker 2"), at(0.5), "enough"),
            new Intervention.Raise(
                new TaskRef.Numbered(new TaskId(3)), new Moment.AtStep(40), "ValueError", ""),
            new Intervention.RunFirst(named("worker"), 3, new Tick(2)),
            new Intervention.ChangeSleep(null, 2, 1.5),
            new Intervention.DelayJob(1, 2),
            new Intervention.FailJob(1, "OSError", "full"),
            new Intervention.SendInput(1, "yes"));
    assertThat(problems).isEmpty();
    FileCheck check = new FileCheck();
    check.check(file);
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void faultsInAFileOfInterventionsHaveTheirPlace(@TempDir Path folder) throws IOException {
    assertThat(fault(folder, "[\n {\"do\": \"cancle\"}]")).startsWith("2:").contains("cancle");
    assertThat(fault(folder, "[\n {\"do\": \"cancel\", \"task\": \"a\"}]"))
        .startsWith("2:")
        .contains("\"step\" or \"time\"");
    assertThat(fault(folder, "[\n {\"do\": \"delayJob\", \"job\": 1,\n  \"seconds\": -1}]"))
        .startsWith("2:2:")
        .contains("seconds");
    assertThat(fault(folder, "[{\"do\": \"sendInput\", \"text\": \"a\", \"job\": 1}]"))
        .startsWith("1:")
        .contains("job");
    assertThat(fault(folder, "[null]")).startsWith("1:2:");
    assertThat(fault(folder, "{}")).startsWith("1:1:");
    assertThat(fault(folder, "[")).startsWith("1:").doesNotContain("REDACTED");
    assertThat(fault(folder, "[{\"do\": \"cancel\", \"task\": \"a\", \"time\": 1e999999999}]"))
        .contains("no run gets there");
    assertThat(fault(folder, "")).startsWith("1:1:");
  }

  private static String fault(Path folder, String json) throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(file, json);
    List<FileProblem> problems = new ArrayList<>();
    assertThat(ScenarioFiles.whatIf(file, problems)).isEmpty();
    FileCheck check = new FileCheck();
    check.check(file);
    assertThat(check.problems()).isNotEmpty();
    FileProblem problem = problems.getFirst();
    return problem.line() + ":" + problem.column() + ": " + problem.message();
  }

  private static TaskRef named(String name) {
    return new TaskRef.Named(name);
  }

  private static Moment at(double seconds) {
    return new Moment.AtTime(new VirtualTime(Math.round(seconds * 1e9)));
  }
}
