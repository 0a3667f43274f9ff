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

final class WhatIfWriterTest {
  private static final TaskRef WORKER = new TaskRef.Named("worker 2");

  @TempDir private Path folder;

  @Test
  void aListReadsBackToAnEqualOne() throws IOException {
    List<Intervention> list =
        List.of(
            new Intervention.Cancel(WORKER, new Moment.AtTime(new VirtualTime(500_000_001)), ""),
            new Intervention.Cancel(
                new TaskRef.Numbered(new TaskId(3)),
                new Moment.AtStep(4),
                "say \"no\"\t\\ é\u0001"),
            new Intervention.Raise(WORKER, new Moment.AtStep(0), "asyncio.QueueFull", "boom 🙂"),
            new Intervention.RunFirst(WORKER, 1, new Tick(2)),
            new Intervention.RunFirst(WORKER, 2, new Tick(7)),
            new Intervention.ChangeSleep(null, 1, 0.1),
            new Intervention.ChangeSleep(WORKER, 12, 1e9),
            new Intervention.DelayJob(1, 2.5e-7),
            new Intervention.FailJob(2, "OSError", "disk full"),
            new Intervention.FailJob(2, "OSError", ""),
            new Intervention.SendInput(1, "yes"),
            new Intervention.SendInput(3, ""));
    assertThat(readBack(list)).isEqualTo(list);
    assertThat(readBack(List.of())).isEmpty();
  }

  @Test
  void eachInterventionStandsOnALineOfItsOwn() {
    assertThat(
            ScenarioFiles.whatIfText(
                List.of(
                    new Intervention.DelayJob(1, 2),
                    new Intervention.RunFirst(WORKER, 1, new Tick(2)))))
        .isEqualTo(
            """
            [
              {"do": "delayJob", "job": 1, "seconds": 2.0},
              {"do": "runFirst", "task": "worker 2", "tick": 2}
            ]
            """);
  }

  private List<Intervention> readBack(List<Intervention> list) throws IOException {
    Path file = folder.resolve("whatif.json");
    Files.writeString(file, ScenarioFiles.whatIfText(list));
    List<FileProblem> problems = new ArrayList<>();
    List<Intervention> read = ScenarioFiles.whatIf(file, problems);
    assertThat(problems).isEmpty();
    return read;
  }
}
