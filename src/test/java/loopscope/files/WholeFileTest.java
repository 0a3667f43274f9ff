package loopscope.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  @TempDir Path folder;

  @Test
  void whatWasThereIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "old");
    WholeFile.write(file, out -> out.write('n'));
    assertThat(file).hasContent("n");
    assertThat(folder).isDirectoryContaining(each -> each.equals(file));
  }

  @Test
  void aFailureHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("old");
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void aMissingFolderIsSaid() {
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/x"), out -> out.write('n')))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("make it first");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write('n')))
        .hasMessageContaining("name a file");
  }
}
