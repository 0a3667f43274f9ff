package loopscope.trace.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.Trace;
import org.junit.jupiter.api.Test;

class TraceSchemaTest {

  @Test
  void theSchemaInAssetsIsThatOfTheEvents() throws IOException {
    assertThat(Files.readString(TraceSchema.FILE))
        .as("an event has changed: run the program TraceSchema in the tests to write the file anew")
        .isEqualTo(TraceSchema.text());
  }

  @Test
  void whatIsWrittenFollowsTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TraceSchema.text());
    for (Trace trace : new Trace[] {ProducerConsumerTrace.trace(), SyntheticTrace.of(5, 500, 5)}) {
      StringWriter json = new StringWriter();
      TraceJson.write(trace, new ProgramInfo("a.py", "pass"), json);

      assertThat(schema.validate(json.toString(), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void whatIsNoEventBreaksTheSchema() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TraceSchema.text());
    String json =
        """
        {"format":"loopscope-trace","version":1,"program":{"name":"","source":""},
         "events":[{"is":"TickBegan","tick":"one"}]}
        """;

    assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
  }
}
