package loopscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import loopscope.timeline.AxisKind;
import loopscope.timeline.Theme;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class TimelineExportTest {
  private final Trace trace = ProducerConsumerTrace.trace();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.svg", "a.pdf"})
  void theSameRunGivesTheSameBytes(String name) throws Exception {
    TimelineExport.write(trace, ExportOptions.DEFAULT, folder.resolve("first-" + name));
    TimelineExport.write(trace, ExportOptions.DEFAULT, folder.resolve("second-" + name));

    assertThat(folder.resolve("second-" + name))
        .hasSameBinaryContentAs(folder.resolve("first-" + name));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void anSvgIsWellFormedAndSaysItsSize(Theme theme) throws Exception {
    Path file = folder.resolve("run.svg");
    ExportOptions options =
        ExportOptions.DEFAULT.withTheme(theme).withWidth(900).withScale(2).withTitle("a < b & c");

    TimelineExport.write(trace, options, file);

    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("1800");
    assertThat(root.getTextContent()).contains("a < b & c", "producer", "queue.get");
    assertThat(root.getTextContent()).contains("producer wakes consumer at t = 0.1 in tick 4");
  }

  @Test
  void aPngHasTheWidthAndScaleAskedFor() throws Exception {
    Path file = folder.resolve("run.png");

    TimelineExport.write(trace, ExportOptions.DEFAULT.withWidth(1000).withScale(1.5), file);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1500);
    assertThat(image.getHeight()).isGreaterThan(600);
  }

  @Test
  void aPdfHasOnePageAndTellsWhereItsPartsAre() throws Exception {
    Path file = folder.resolve("run.pdf");

    TimelineExport.write(trace, ExportOptions.DEFAULT.withWidth(1000), file);

    String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-1.4").endsWith("%%EOF\n").contains("/MediaBox [0 0 750 ");
    int table = Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"));
    assertThat(pdf.substring(table)).startsWith("xref\n0 5\n");
    List<String> lines = pdf.substring(table).lines().toList();
    for (int i = 1; i <= 4; i++) {
      int place = Integer.parseInt(lines.get(2 + i).substring(0, 10));
      assertThat(pdf.substring(place)).startsWith(i + " 0 obj");
    }
  }

  @Test
  void anAnimationHasAFrameForEachStep() throws Exception {
    Path file = folder.resolve("run.gif");

    TimelineExport.write(trace, ExportOptions.DEFAULT.withWidth(400).withUntil(12), file);

    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(13);
    } finally {
      reader.dispose();
    }
    assertThatThrownBy(
            () ->
                TimelineExport.write(
                    SyntheticTrace.of(1, 2000, 5), ExportOptions.DEFAULT, folder.resolve("b.gif")))
        .hasMessageContaining("end it at step 400");
  }

  @Test
  void aFailedExportLeavesTheOldFile() throws Exception {
    Path file = Files.writeString(folder.resolve("run.png"), "old");
    Trace crowd = SyntheticTrace.of(1, 40_000, 200);
    ExportOptions options = ExportOptions.DEFAULT.withWidth(40_000).withScale(8);

    assertThatThrownBy(() -> TimelineExport.write(crowd, options, file))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("choose a smaller width or scale");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path file = folder.resolve("nowhere").resolve("run.svg");

    assertThatThrownBy(() -> TimelineExport.write(trace, ExportOptions.DEFAULT, file))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("nowhere")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void wishesThatCannotBeMetAreSaidSo() {
    Path file = folder.resolve("run.svg");

    assertThatThrownBy(() -> TimelineExport.write(trace, ExportOptions.DEFAULT.withWidth(10), file))
        .hasMessageContaining("at least 320");
    assertThatThrownBy(
            () -> TimelineExport.write(trace, ExportOptions.DEFAULT.withUntil(5000), file))
        .hasMessageContaining("no step 5000");
    assertThatThrownBy(
            () -> TimelineExport.write(trace, ExportOptions.DEFAULT, folder.resolve("run.bmp")))
        .hasMessageContaining(".png, .svg, .pdf or .gif");
  }

  @ParameterizedTest
  @EnumSource(AxisKind.class)
  void aPictureOfPartOfTheRunIsSmaller(AxisKind axis) throws Exception {
    Path whole = folder.resolve("whole.svg");
    Path part = folder.resolve("part.svg");

    TimelineExport.write(trace, ExportOptions.DEFAULT.withAxis(axis), whole);
    TimelineExport.write(trace, ExportOptions.DEFAULT.withAxis(axis).withUntil(20), part);

    assertThat(Files.size(part)).isLessThan(Files.size(whole));
  }
}
