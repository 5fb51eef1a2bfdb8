package org.offprint.ui;

import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.layout.VBox;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.settings.WindowState;
import org.offprint.speech.SpeechPrograms;
import org.offprint.ui.list.ListOrders;
import org.offprint.ui.picture.PictureLoader;
import org.offprint.ui.reader.PictureSource;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.search.Searching;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TrackedTasks;
import org.offprint.ui.versions.VersionReading;

/** The parts of one window, each made once, and told of each other. Used on the JavaFX thread. */
final class WindowParts {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /** The window that they are parts of. */
  interface Host extends Browsing.Listener {
    /** Opens an article, in whichever section it is. */
    void open(ArticleId id);

    /** The library has changed, whoever changed it. */
    void libraryChanged();

    /** How the window looks has changed, and is to be kept. */
    void remember();
  }

  final TrackedTasks tasks;
  final NoticeBar notices;
  final ReadingView reading;
  final ListOrders orders;
  final Browsing browsing;
  final LibraryWatch watch;
  final DailyBackup backups;
  final StatusCommands statuses;
  final Organising organising;
  final Adding adding;
  final Searching searching;
  final ThemeSwitch theme;
  final ReadingFrame frame;
  final Desks desks;
  final OutputActions output;
  final PaneSplit split;
  final NoticePlace noticePlace;
  private final ArticleServices services;

  /**
   * All of them, showing nothing yet.
   *
   * @param runner runs all that takes time
   * @param state how the window was left
   * @param browser opens the addresses of articles and links
   */
  WindowParts(
      Library library,
      TaskRunner runner,
      InstantSource clock,
      WindowState state,
      LinkOpener browser,
      Choices choices,
      Host host) {
    tasks = new TrackedTasks(runner);
    notices = new NoticeBar(runner);
    PictureSource pictures = new PictureLoader(library::image, tasks)::picture;
    reading =
        new ReadingView(library, tasks, pictures, new ReaderRequests(this::services), host::failed);
    orders = new ListOrders(state.lists());
    browsing = new Browsing(library, tasks, clock, orders, reading, host);
    watch = new LibraryWatch(library, runner, LOOK_EVERY, host::libraryChanged, host::failed);
    backups = new DailyBackup(library, runner, host::failed);
    statuses = new StatusCommands(library, tasks, browsing, notices, watch::look);
    organising = new Organising(library, tasks, browsing, statuses.changes(), notices, watch::look);
    adding = new Adding(library, runner, browsing, reading, notices, watch::look);
    searching = new Searching(library.search(), tasks, browsing.list(), orders, statuses::keep);
    browsing.onLeavingSearch(searching::forget);
    services =
        new ArticleServices(
            library, runner, adding.queue(), browser, notices, watch::look, reading::refresh);
    theme = new ThemeSwitch(state.theme());
    frame = new ReadingFrame(reading, statuses, notices, watch::look, host::open);
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
    output =
        new OutputActions(
            library,
            runner,
            reading,
            notices,
            SpeechPrograms::ofThisSystem,
            choices.now().speechSpeed(),
            speed -> choices.change(now -> now.withSpeechSpeed(speed)));
    VBox middle =
        WindowLayout.listBelow(browsing.list(), searching.pane(), adding.pane(), desks.bar());
    noticePlace = new NoticePlace(middle, frame, notices);
    split = new PaneSplit(browsing.sidebar(), middle, frame, state.frame().panes());
  }

  private ArticleServices services() {
    return services;
  }

  private VersionReading otherVersions(PictureSource pictures) {
    ReadingPane other = new ReadingPane(pictures, new ReaderRequests(this::services));
    other.readerStyleProperty().bindBidirectional(reading.page().readerStyleProperty());
    return new VersionReading(other);
  }

  /**
   * Brings all that is shown up to date; the rows not before the person's own changes are done, or
   * a thousand that were moved away would come back and leave by and by.
   */
  void libraryChanged() {
    notices.faultMended();
    if (statuses.changes().underWay()) {
      browsing.libraryChanging();
    }
    statuses.changes().whenDone(this::showChanges);
  }

  private void showChanges() {
    browsing.libraryChanged();
    organising.libraryChanged();
    desks.libraryChanged();
  }

  /** Ends all that is under way; what is not kept yet is kept. */
  void stop() {
    output.close();
    watch.stop();
    backups.stop();
    theme.close();
    adding.stop();
    desks.stop();
  }
}
