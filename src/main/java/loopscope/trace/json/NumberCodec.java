package loopscope.trace.json;

import java.io.IOException;

/// A record of one number as that number.
record NumberCodec(RecordCodec record) implements Codec<Object> {
  @Override
  public void write(Object value, JsonWriter out) {
    RecordCodec.writeAs(record.singleCodec(), record.single(value), out);
  }

  @Override
  public Object read(JsonReader in) throws IOException {
    return record.make(in, record.singleCodec().read(in));
  }
}
