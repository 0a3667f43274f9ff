package loopscope.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Compares JSON files with `assets/scenario.schema.json` and places every difference.
///
/// The catalogue does without: binding finds most faults by itself, and a window should not wait
/// for a validator. `loopscope check` is for authors, who want all faults at once.
final class SchemaCheck {
  private static final String SCHEMA = "scenario.schema.json";
  private final Schema scenario;
  private final Schema chapter;
  private final Schema whatIf;

  /// What a file is about.
  enum Kind {
    SCENARIO,
    CHAPTER,
    WHAT_IF
  }

  SchemaCheck() {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.nodeReader(DefaultNodeReader.Builder::locationAware));
    JsonNode whole = JsonMapper.shared().readTree(schemaText());
    scenario = registry.getSchema(whole);
    chapter = registry.getSchema(whole.path("$defs").path("chapter"));
    ObjectNode list = JsonMapper.shared().createObjectNode();
    list.put("$ref", "#/$defs/whatIf").set("$defs", whole.path("$defs"));
    whatIf = registry.getSchema(list);
  }

  /// What is wrong with a JSON text that is well formed.
  List<FileProblem> faults(Path file, String json, Kind kind) {
    Schema schema =
        switch (kind) {
          case SCENARIO -> scenario;
          case CHAPTER -> chapter;
          case WHAT_IF -> whatIf;
        };
    List<FileProblem> problems = new ArrayList<>();
    for (Error error : schema.validate(json, InputFormat.JSON)) {
      FileProblem problem = problem(file, error);
      // Of alternatives none of which fits, each complains; one sentence is enough.
      if (!error.getEvaluationPath().toString().contains("/oneOf/")
          && !problems.contains(problem)) {
        problems.add(problem);
      }
    }
    problems.sort(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column));
    return problems;
  }

  private static FileProblem problem(Path file, Error error) {
    JsonNode node = error.getInstanceNode();
    if (error.getProperty() != null && node != null && node.get(error.getProperty()) != null) {
      node = node.get(error.getProperty());
    }
    TokenStreamLocation at = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    String where = error.getInstanceLocation().toString();
    String fault =
        "oneOf".equals(error.getKeyword())
            ? "needs either \"step\" or \"time\", one of them"
            : error.getMessage();
    String message = (where.isEmpty() ? "" : where + ": ") + fault;
    return new FileProblem(file, line, column, message);
  }

  private static String schemaText() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the schema in the program's jar is unreadable", unreadable);
    }
  }
}
