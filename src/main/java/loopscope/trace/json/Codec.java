package loopscope.trace.json;

import java.io.IOException;

/// How values of one type are written to and read from JSON.
interface Codec<T> {

  /// Writes a value.
  void write(T value, JsonWriter out);

  /// Reads the next value.
  ///
  /// @throws TraceFormatException when what comes next is no value of the type
  T read(JsonReader in) throws IOException;
}
