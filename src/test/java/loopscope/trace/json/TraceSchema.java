package loopscope.trace.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.trace.TraceEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The JSON schema of trace files, made from the records that events are.
///
/// Run as a program it writes `assets/trace.schema.json`, as must be done whenever an event
/// changes.
final class TraceSchema {
  static final Path FILE = Path.of("assets", "trace.schema.json");

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  static String text() {
    String text =
        JsonMapper.shared()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(new TraceSchema().whole());
    return text.replace("\r\n", "\n") + "\n";
  }

  private Map<String, Object> whole() {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> events = type("array");
    events.put("items", reference(TraceEvent.class));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", Map.of("const", TraceJson.FORMAT));
    members.put("version", Map.of("const", TraceJson.VERSION));
    Map<String, Object> program = new LinkedHashMap<>();
    program.put("name", text);
    program.put("source", text);
    members.put("program", object(program, List.copyOf(program.keySet())));
    members.put("events", events);
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("title", "Loopscope trace");
    whole.put(
        "description",
        "What happened in a run of an asyncio program, event by event, as `loopscope run --trace`"
            + " writes it. The members come in the order given here, `is` before all others.");
    whole.putAll(object(members, List.copyOf(members.keySet())));
    whole.put("$defs", definitions);
    return whole;
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = name(type);
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, type.isSealed() ? sum(type) : form(type, null));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> sum(Class<?> type) {
    List<Object> cases = new ArrayList<>();
    for (Class<?> record : Codecs.cases(type)) {
      String name = name(record);
      definitions.put(name, form(record, record.getSimpleName()));
      cases.add(Map.of("$ref", "#/$defs/" + name));
    }
    Map<String, Object> sum = new LinkedHashMap<>();
    sum.put("oneOf", cases);
    return sum;
  }

  private Map<String, Object> form(Class<?> type, @Nullable String is) {
    if (type.isEnum()) {
      List<String> names = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        names.add(((Enum<?>) constant).name());
      }
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("enum", names);
      return form;
    }
    if (is == null && Codecs.isNumber(type)) {
      return type("integer");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (is != null) {
      members.put(SumCodec.DISCRIMINATOR, Map.of("const", is));
      required.add(SumCodec.DISCRIMINATOR);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      members.put(component.getName(), component(component));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    return object(members, required);
  }

  private Map<String, Object> component(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType list) {
      Map<String, Object> array = type("array");
      array.put("items", simple((Class<?>) list.getActualTypeArguments()[0]));
      return array;
    }
    return simple(component.getType());
  }

  private Map<String, Object> simple(Class<?> type) {
    if (type == String.class) {
      return type("string");
    }
    if (type == boolean.class) {
      return type("boolean");
    }
    return type == int.class || type == long.class ? type("integer") : reference(type);
  }

  private static Map<String, Object> object(Map<String, Object> members, List<String> required) {
    Map<String, Object> object = type("object");
    object.put("properties", members);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> type(String name) {
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("type", name);
    return type;
  }

  /// A record inside an interface is known by both names, since several have a `Raised`.
  private static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null
        ? type.getSimpleName()
        : around.getSimpleName() + "." + type.getSimpleName();
  }
}
