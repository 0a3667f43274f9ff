package loopscope.trace.json;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import loopscope.trace.Trace;
import loopscope.trace.TraceChecker;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceRecorder;

/// Writes and reads trace files. `assets/trace.schema.json` describes them.
public final class TraceJson {
  /// What the file says of itself, so that another JSON file is not taken for a trace.
  static final String FORMAT = "loopscope-trace";

  /// Grows when a file of before could be misread.
  static final int VERSION = 1;

  private TraceJson() {}

  /// Writes a trace with the program that it is of, one event a line. The writer is flushed and
  /// left open.
  public static void write(Trace trace, ProgramInfo program, Writer out) throws IOException {
    Codec<TraceEvent> events = new Codecs().of(TraceEvent.class);
    JsonWriter json = new JsonWriter();
    json.beginObject().name("format").text(FORMAT).name("version").number(VERSION);
    json.name("program").beginObject();
    json.name("name").text(program.name()).name("source").text(program.source());
    json.endObject().name("events").beginArray();
    for (int i = 0; i < trace.size(); i++) {
      json.element().newLine();
      events.write(trace.event(i), json);
      json.drainTo(out);
    }
    json.newLine().endArray().endObject().newLine();
    json.drainTo(out);
    out.flush();
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws TraceFormatException when the text is no such file, or tells what cannot have happened
  public static SavedTrace read(Reader in) throws IOException {
    JsonReader json = new JsonReader(in);
    json.expect('{');
    json.expectName("format");
    String format = json.text();
    if (!format.equals(FORMAT)) {
      throw json.fault("this is no Loopscope trace: its format is \"" + format + "\"");
    }
    json.expect(',');
    json.expectName("version");
    long version = json.number();
    if (version != VERSION) {
      throw json.fault(
          "this file has version " + version + ", and only " + VERSION + " can be read");
    }
    json.expect(',');
    json.expectName("program");
    json.expect('{');
    json.expectName("name");
    String name = json.text();
    json.expect(',');
    json.expectName("source");
    String source = json.text();
    json.expect('}');
    json.expect(',');
    json.expectName("events");
    Trace trace = readEvents(json);
    json.expect('}');
    json.expectEnd();
    return new SavedTrace(new ProgramInfo(name, source), trace);
  }

  private static Trace readEvents(JsonReader json) throws IOException {
    Codec<TraceEvent> events = new Codecs().of(TraceEvent.class);
    TraceRecorder recorder = new TraceRecorder();
    TraceChecker checker = new TraceChecker();
    json.expect('[');
    if (!json.skipIf(']')) {
      do {
        TraceEvent event = events.read(json);
        try {
          checker.accept(event);
        } catch (IllegalStateException impossible) {
          throw json.fault("this event cannot follow: " + impossible.getMessage());
        }
        recorder.record(event);
      } while (json.skipIf(','));
      json.expect(']');
    }
    return recorder.toTrace();
  }
}
