package loopscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Chapter;
import loopscope.ui.Workbench.OpenProgram;
import loopscope.ui.scenarios.WindowPrompt;
import loopscope.ui.theme.Appearance;
import loopscope.ui.theme.Typefaces;

/// The window as a program: opens it on a file that was named, or on the first scenario.
public final class LoopscopeApp extends Application {
  private static final Texts TEXTS = Texts.of(LoopscopeApp.class);
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  /// The size of the drawing that the window was made from.
  private static final double USUAL_WIDTH = 1680;

  private static final double USUAL_HEIGHT = 1020;

  private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private final Preferences memory = Preferences.userNodeForPackage(LoopscopeApp.class);

  @Override
  public void start(Stage stage) {
    Typefaces.load();
    Appearance appearance = new Appearance(memory);
    WindowPrompt prompt = new WindowPrompt(stage, appearance);
    MainWindow window = new MainWindow(new SimulationRunner(), prompt, appearance);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = memory.getDouble(WIDTH, Math.min(USUAL_WIDTH, screen.getWidth()));
    double height = memory.getDouble(HEIGHT, Math.min(USUAL_HEIGHT, screen.getHeight()));
    Scene scene =
        window.scene(
            Math.clamp(width, 0, Math.max(LEAST_WIDTH, screen.getWidth())),
            Math.clamp(height, 0, Math.max(LEAST_HEIGHT, screen.getHeight())));
    appearance.dress(scene);
    stage.setTitle(TEXTS.get("title"));
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.getIcons().addAll(icons());
    stage.setScene(scene);
    window.projector().onProperty().subscribe(stage::setFullScreen);
    stage.fullScreenProperty().addListener((_, _, full) -> leave(window, full));
    stage.setOnCloseRequest(
        event -> {
          if (window.files().mayLeave()) {
            remember(stage);
          } else {
            event.consume();
          }
        });
    open(window);
    stage.show();
    Rehearsal.playIfWanted(window.commands());
  }

  /// The desktop's own way out of full screen ends the projector's view as well.
  private static void leave(MainWindow window, boolean full) {
    if (!full) {
      window.projector().set(false);
    }
  }

  private void open(MainWindow window) {
    List<String> arguments = getParameters().getRaw();
    boolean named = !arguments.isEmpty();
    if (named) {
      window.files().open(Path.of(arguments.getFirst()));
    }
    Background.run(
        Catalogue::bundled,
        catalogue -> {
          window.show(catalogue);
          if (!named) {
            openFirst(window, catalogue);
          }
        },
        failure -> {
          throw new IllegalStateException("the scenarios cannot be read", failure);
        });
  }

  private static void openFirst(MainWindow window, Catalogue catalogue) {
    for (Chapter chapter : catalogue.chapters()) {
      if (!chapter.scenarios().isEmpty()) {
        var first = new OpenProgram(chapter.title(), chapter.scenarios().getFirst());
        window.workbench().open(first);
        return;
      }
    }
  }

  private void remember(Stage stage) {
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      memory.putDouble(WIDTH, stage.getScene().getWidth());
      memory.putDouble(HEIGHT, stage.getScene().getHeight());
    }
  }

  /// The icon in the sizes that desktops ask for; `assets/icon.svg` is what they were made from.
  private static List<Image> icons() {
    return ICON_SIZES.stream()
        .map(size -> "icon/icon-" + size + ".png")
        .map(name -> Objects.requireNonNull(LoopscopeApp.class.getResource(name), name))
        .map(address -> new Image(address.toExternalForm()))
        .toList();
  }
}
