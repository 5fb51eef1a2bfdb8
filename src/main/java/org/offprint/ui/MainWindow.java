package org.offprint.ui;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.settings.Preferences;
import org.offprint.settings.WindowState;
import org.offprint.speech.SpeechPrograms;
import org.offprint.ui.controls.MenuKey;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.list.ListOrders;
import org.offprint.ui.picture.PictureLoader;
import org.offprint.ui.reader.PictureSource;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.search.Searching;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TrackedTasks;
import org.offprint.ui.versions.VersionReading;

/** The program's window over one library. Made and used on the JavaFX thread. */
public final class MainWindow implements Browsing.Listener {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration REMEMBERED_AFTER = Duration.ofSeconds(1);
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 440;

  private final Consumer<WindowState> remember;
  private final SoonAfter rememberSoon;
  private final TrackedTasks tasks;
  private final NoticeBar notices;
  private final DailyBackup backups;
  private final ReadingView reading;
  private final ListOrders orders;
  private final Browsing browsing;
  private final StatusCommands statuses;
  private final Organising organising;
  private final Adding adding;
  private final Searching searching;
  private final ArticleServices services;
  private final LibraryWatch watch;
  private final ThemeSwitch theme;
  private final StylePopover style;
  private final WindowActions actions;
  private final OutputActions output;
  private final ReadingFrame frame;
  private final Desks desks;
  private final PaneSplit split;
  private final Mirroring mirroring = new Mirroring();
  private final MenuLetters letters = new MenuLetters();
  private final Choices choices;
  private final Scene scene;
  private WindowState state;
  private @Nullable WindowMemory memory;
  private @Nullable Stage stage;
  private @Nullable FocusMode focusMode;

  /** The same with the standard preferences, which cannot be changed for good. */
  public MainWindow(
      Library library,
      TaskRunner runner,
      InstantSource clock,
      WindowState state,
      Consumer<WindowState> remember,
      LinkOpener browser) {
    this(library, runner, clock, state, remember, browser, Preferences.STANDARD, chosen -> {});
  }

  /**
   * The window as it was left.
   *
   * @param runner runs all that takes time
   * @param state how the window was left
   * @param remember takes how the window is left, on the JavaFX thread, which it may not block
   * @param browser opens the addresses of articles and links
   * @param preferences what the person chose
   * @param prefer takes what the person chooses, on the JavaFX thread, which it may not block; for
   *     another language it opens the window anew
   */
  public MainWindow(
      Library library,
      TaskRunner runner,
      InstantSource clock,
      WindowState state,
      Consumer<WindowState> remember,
      LinkOpener browser,
      Preferences preferences,
      Consumer<Preferences> prefer) {
    this.choices = new Choices(preferences, prefer);
    this.state = state;
    this.remember = remember;
    rememberSoon = new SoonAfter(runner, REMEMBERED_AFTER, this::remember);
    tasks = new TrackedTasks(runner);
    notices = new NoticeBar(runner);
    PictureSource pictures = new PictureLoader(library::image, tasks)::picture;
    reading =
        new ReadingView(library, tasks, pictures, new ReaderRequests(this::services), this::failed);
    orders = new ListOrders(state.lists());
    browsing = new Browsing(library, tasks, clock, orders, reading, this);
    watch = new LibraryWatch(library, runner, LOOK_EVERY, this::libraryChanged, this::failed);
    backups = new DailyBackup(library, runner, this::failed);
    statuses = new StatusCommands(library, tasks, browsing, notices, watch::look);
    organising = new Organising(library, tasks, browsing, statuses.changes(), notices, watch::look);
    adding = new Adding(library, runner, browsing, reading, notices, watch::look);
    searching =
        new Searching(
            library.search(), tasks, browsing.list(), orders, search -> statuses.keep(search));
    browsing.onLeavingSearch(searching::forget);
    services =
        new ArticleServices(
            library, runner, adding.queue(), browser, notices, watch::look, reading::refresh);
    theme = new ThemeSwitch(state.theme());
    style = new StylePopover(reading.page(), theme, this::remember);
    ReadingActions readingActions = new ReadingActions(reading, style, new Views());
    frame = new ReadingFrame(reading, statuses, notices, watch::look, this::open);
    desks =
        new Desks(
            library,
            tasks,
            runner,
            reading,
            otherVersions(pictures),
            frame,
            choices,
            browsing.list()::selected);
    reading.onShown(
        article -> {
          desks.opened(article);
          readingActions.enable(article != null);
        });
    output =
        new OutputActions(
            library,
            runner,
            reading,
            notices,
            SpeechPrograms::ofThisSystem,
            preferences.speechSpeed(),
            speed -> choices.change(now -> now.withSpeechSpeed(speed)));
    actions =
        new WindowActions(
            new WindowCommands(browsing, reading, statuses, organising, adding, searching, browser),
            Stream.of(readingActions.all(), output.all()).flatMap(List::stream).toList());
    LibraryActions libraryActions =
        new LibraryActions(
            organising,
            new LibraryCare(library, tasks, browsing, statuses.changes(), notices, watch::look));
    ActionPlaces places =
        new ActionPlaces(actions, readingActions, output, libraryActions, desks.actions());
    WindowKeys keys = new WindowKeys(actions);
    split =
        new PaneSplit(
            browsing.sidebar(),
            WindowLayout.listBelow(browsing.list(), searching.pane(), adding.pane(), desks.bar()),
            frame,
            state.frame().panes());
    places.over(reading);
    organise();
    places.on(organising.selection());
    actions.join(libraryActions.all());
    actions.join(desks.actions().all());
    scene = new Scene(build(places, keys));
    keys.accelerate(scene);
    MenuKey.install(scene);
    scene.getStylesheets().addAll(stylesheet("offprint.css"), stylesheet("themes.css"));
    InterfaceTypeface.dress(scene);
    theme.wear(scene);
    ReadingKeys.install(scene.getRoot(), reading.page().readerStyleProperty());
    reading.page().readerStyleProperty().set(preferences.reading());
    reading
        .page()
        .readerStyleProperty()
        .subscribe((before, style) -> choices.change(now -> now.withReading(style)));
  }

  private static String stylesheet(String name) {
    return MainWindow.class.getResource(name).toExternalForm();
  }

  private StackPane build(ActionPlaces places, WindowKeys keys) {
    statuses.nameUndo(actions);
    statuses.name(actions);
    browsing.list().setContextMenu(places.ofRows());
    browsing.list().onKey(keys::inList);
    WindowLayout layout =
        new WindowLayout(menus(places), adding.bar(), split, notices, organising.overlay());
    focusMode = new FocusMode(layout.content(), split, frame, notices);
    reading.onEscape(browsing.list()::focus);
    adding.takeDrops(layout.root());
    keys.install(layout.root(), searching::begin);
    return layout.root();
  }

  private MenuBar menus(ActionPlaces places) {
    Menu languages =
        LanguageMenu.of(
            choices.now().language(), chosen -> choices.change(now -> now.withLanguage(chosen)));
    CheckMenuItem grouped = new CheckMenuItem(Messages.menuText("list.group"));
    grouped.selectedProperty().bindBidirectional(orders.grouped());
    orders
        .grouped()
        .subscribe(
            (before, now) -> {
              remember();
              browsing.list().whenWhole(this::selectionChanged);
            });
    return places.bar(List.of(grouped, ThemeMenu.of(theme, this::remember), languages));
  }

  private void organise() {
    browsing.sidebar().allow(organising);
    reading.setStrip(organising.strip());
    reading.setSelectionPane(organising.selection());
  }

  /** The window's scene, with everything in it. */
  public Scene scene() {
    return scene;
  }

  /** Shows the window on a stage that was not shown before, as it was left. */
  public void show(Stage on) {
    stage = on;
    mirroring.begin(scene);
    on.setTitle("Offprint");
    on.setMinWidth(LEAST_WIDTH);
    on.setMinHeight(LEAST_HEIGHT);
    on.setScene(scene);
    letters.begin(scene);
    memory = new WindowMemory(on, state.frame().bounds(), state.frame().maximised());
    on.setOnHiding(event -> close());
    ArticleId last = state.place().article();
    if (last != null) {
      reading.expect();
    }
    browsing.show(
        state.place().section(),
        state.place().sidebar(),
        () -> {
          if (last != null) {
            browsing.list().select(last);
            browsing.list().whenWhole(this::openNothing);
          }
        });
    on.show();
    memory.onChange(rememberSoon::changed);
    split.onMove(rememberSoon::changed);
    browsing.list().focus();
    watch.look();
    backups.begin();
    adding.queue().add(state.unsaved());
  }

  /** Says so if the article that was open last is not in the list any more. */
  private void openNothing() {
    if (browsing.list().selected().isEmpty()) {
      reading.showNothing();
    }
  }

  /** Opens an article, in whichever section it is. */
  public void open(ArticleId id) {
    browsing.reveal(id);
  }

  /**
   * Done, on the JavaFX thread, when nothing is being loaded any more and all that was loaded is
   * laid out. Saves under way do not count.
   */
  public CompletableFuture<Void> settled() {
    return SettledSignal.of(scene, tasks);
  }

  private void close() {
    reading.leave();
    rememberSoon.end();
    remember();
    mirroring.end();
    letters.end();
    output.close();
    watch.stop();
    backups.stop();
    theme.close();
    adding.stop();
    desks.stop();
  }

  private void remember() {
    state =
        new WindowState(
            new WindowState.Frame(
                memory == null ? state.frame().bounds() : memory.bounds(),
                stage != null && stage.isMaximized(),
                split.chosen()),
            theme.choice(),
            new WindowState.Place(browsing.section(), browsing.sidebar().state(), reading.wanted()),
            orders.choices(),
            adding.queue().addresses());
    remember.accept(state);
  }

  private void libraryChanged() {
    notices.faultMended();
    browsing.libraryChanged();
    organising.libraryChanged();
    desks.libraryChanged();
  }

  private ArticleServices services() {
    return services;
  }

  private VersionReading otherVersions(PictureSource pictures) {
    ReadingPane other = new ReadingPane(pictures, new ReaderRequests(this::services));
    other.readerStyleProperty().bindBidirectional(reading.page().readerStyleProperty());
    return new VersionReading(other);
  }

  @Override
  public void selectionChanged() {
    output.articleChanged();
    statuses.name(actions);
    organising.selectionChanged(reading.wanted());
    rememberSoon.changed();
  }

  @Override
  public void lookedAt(ArticleId id) {
    statuses.lookedAt(id);
  }

  @Override
  public void failed(Exception thrown) {
    notices.fault(Faults.sentence(thrown));
  }

  private final class Views implements ReadingActions.View {
    @Override
    public void focusMode() {
      if (focusMode != null) {
        focusMode.toggle();
      }
    }

    @Override
    public void fullScreen() {
      if (stage != null) {
        FocusMode.toggleFullScreen(stage);
      }
    }

    @Override
    public void say(String sentence) {
      notices.say(sentence);
    }
  }
}
