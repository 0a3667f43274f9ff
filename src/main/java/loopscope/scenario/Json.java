package loopscope.scenario;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// A value of a JSON file and where it stands there, so that every fault can be placed.
///
/// Read token by token: binding to records by reflection would take a third of the time in which a
/// window opens.
///
/// @param value a [Fields], a [Items], a `String`, a `BigDecimal`, a `Boolean`, or null for `null`
/// @param line the line of the file, from 1
/// @param column the column in that line, from 1
record Json(Path file, @Nullable Object value, int line, int column) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /// The values of an object by their keys, in the order of the file.
  record Fields(Map<String, Json> byKey) {}

  /// The values of a list.
  record Items(List<Json> list) {}

  /// The value that a file holds.
  ///
  /// @throws BadFile where the file cannot be read or is no JSON
  static Json read(Path file) throws BadFile {
    return parse(file, text(file));
  }

  /// The text of a JSON file.
  ///
  /// @throws BadFile where it cannot be read
  static String text(Path file) throws BadFile {
    try {
      String text = Files.readString(file);
      if (text.isBlank()) {
        throw new BadFile(new FileProblem(file, 1, 1, "the file is empty"));
      }
      return text;
    } catch (MalformedInputException _) {
      throw new BadFile(new FileProblem(file, 0, 0, "not UTF-8; save the file as UTF-8"));
    } catch (IOException unreadable) {
      throw new BadFile(FileProblem.unreadable(file, unreadable));
    }
  }

  /// The value in a text.
  ///
  /// @throws BadFile where it is no JSON
  static Json parse(Path file, String text) throws BadFile {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Json whole = next(file, parser);
      if (parser.nextToken() != null) {
        TokenStreamLocation at = parser.currentTokenLocation();
        throw fault(file, at, "the value has ended before this; take it away");
      }
      return whole;
    } catch (JacksonException fault) {
      String message = String.valueOf(fault.getOriginalMessage());
      int detail = message.indexOf(" (start marker");
      throw fault(file, fault.getLocation(), detail < 0 ? message : message.substring(0, detail));
    }
  }

  /// The value that begins with the current token.
  private static Json next(Path file, JsonParser parser) throws JacksonException {
    TokenStreamLocation at = parser.currentTokenLocation();
    Object value =
        switch (parser.currentToken()) {
          case START_OBJECT -> {
            Map<String, Json> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
              String key = parser.currentName();
              parser.nextToken();
              fields.put(key, next(file, parser));
            }
            yield new Fields(fields);
          }
          case START_ARRAY -> {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              items.add(next(file, parser));
            }
            yield new Items(items);
          }
          case VALUE_STRING -> parser.getString();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
          case VALUE_TRUE -> Boolean.TRUE;
          case VALUE_FALSE -> Boolean.FALSE;
          case VALUE_NULL -> null;
          case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
              throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    return new Json(file, value, at.getLineNr(), at.getColumnNr());
  }

  private static BadFile fault(Path file, TokenStreamLocation at, String message) {
    return new BadFile(new FileProblem(file, at.getLineNr(), at.getColumnNr(), message));
  }

  /// A fault of this value.
  BadFile fault(String message) {
    return new BadFile(new FileProblem(file, line, column, message));
  }

  private BadFile isNo(String wanted) {
    String is =
        switch (value) {
          case null -> "null";
          case Fields _ -> "an object";
          case Items _ -> "a list";
          case String _ -> "a text";
          case Boolean truth -> truth.toString();
          default -> "the number " + value;
        };
    return fault("this is " + is + "; write " + wanted);
  }

  /// The value as an object that has no other keys than these.
  JsonObject object(String... keys) throws BadFile {
    if (!(value instanceof Fields(Map<String, Json> fields))) {
      throw isNo("an object, as {\"" + keys[0] + "\": ...}");
    }
    for (Map.Entry<String, Json> field : fields.entrySet()) {
      if (!Set.of(keys).contains(field.getKey())) {
        throw field
            .getValue()
            .fault("unknown key \"" + field.getKey() + "\"; there are " + String.join(", ", keys));
      }
    }
    return new JsonObject(this, fields);
  }

  List<Json> list() throws BadFile {
    if (value instanceof Items(List<Json> list)) {
      return list;
    }
    throw isNo("a list, as [...]");
  }

  String text() throws BadFile {
    if (value instanceof String text) {
      return text;
    }
    throw isNo("a text in quotation marks");
  }

  BigDecimal number() throws BadFile {
    if (value instanceof BigDecimal number) {
      return number;
    }
    throw isNo("a number");
  }

  /// A whole number within the range of a Java `long`.
  long whole() throws BadFile {
    try {
      return number().longValueExact();
    } catch (ArithmeticException _) {
      throw isNo("a whole number that is not too large");
    }
  }

  /// A whole number within the range of a Java `int`.
  int count() throws BadFile {
    long whole = whole();
    if (whole != (int) whole) {
      throw isNo("a smaller whole number");
    }
    return (int) whole;
  }
}
