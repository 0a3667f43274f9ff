package loopscope.ui.scenarios;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import loopscope.ui.FilePrompt;
import loopscope.ui.Texts;
import loopscope.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;

/// Asks with the desktop's own dialogs, beginning in the folder that was used last.
public final class WindowPrompt implements FilePrompt {
  private static final Texts TEXTS = Texts.of(WindowPrompt.class);

  private final Window owner;
  private final Appearance appearance;
  private @Nullable File folder;

  public WindowPrompt(Window owner, Appearance appearance) {
    this.owner = owner;
    this.appearance = appearance;
  }

  @Override
  public Optional<Path> open() {
    FileChooser chooser = chooser(TEXTS.get("open.title"), "py");
    return remembered(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(String name, String ending) {
    FileChooser chooser = chooser(TEXTS.get("save.title"), ending);
    chooser.setInitialFileName(name);
    return remembered(chooser.showSaveDialog(owner)).map(file -> withEnding(file, ending));
  }

  private static Path withEnding(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + "." + ending);
  }

  private FileChooser chooser(String title, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(TEXTS.get("files." + ending), "*." + ending));
    if (folder != null && Files.isDirectory(folder.toPath())) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private Optional<Path> remembered(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }

  @Override
  public Unsaved askAboutChanges(String title) {
    ButtonType save = new ButtonType(TEXTS.get("unsaved.save"), ButtonData.YES);
    ButtonType discard = new ButtonType(TEXTS.get("unsaved.discard"), ButtonData.NO);
    Alert alert = alert(AlertType.CONFIRMATION, TEXTS.get("unsaved.title"));
    alert.setContentText(TEXTS.get("unsaved.text", title));
    alert.getButtonTypes().setAll(save, discard, ButtonType.CANCEL);
    ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public void tell(String title, String message) {
    Alert alert = alert(AlertType.ERROR, title);
    alert.setContentText(message);
    alert.showAndWait();
  }

  private Alert alert(AlertType type, String title) {
    Alert alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.getDialogPane().getStylesheets().setAll(appearance.addresses());
    return alert;
  }
}
