package org.offprint.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.controls.MenuKey;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.list.ArticleListPane;

/** The window's scene: its parts, laid out, with all that can be done in it, and dressed. */
final class WindowScene implements ReadingActions.View {
  private final WindowParts parts;
  private final Choices choices;
  private final WindowParts.Host host;
  private final WindowActions actions;
  private final Scene scene;
  private @Nullable FocusMode focusMode;

  /**
   * Not shown yet.
   *
   * @param browser opens the addresses of articles
   */
  WindowScene(
      Library library,
      WindowParts parts,
      Choices choices,
      LinkOpener browser,
      WindowParts.Host host) {
    this.parts = parts;
    this.choices = choices;
    this.host = host;
    StylePopover style = new StylePopover(parts.reading.page(), parts.theme, host::remember);
    ReadingActions reading = new ReadingActions(parts.reading, style, this);
    parts.reading.onShown(
        article -> {
          parts.desks.opened(article);
          reading.enable(article != null);
        });
    actions =
        new WindowActions(
            new WindowCommands(
                parts.browsing,
                parts.reading,
                parts.statuses,
                parts.organising,
                parts.adding,
                parts.searching,
                new AddressCopy(library, parts.tasks, host::failed),
                browser),
            Stream.of(reading.all(), parts.output.all()).flatMap(List::stream).toList());
    LibraryActions care =
        new LibraryActions(
            parts.organising,
            new LibraryCare(
                library,
                parts.tasks,
                parts.browsing,
                parts.statuses.changes(),
                parts.notices,
                parts.watch::look));
    ActionPlaces places =
        new ActionPlaces(actions, reading, parts.output, care, parts.desks.actions());
    WindowKeys keys = new WindowKeys(actions);
    places.over(parts.reading);
    organise();
    places.on(parts.organising.selection());
    actions.join(care.all());
    actions.join(parts.desks.actions().all());
    scene = new Scene(build(places, keys));
    keys.accelerate(scene);
    MenuKey.install(scene);
    dress();
  }

  private void organise() {
    parts.browsing.sidebar().allow(parts.organising);
    parts.reading.top().setStrip(parts.organising.strip());
    parts.reading.setSelectionPane(parts.organising.selection());
  }

  private StackPane build(ActionPlaces places, WindowKeys keys) {
    ArticleListPane list = parts.browsing.list();
    parts.statuses.nameUndo(actions);
    parts.statuses.name(actions);
    list.setContextMenu(places.ofRows());
    list.onKey(keys::inList);
    WindowLayout layout =
        new WindowLayout(
            menus(places), parts.adding.bar(), parts.split, parts.organising.overlay());
    focusMode =
        new FocusMode(layout.content(), parts.split, parts.frame, parts.notices, parts.noticePlace);
    EscapeKey.install(parts.reading, list::focus);
    parts.adding.takeDrops(layout.root());
    keys.install(layout.root(), parts.searching::begin);
    return layout.root();
  }

  private MenuBar menus(ActionPlaces places) {
    Menu languages =
        LanguageMenu.of(
            choices.now().language(), chosen -> choices.change(now -> now.withLanguage(chosen)));
    CheckMenuItem grouped = new CheckMenuItem(Messages.menuText("list.group"));
    grouped.selectedProperty().bindBidirectional(parts.orders.grouped());
    parts
        .orders
        .grouped()
        .subscribe(
            (before, now) -> {
              host.remember();
              parts.browsing.list().whenWhole(host::selectionChanged);
            });
    return places.bar(List.of(grouped, ThemeMenu.of(parts.theme, host::remember), languages));
  }

  private void dress() {
    scene.getStylesheets().addAll(stylesheet("offprint.css"), stylesheet("themes.css"));
    InterfaceTypeface.dress(scene);
    parts.theme.wear(scene);
    ObjectProperty<ReadingStyle> style = parts.reading.page().readerStyleProperty();
    ReadingKeys.install(scene.getRoot(), style);
    style.set(choices.now().reading());
    style.subscribe((before, other) -> choices.change(now -> now.withReading(other)));
  }

  private static String stylesheet(String name) {
    return WindowScene.class.getResource(name).toExternalForm();
  }

  Scene scene() {
    return scene;
  }

  /** What can be done, by name. */
  WindowActions actions() {
    return actions;
  }

  @Override
  public void focusMode() {
    if (focusMode != null) {
      focusMode.toggle();
    }
  }

  @Override
  public void fullScreen() {
    if (scene.getWindow() instanceof Stage stage) {
      FocusMode.toggleFullScreen(stage);
    }
  }

  @Override
  public void say(String sentence) {
    parts.notices.say(sentence);
  }
}
