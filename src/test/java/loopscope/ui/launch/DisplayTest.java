package loopscope.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisplayTest {
  @TempDir private Path root;

  @Test
  void withoutADisplayTheCommandLineIsNamed() {
    assertThat(problem("Linux", Map.of(), null))
        .contains("no display")
        .contains("loopscope run FILE.py")
        .doesNotContain("\n");
  }

  @Test
  void anEmptyDisplayIsNone() {
    assertThat(problem("Linux", Map.of("DISPLAY", ""), null)).contains("no display");
  }

  @Test
  void withoutGtkTheSentenceSaysHowToInstallIt() {
    assertThat(problem("Linux", Map.of("DISPLAY", ":0"), null))
        .contains("needs GTK 3")
        .contains("apt install libgtk-3-0")
        .doesNotContain("\n");
  }

  @Test
  void gtkIsFoundInALibraryFolder() throws IOException {
    Path folder = Files.createDirectories(root.resolve("usr/lib64"));
    Files.createFile(folder.resolve("libgtk-3.so.0"));
    assertThat(problem("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), null)).isNull();
  }

  @Test
  void gtkIsFoundInTheLinkersIndex() throws IOException {
    Files.createDirectories(root.resolve("etc"));
    Files.writeString(root.resolve("etc/ld.so.cache"), "libgdk-3.so.0\0libgtk-3.so.0\0");
    assertThat(problem("Linux", Map.of("DISPLAY", ":0"), null)).isNull();
  }

  @Test
  void theHeadlessPlatformAndOtherSystemsNeedNeither() {
    assertThat(problem("Linux", Map.of(), "Headless")).isNull();
    assertThat(problem("Mac OS X", Map.of(), null)).isNull();
    assertThat(problem("Windows 11", Map.of(), null)).isNull();
  }

  private @Nullable String problem(
      String system, Map<String, String> environment, @Nullable String platform) {
    return new Display(system, environment, platform, root).problem();
  }
}
