package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {
  @TempDir Path folder;
  private Path chapter = Path.of("");

  @BeforeEach
  void makeAChapterOfTwo() throws IOException {
    chapter = Files.createDirectory(folder.resolve("loops"));
    write("chapter.json", "{\"title\": \"Loops\", \"order\": 1}");
    write("b.py", "print('b')\n");
    write("b.json", "{\"title\": \"First\", \"summary\": \"The first.\", \"order\": 1}");
    write("a.py", "print('a')\nprint('c')\n");
    write("a.json", "{\"title\": \"Second\", \"summary\": \"The second.\", \"order\": 2}");
  }

  @Test
  void scenariosComeInTheOrderOfTheirFiles() {
    Catalogue catalogue = Catalogue.load(folder);
    assertThat(catalogue.problems()).isEmpty();
    assertThat(catalogue.chapters().getFirst().title()).isEqualTo("Loops");
    assertThat(catalogue.chapters().getFirst().scenarios())
        .extracting(Scenario::title)
        .containsExactly("First", "Second");
  }

  @Test
  void aBareProgramIsAScenario() throws IOException {
    write("c.py", "print('c')\n");
    assertThat(Catalogue.load(folder).chapters().getFirst().scenarios())
        .extracting(Scenario::title)
        .containsExactly("First", "Second", "c");
  }

  @Test
  void aBrokenFileIsPlacedAndStopsNoOther() throws IOException {
    write("b.json", "{\n  \"title\": \"First\",\n  \"sumary\": \"x\", \"order\": 1}");
    Catalogue catalogue = Catalogue.load(folder);
    assertThat(catalogue.chapters().getFirst().scenarios())
        .extracting(Scenario::title)
        .containsExactly("Second", "b");
    FileProblem problem = catalogue.problems().getFirst();
    assertThat(problem.file()).isEqualTo(chapter.resolve("b.json"));
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.message()).contains("sumary");
  }

  @Test
  void aNoteBeyondTheProgramIsAFault() throws IOException {
    write(
        "a.json",
        """
        {"title": "Second", "summary": "x", "order": 2, "notes": [{"line": 9, "text": "there"}]}
        """);
    assertThat(Catalogue.load(folder).problems())
        .singleElement()
        .extracting(FileProblem::message)
        .asString()
        .contains("line 9");
  }

  @Test
  void aProgramThatIsNotUtf8SaysWhere() throws IOException {
    Files.write(chapter.resolve("d.py"), new byte[] {'x', '\n', (byte) 0xff, '\n'});
    assertThat(Catalogue.load(folder).problems())
        .singleElement()
        .extracting(FileProblem::message)
        .asString()
        .contains("line 2")
        .contains("UTF-8");
  }

  @Test
  void theBundledScenariosHaveNoFault() {
    FileCheck check = new FileCheck();
    check.check(Path.of("scenarios"));
    assertThat(check.problems()).isEmpty();
    assertThat(check.files()).isGreaterThan(40);
  }

  @Test
  void aCheckFindsEveryFaultWithItsPlace() throws IOException {
    write("a.json", "{\n \"title\": 1,\n \"summary\": \"x\",\n \"order\": \"y\"\n}");
    write("b.py", "if True\n  pass\n");
    FileCheck check = new FileCheck();
    check.check(chapter);
    assertThat(check.problems())
        .extracting(problem -> problem.file().getFileName() + ":" + problem.line())
        .containsExactlyInAnyOrder("a.json:2", "a.json:4", "b.py:1");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(chapter.resolve(name), text);
  }
}
