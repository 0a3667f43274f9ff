package loopscope.ui.transport;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopscope.ui.Playhead;
import loopscope.ui.Texts;
import loopscope.ui.Workbench;
import loopscope.ui.Workbench.OpenProgram;
import loopscope.ui.command.Commands;
import loopscope.ui.command.ToolButtons;
import org.jspecify.annotations.Nullable;

/// The bar on top: what is open, running it, moving through it, where one stands, what to do with
/// it.
public final class TopBar extends HBox {
  private static final Texts TEXTS = Texts.of(TopBar.class);
  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final String SEPARATOR = "-";

  /// Below these widths of the window less is shown, so that nothing is cut off.
  private static final double WIDE = 1500;

  private static final double MEDIUM = 1220;

  private final Label crumbs = new Label();
  private final HBox speed = new HBox();
  private final Label speedLabel = new Label(TEXTS.get("speed"));
  private final Label brand = new Label(TEXTS.get("brand"));
  private final Button browser;
  private final Button projector;
  private final Node projectorSign;
  private final Label exportWords = new Label(TEXTS.get("tool.export"));
  private final Button run;
  private final Workbench workbench;

  public TopBar(Commands commands, Workbench workbench, Playhead playhead, Player player) {
    this.workbench = workbench;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    browser = ToolButtons.sign(commands.get("browser"), "list-sign");
    projector = ToolButtons.sign(commands.get("projector"), "projector-sign");
    projectorSign = projector.getGraphic();
    brand.getStyleClass().add("brand");
    brand.setMinWidth(USE_PREF_SIZE);
    crumbs.getStyleClass().add("crumbs");
    crumbs.setMinWidth(0);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(crumbs.textProperty());
    crumbs.setTooltip(whole);
    // Takes what the rest leaves, so that no button moves when the title changes.
    HBox names = new HBox(brand, crumbs);
    names.getStyleClass().add("names");
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    names.setPrefWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    run = ToolButtons.button(commands.get("run"));
    run.getStyleClass().add("run");
    HBox transport = transport(commands, player);
    Slider slider = new Slider(0, 1, 0.44);
    slider.setId("speed");
    slider.setFocusTraversable(false);
    slider.valueProperty().bindBidirectional(player.speedProperty());
    speedLabel.getStyleClass().add("speed-label");
    speedLabel.setMinWidth(USE_PREF_SIZE);
    speed.getChildren().addAll(speedLabel, slider);
    speed.getStyleClass().add("speed");
    speed.setAlignment(Pos.CENTER);
    Clock clock = new Clock();
    playhead.momentProperty().subscribe(clock::show);
    getChildren().addAll(browser, names, run, transport, new UnitSwitch(player), speed, clock);
    getChildren().addAll(exportMenu(commands), projector, moreMenu(commands));
    workbench.openProperty().subscribe(this::name);
    workbench.dirtyProperty().subscribe(() -> name(workbench.openProperty().get()));
    workbench.runningProperty().subscribe(this::label);
    workbench.textProperty().subscribe(this::stale);
    workbench.workProperty().subscribe(this::stale);
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  private static HBox transport(Commands commands, Player player) {
    Button play = ToolButtons.sign(commands.get("play"), "play-sign", "pause-sign");
    player.playingProperty().subscribe(on -> play.pseudoClassStateChanged(PLAYING, on));
    HBox buttons =
        new HBox(
            ToolButtons.sign(commands.get("first"), "bar-sign", "back-sign"),
            ToolButtons.sign(commands.get("back"), "back-sign"),
            play,
            ToolButtons.sign(commands.get("forward"), "forward-sign"),
            ToolButtons.sign(commands.get("last"), "forward-sign", "bar-sign"));
    buttons.getStyleClass().add("transport");
    buttons.setAlignment(Pos.CENTER);
    buttons.setMinWidth(USE_PREF_SIZE);
    return buttons;
  }

  private MenuButton exportMenu(Commands commands) {
    Region arrow = new Region();
    arrow.getStyleClass().addAll("sign", "export-sign");
    arrow.managedProperty().bind(exportWords.managedProperty().not());
    arrow.visibleProperty().bind(arrow.managedProperty());
    return menu(
        commands,
        "export-menu",
        new StackPane(exportWords, arrow),
        List.of("export-png", "export-svg", "export-pdf", "export-gif", SEPARATOR, "export"));
  }

  private static MenuButton moreMenu(Commands commands) {
    Region dots = new Region();
    dots.getStyleClass().addAll("sign", "more-sign");
    return menu(
        commands,
        "more-menu",
        dots,
        List.of(
            "open",
            "save",
            "save-as",
            SEPARATOR,
            "axis",
            "fit",
            "zoom-in",
            "zoom-out",
            SEPARATOR,
            "browser",
            "look",
            SEPARATOR,
            "palette",
            "keys"));
  }

  private static MenuButton menu(Commands commands, String id, Node graphic, List<String> items) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.setGraphic(new StackPane(graphic));
    menu.getStyleClass().addAll("tool", id);
    menu.setFocusTraversable(false);
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setAccessibleText(TEXTS.get("menu." + id));
    for (String item : items) {
      MenuItem made = item.equals(SEPARATOR) ? new SeparatorMenuItem() : commands.item(item);
      menu.getItems().add(made);
    }
    return menu;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void name(@Nullable OpenProgram open) {
    if (open == null) {
      crumbs.setText("");
      return;
    }
    String title = open.scenario().title() + (workbench.dirtyProperty().get() ? " •" : "");
    boolean alone = open.chapter().isEmpty() || !brand.isVisible();
    crumbs.setText(alone ? title : open.chapter() + "  ›  " + title);
  }

  private void label(boolean running) {
    run.setText(TEXTS.get(running ? "run.running" : "run.run"));
  }

  private void stale() {
    run.pseudoClassStateChanged(
        STALE, workbench.workProperty().get() != null && !workbench.isCurrent());
  }

  private void fit(double width) {
    boolean wide = width >= WIDE;
    boolean medium = width >= MEDIUM;
    show(brand, medium);
    show(browser, !medium);
    show(exportWords, medium);
    show(speedLabel, wide);
    show(speed, medium);
    projector.setText(medium ? TEXTS.get("tool.projector") : "");
    projector.setGraphic(medium ? null : projectorSign);
    projector.getStyleClass().removeAll("sign-button");
    if (!medium) {
      projector.getStyleClass().add("sign-button");
    }
    name(workbench.openProperty().get());
    pseudoClassStateChanged(PseudoClass.getPseudoClass("medium"), !wide);
    pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), !medium);
  }
}
