package org.offprint.ui;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.settings.Preferences;
import org.offprint.settings.WindowState;
import org.offprint.speech.SpeechPrograms;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.list.ListOrders;
import org.offprint.ui.notes.AllNotesDesk;
import org.offprint.ui.notes.NotesDesk;
import org.offprint.ui.picture.PictureLoader;
import org.offprint.ui.reader.PictureSource;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.search.Searching;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TrackedTasks;
import org.offprint.ui.versions.VersionReading;
import org.offprint.ui.versions.VersionsDesk;

/** The program's window over one library. Made and used on the JavaFX thread. */
public final class MainWindow implements Browsing.Listener {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 440;

  private final Consumer<WindowState> remember;
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
  private final NotesDesk notesDesk;
  private final AllNotesDesk allNotes;
  private final VersionsDesk versionsDesk;
  private final PaneSplit split;
  private final Mirroring mirroring = new Mirroring();
  private final Consumer<Preferences> prefer;
  private final Scene scene;
  private WindowState state;
  private Preferences preferences;
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
    this.preferences = preferences;
    this.prefer = prefer;
    this.state = state;
    this.remember = remember;
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
    notesDesk =
        new NotesDesk(
            library,
            tasks,
            reading.page(),
            frame,
            preferences.highlight(),
            colour -> prefer(this.preferences.withHighlight(colour)));
    allNotes = new AllNotesDesk(library, tasks, notesDesk, frame);
    versionsDesk = new VersionsDesk(library, tasks, runner, otherVersions(pictures), frame);
    DeskActions deskActions =
        new DeskActions(notesDesk, allNotes, versionsDesk, browsing.list()::selected);
    reading.page().setMenuItems(deskActions::onText);
    deskActions.enable(false);
    reading.onShown(
        article -> {
          articleShown(article);
          readingActions.enable(article != null);
          deskActions.enable(article != null);
        });
    output =
        new OutputActions(
            library,
            runner,
            reading,
            notices,
            SpeechPrograms::ofThisSystem,
            preferences.speechSpeed(),
            speed -> prefer(this.preferences.withSpeechSpeed(speed)));
    actions =
        new WindowActions(
            new WindowCommands(browsing, reading, statuses, organising, adding, searching, browser),
            Stream.of(readingActions.all(), output.all()).flatMap(List::stream).toList());
    LibraryActions libraryActions =
        new LibraryActions(
            organising,
            new LibraryCare(library, tasks, browsing, statuses.changes(), notices, watch::look));
    ActionPlaces places =
        new ActionPlaces(actions, readingActions, output, libraryActions, deskActions);
    WindowKeys keys = new WindowKeys(actions);
    split = panes();
    places.over(reading);
    organise();
    places.on(organising.selection());
    actions.join(libraryActions.all());
    actions.join(deskActions.all());
    scene = new Scene(build(places, keys));
    keys.accelerate(scene);
    scene.getStylesheets().addAll(stylesheet("offprint.css"), stylesheet("themes.css"));
    theme.wear(scene);
    ReadingKeys.install(scene.getRoot(), reading.page().readerStyleProperty());
    reading.page().readerStyleProperty().set(preferences.reading());
    reading
        .page()
        .readerStyleProperty()
        .subscribe((before, now) -> prefer(this.preferences.withReading(now)));
  }

  private static String stylesheet(String name) {
    return MainWindow.class.getResource(name).toExternalForm();
  }

  private PaneSplit panes() {
    VBox middle = new VBox(searching.pane(), adding.pane(), versionsDesk.bar(), browsing.list());
    VBox.setVgrow(browsing.list(), Priority.ALWAYS);
    browsing.sidebar().setMinWidth(170);
    middle.setMinWidth(260);
    reading.setMinWidth(300);
    return new PaneSplit(browsing.sidebar(), middle, frame);
  }

  private StackPane build(ActionPlaces places, WindowKeys keys) {
    statuses.nameUndo(actions);
    statuses.name(actions);
    browsing.list().setContextMenu(places.ofRows());
    browsing.list().onKey(keys::inList);
    HBox toolbar = new HBox(adding.bar());
    toolbar.getStyleClass().add("window-toolbar");
    HBox.setHgrow(adding.bar(), Priority.ALWAYS);
    BorderPane content = new BorderPane(split);
    focusMode = new FocusMode(content, split, reading);
    content.setTop(new VBox(menus(places), toolbar));
    HBox noticeSpace = new HBox(notices);
    noticeSpace.getStyleClass().add("notice-space");
    noticeSpace.setAlignment(Pos.BOTTOM_CENTER);
    noticeSpace.setFillHeight(false);
    noticeSpace.setPickOnBounds(false);
    StackPane root = new StackPane(content, noticeSpace, organising.overlay());
    root.getStyleClass().add("offprint");
    reading.onEscape(browsing.list()::focus);
    adding.takeDrops(root);
    keys.install(root, searching::begin);
    return root;
  }

  private MenuBar menus(ActionPlaces places) {
    Menu languages =
        LanguageMenu.of(preferences.language(), chosen -> prefer(preferences.withLanguage(chosen)));
    CheckMenuItem grouped = new CheckMenuItem(Messages.text("list.group"));
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

  private void prefer(Preferences chosen) {
    preferences = chosen;
    prefer.accept(chosen);
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
    split.place(state.frame());
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
    remember();
    mirroring.end();
    output.close();
    watch.stop();
    backups.stop();
    theme.close();
    adding.queue().stopAll();
    versionsDesk.stop();
  }

  private void remember() {
    state =
        new WindowState(
            new WindowState.Frame(
                memory == null ? state.frame().bounds() : memory.bounds(),
                stage != null && stage.isMaximized(),
                split.firstDivider(),
                split.secondDivider()),
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
    notesDesk.load();
    allNotes.load();
    versionsDesk.load();
  }

  private ArticleServices services() {
    return services;
  }

  private void articleShown(@Nullable Article article) {
    notesDesk.opened(article, reading.document());
    versionsDesk.opened(article, reading.changed());
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
  }
}
