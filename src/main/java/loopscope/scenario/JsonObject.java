package loopscope.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An object of a JSON file, asked key by key. A key whose value is `null` counts as left out.
final class JsonObject {
  private final Json whole;
  private final Map<String, Json> fields;

  JsonObject(Json whole, Map<String, Json> fields) {
    this.whole = whole;
    this.fields = fields;
  }

  /// A fault of the object as a whole.
  BadFile fault(String message) {
    return whole.fault(message);
  }

  /// The keys that are there.
  Set<String> keys() {
    return fields.keySet();
  }

  /// The value of a key, or null where it is left out.
  @Nullable Json get(String key) {
    Json field = fields.get(key);
    return field == null || field.value() == null ? null : field;
  }

  /// The value of a key that must be there.
  Json needed(String key) throws BadFile {
    Json field = get(key);
    if (field == null) {
      throw fault("the key \"" + key + "\" is missing");
    }
    return field;
  }

  @Nullable String text(String key) throws BadFile {
    Json field = get(key);
    return field == null ? null : field.text();
  }

  String text(String key, String otherwise) throws BadFile {
    Json field = get(key);
    return field == null ? otherwise : field.text();
  }

  @Nullable BigDecimal number(String key) throws BadFile {
    Json field = get(key);
    return field == null ? null : field.number();
  }

  double number(String key, double otherwise) throws BadFile {
    Json field = get(key);
    return field == null ? otherwise : field.number().doubleValue();
  }

  long whole(String key, long otherwise) throws BadFile {
    Json field = get(key);
    return field == null ? otherwise : field.whole();
  }

  int count(String key, int otherwise) throws BadFile {
    Json field = get(key);
    return field == null ? otherwise : field.count();
  }

  /// The elements of a list, none where it is left out.
  List<Json> list(String key) throws BadFile {
    Json field = get(key);
    return field == null ? List.of() : field.list();
  }
}
