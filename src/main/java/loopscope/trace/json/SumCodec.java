package loopscope.trace.json;

import java.io.IOException;
import java.util.Map;

/// One of several records as an object whose first member `is` names which.
record SumCodec(Map<String, RecordCodec> cases) implements Codec<Object> {
  static final String DISCRIMINATOR = "is";

  @Override
  public void write(Object value, JsonWriter out) {
    String name = value.getClass().getSimpleName();
    RecordCodec codec = cases.get(name);
    if (codec == null) {
      throw new IllegalStateException("no form in JSON for " + value.getClass());
    }
    out.beginObject().name(DISCRIMINATOR).text(name);
    codec.writeComponents(value, out);
    out.endObject();
  }

  @Override
  public Object read(JsonReader in) throws IOException {
    in.expect('{');
    in.expectName(DISCRIMINATOR);
    String name = in.text();
    RecordCodec codec = cases.get(name);
    if (codec == null) {
      throw in.fault("\"" + name + "\" is none of " + String.join(", ", cases.keySet()));
    }
    if (in.skipIf(',')) {
      return codec.readComponents(in);
    }
    in.expect('}');
    return codec.make(in, new Object[codec.size()]);
  }
}
