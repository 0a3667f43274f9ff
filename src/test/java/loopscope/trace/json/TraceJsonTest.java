package loopscope.trace.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.ProgramEvent;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceJsonTest {
  private static final ProgramInfo PROGRAM =
      new ProgramInfo("queue.py", ProducerConsumerTrace.SOURCE);

  @Test
  void readsBackToAnEqualTrace() throws IOException {
    Trace trace = ProducerConsumerTrace.trace();

    assertThat(read(write(trace))).isEqualTo(new SavedTrace(PROGRAM, trace));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyTraceReadsBackToAnEqualOne(long seed) throws IOException {
    Trace trace = SyntheticTrace.of(seed, 3000, 8);

    assertThat(read(write(trace)).trace()).as("seed %d", seed).isEqualTo(trace);
  }

  @Test
  void anyTextSurvives() throws IOException {
    String odd = "quote \" backslash \\ newline \n nul \0 lone \ud800 pair \ud83d\ude00 low \udc00";
    Trace trace =
        Trace.of(
            List.of(
                new ProgramEvent.OutputWritten(
                    ProgramEvent.OutputStream.ERR, odd, new SourceLine(1)),
                new ProgramEvent.RunEnded(new RunEnd.Deadlocked(List.of(odd, "")))));

    String json = write(trace);

    assertThat(read(json).trace()).isEqualTo(trace);
    assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
  }

  @Test
  void anEventIsOneLine() throws IOException {
    Trace trace = ProducerConsumerTrace.trace();

    assertThat(write(trace).lines().skip(1).limit(trace.size()))
        .allMatch(line -> line.startsWith("{\"is\":") || line.startsWith(",{\"is\":"));
  }

  @Test
  void faultsAreNamedWithTheirPlace() {
    assertThatThrownBy(() -> read("[]"))
        .isInstanceOf(TraceFormatException.class)
        .hasMessage("line 1, column 1: expected '{' and found '['");
    assertThatThrownBy(() -> read(withEvents("\n{\"is\":\"Nonsense\"}")))
        .hasMessageStartingWith("line 2, column 17: \"Nonsense\" is none of LoopCreated");
    assertThatThrownBy(() -> read(withEvents("{\"is\":\"LoopStarted\"}")))
        .hasMessageContaining("LoopStarted lacks \"loop\"");
    assertThatThrownBy(() -> read(withEvents("{\"is\":\"LoopStarted\",\"loop\":1,\"x\":2}")))
        .hasMessageContaining("LoopStarted has no \"x\"");
    assertThatThrownBy(() -> read(withEvents("{\"is\":\"TimerFired\",\"handle\":7}")))
        .hasMessageContaining("this event cannot follow: HandleId[number=7] is neither");
    assertThatThrownBy(() -> read(withEvents("").replace("\"version\":1", "\"version\":2")))
        .hasMessageContaining("this file has version 2, and only 1 can be read");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aBrokenFileGivesATraceFormatExceptionAndNothingElse(long seed) throws IOException {
    String json = write(ProducerConsumerTrace.trace());
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder broken = new StringBuilder(json);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        mutate(broken, random);
      }
      try {
        read(broken.toString());
      } catch (TraceFormatException fault) {
        assertThat(fault.line()).as("seed %d, file %d", seed, i).isPositive();
      }
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(12));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to));
      case 2 -> text.setCharAt(at, (char) random.nextInt(128));
      case 3 -> text.replace(at, at + 1, Integer.toString(random.nextInt()));
      default -> text.setLength(at + 1);
    }
  }

  private static String withEvents(String events) {
    return "{\"format\":\"loopscope-trace\",\"version\":1,\"program\":{\"name\":\"\",\"source\":\"\"},"
        + "\"events\":["
        + events
        + "]}";
  }

  private static String write(Trace trace) throws IOException {
    StringWriter out = new StringWriter();
    TraceJson.write(trace, PROGRAM, out);
    return out.toString();
  }

  private static SavedTrace read(String json) throws IOException {
    return TraceJson.read(new StringReader(json));
  }
}
