package org.offprint.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryTakeout;
import org.offprint.library.SaveOutcome;
import org.offprint.library.exports.ExportedLinks;
import org.offprint.ui.adding.ImportDialog;
import org.offprint.ui.adding.SaveQueue;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/** Takes in what other programs wrote to files: pages, and lists of addresses. JavaFX thread. */
final class Importing {
  /** Of many files, how far they have come is said each time that so many more are done. */
  private static final int TOLD_EACH = 50;

  private final Library library;
  private final TaskRunner tasks;
  private final SaveQueue queue;
  private final NoticeBar notices;
  private final Runnable look;
  private @Nullable Running running;

  Importing(Library library, TaskRunner tasks, SaveQueue queue, NoticeBar notices, Runnable look) {
    this.library = library;
    this.tasks = tasks;
    this.queue = queue;
    this.notices = notices;
    this.look = look;
  }

  /** Asks for files. */
  void choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("action.import"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Messages.text("import.files"),
                "*.html",
                "*.htm",
                "*.xhtml",
                "*.html.gz",
                "*.mht",
                "*.mhtml",
                "*.webarchive",
                "*.maff",
                "*.csv",
                "*.json",
                "*.txt",
                "*.opml",
                "*.zip"),
            new FileChooser.ExtensionFilter(Messages.text("import.any"), "*"));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    if (chosen != null) {
      take(chosen.stream().map(File::toPath).toList());
    }
  }

  /** Takes in these files and folders, once the person has seen what there is in them. */
  void take(List<Path> files) {
    stop();
    notices.say(Messages.text("import.busy"));
    running = tasks.run(() -> ImportFound.in(library, files), this::ask, this::failed);
  }

  /** Ends what is under way; what is kept is kept. */
  void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private void failed(Exception thrown) {
    running = null;
    notices.fault(
        thrown instanceof IOException
            ? Messages.text("import.unreadable")
            : Faults.sentence(thrown));
  }

  private void ask(ImportFound found) {
    running = null;
    notices.unsay(Messages.text("import.busy"));
    if (found.isEmpty()) {
      int feeds = found.files().links().feeds();
      notices.say(
          feeds == 0
              ? Messages.text("import.nothing")
              : Messages.text("import.left", Messages.text("import.left.feeds", feeds)));
    } else if (found.worthAsking()) {
      Window owner = notices.getScene().getWindow();
      ImportDialog.show(owner, found.question(), found.lines(), () -> begin(found));
    } else {
      begin(found);
    }
  }

  private void begin(ImportFound found) {
    stop();
    ExportedLinks links = found.files().links();
    queue.addAll(links.marked());
    if (found.files().pages().isEmpty() && found.takeouts().isEmpty()) {
      notices.report(ImportWords.of(links));
    } else {
      notices.say(Messages.text("import.busy"));
      running =
          tasks.run(
              () -> save(found), result -> say(result, links), thrown -> failed(thrown, links));
    }
  }

  private record Result(int saved, int known, int failed, @Nullable String why) {}

  private Result save(ImportFound found) {
    List<Path> pages = found.files().pages();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger saved = new AtomicInteger();
    AtomicInteger known = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicReference<@Nullable String> why = new AtomicReference<>();
    for (Path place : found.takeouts()) {
      try {
        LibraryTakeout.Taken taken = library.takeout().read(place, _ -> {});
        saved.addAndGet(taken.added());
        known.addAndGet(taken.known());
        failed.addAndGet(taken.broken().size());
        if (!taken.broken().isEmpty()) {
          why.compareAndSet(null, Messages.text("import.unreadable"));
        }
      } catch (IOException e) {
        failed.incrementAndGet();
        why.compareAndSet(null, Messages.text("import.unreadable"));
      }
    }
    library
        .imports()
        .files(
            pages.iterator(),
            null,
            false,
            page -> {
              tell(done.incrementAndGet(), pages.size());
              switch (page.outcome()) {
                case SaveOutcome.Saved _ -> saved.incrementAndGet();
                case SaveOutcome.AlreadySaved _ -> known.incrementAndGet();
                case SaveOutcome.Failed(var failure) -> {
                  failed.incrementAndGet();
                  why.compareAndSet(null, failure.sentence());
                }
                case SaveOutcome.Cancelled _ -> {
                  // Nothing came of it.
                }
              }
            });
    return new Result(saved.get(), known.get(), failed.get(), why.get());
  }

  /** Says how far many files have come; on any thread. */
  private void tell(int done, int all) {
    if (done % TOLD_EACH == 0 && done < all) {
      tasks.later(
          () -> {
            if (running != null) {
              notices.say(Messages.text("import.progress", done, all));
            }
          });
    }
  }

  private void say(Result result, ExportedLinks links) {
    running = null;
    look.run();
    String done = Messages.text("import.done", result.saved(), result.known());
    String words =
        result.why() == null
            ? done
            : Messages.text("import.failed", done, result.failed(), result.why());
    if (links.links().isEmpty()) {
      notices.say(words);
    } else {
      notices.report(after(links, words));
    }
  }

  private void failed(Exception thrown, ExportedLinks links) {
    running = null;
    look.run();
    String sentence = Faults.sentence(thrown);
    notices.fault(links.links().isEmpty() ? sentence : after(links, sentence));
  }

  /** What came of the pages must not take the place of what is said of the addresses. */
  private static String after(ExportedLinks links, String words) {
    return ImportWords.of(links) + Messages.text("import.stop") + words;
  }
}
