package loopscope.scenario;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Finds where a value stands in a JSON text. Binding to records loses the place of what it refuses
/// and keeps only the keys that lead there.
final class JsonPlaces {
  private JsonPlaces() {}

  /// The place of the key or element at the end of a path, or of the last step that is there.
  static TokenStreamLocation find(String json, List<Reference> path) throws JacksonException {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      TokenStreamLocation place = parser.currentTokenLocation();
      for (Reference step : path) {
        boolean found =
            step.getPropertyName() != null
                ? toKey(parser, step.getPropertyName())
                : toElement(parser, step.getIndex());
        if (!found) {
          return place;
        }
        place = parser.currentTokenLocation();
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
          parser.nextToken();
        }
      }
      return place;
    }
  }

  private static boolean toKey(JsonParser parser, String key) throws JacksonException {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      if (parser.currentName().equals(key)) {
        return true;
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return false;
  }

  private static boolean toElement(JsonParser parser, int index) throws JacksonException {
    for (int i = 0; i <= index; i++) {
      JsonToken token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        return false;
      }
      if (i < index) {
        parser.skipChildren();
      }
    }
    return true;
  }
}
