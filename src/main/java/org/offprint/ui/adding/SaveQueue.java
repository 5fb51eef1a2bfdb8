package org.offprint.ui.adding;

import static org.offprint.model.ReaderMarks.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.offprint.library.LibraryException;
import org.offprint.library.SaveChoices;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.library.SaveOutcome;
import org.offprint.library.SaveProgress;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/**
 * The saves under way and the ones that failed, oldest first. All of them run at once; the library
 * itself decides which have to wait for others. Used on the JavaFX thread.
 */
public final class SaveQueue {
  /** Saves one address; {@link org.offprint.library.Library#save}. Blocks. */
  @FunctionalInterface
  public interface Saver {
    /** As {@link org.offprint.library.Library#save} says. */
    SaveOutcome save(String address, SaveChoices choices, Consumer<? super SaveProgress> progress);
  }

  /** Told of what arrives, on the JavaFX thread. */
  public interface Arrivals {
    /** {@code job} put a new article into the library. */
    void saved(SaveJob job, SaveOutcome.Saved saved);

    /** {@code job}'s article was in the library before. */
    void alreadySaved(SaveJob job, SaveOutcome.AlreadySaved saved);
  }

  private final Saver saver;
  private final TaskRunner tasks;
  private final Arrivals arrivals;
  private final ObservableList<SaveJob> jobs = FXCollections.observableArrayList();
  // One for as long as the queue lives: it listens weakly, and would take its listeners along.
  private final ObservableList<SaveJob> shownJobs = FXCollections.unmodifiableObservableList(jobs);

  /** An empty queue. */
  public SaveQueue(Saver saver, TaskRunner tasks, Arrivals arrivals) {
    this.saver = saver;
    this.tasks = tasks;
    this.arrivals = arrivals;
  }

  /** The jobs that run or have failed; not to be changed by others. */
  public ObservableList<SaveJob> jobs() {
    return shownJobs;
  }

  /**
   * Begins to save these addresses. One that is being saved at this moment is not begun again; one
   * that failed before starts over.
   */
  public void add(List<String> addresses) {
    addAll(addresses.stream().map(address -> new MarkedAddress(address, NONE)).toList());
  }

  /** The same, with what is to be kept with each article, whenever it is saved. */
  public void addAll(List<MarkedAddress> addresses) {
    Map<String, SaveJob> known = new HashMap<>();
    jobs.forEach(job -> known.put(job.address(), job));
    List<SaveJob> fresh = new ArrayList<>();
    for (MarkedAddress marked : addresses) {
      SaveJob job = known.get(marked.address());
      if (job == null) {
        job = new SaveJob(marked, addresses.size() == 1);
        known.put(marked.address(), job);
        fresh.add(job);
      } else {
        job.mark(marked);
        if (job.state().get() instanceof SaveJob.State.Failed) {
          retry(job);
        }
      }
    }
    // At once: whoever shows the queue looks through all of it at every change.
    jobs.addAll(fresh);
    fresh.forEach(this::start);
  }

  /** Starts a failed job over. */
  public void retry(SaveJob job) {
    start(job);
  }

  /** Starts a job over that was refused: its address is local, or its page is no article. */
  public void saveAnyway(SaveJob job) {
    job.allow();
    start(job);
  }

  /**
   * Has other addresses take a job's place; what was to be kept with its article is kept with the
   * first of them.
   */
  public void replace(SaveJob job, List<String> addresses) {
    remove(job);
    List<MarkedAddress> marked = new ArrayList<>();
    for (String address : addresses) {
      marked.add(
          marked.isEmpty()
              ? new MarkedAddress(address, job.choices().marks(), job.choices().copy())
              : new MarkedAddress(address, NONE));
    }
    addAll(marked);
  }

  /** Stops a job, if it runs, and takes it out of the queue. */
  public void remove(SaveJob job) {
    job.stop();
    jobs.remove(job);
  }

  /** What is not in the library yet, in the order it was given. */
  public List<MarkedAddress> unsaved() {
    return jobs.stream()
        .map(job -> new MarkedAddress(job.address(), job.choices().marks(), job.choices().copy()))
        .toList();
  }

  /** Stops all jobs: the window closes. */
  public void stopAll() {
    jobs.forEach(SaveJob::stop);
  }

  private void start(SaveJob job) {
    job.become(new SaveJob.State.Working(new SaveProgress.Waiting()));
    LatestProgress latest = new LatestProgress(job, tasks);
    SaveChoices choices = job.choices();
    job.runningAs(
        tasks.run(
            () -> saver.save(job.address(), choices, latest),
            outcome -> {
              latest.end();
              if (saved(outcome) && !job.choices().equals(choices)) {
                // More is to be kept with it than was known when the save began.
                start(job);
              } else {
                ended(job, outcome);
              }
            },
            thrown -> {
              latest.end();
              fail(job, new SaveFailure(Reason.LIBRARY_FILE, sentence(thrown)));
            }));
  }

  private static boolean saved(SaveOutcome outcome) {
    return outcome instanceof SaveOutcome.Saved || outcome instanceof SaveOutcome.AlreadySaved;
  }

  private void ended(SaveJob job, SaveOutcome outcome) {
    switch (outcome) {
      case SaveOutcome.Saved saved -> {
        jobs.remove(job);
        arrivals.saved(job, saved);
      }
      case SaveOutcome.AlreadySaved already -> {
        jobs.remove(job);
        arrivals.alreadySaved(job, already);
      }
      case SaveOutcome.Failed failed -> fail(job, failed.failure());
      case SaveOutcome.Cancelled cancelled -> jobs.remove(job);
    }
  }

  private static void fail(SaveJob job, SaveFailure failure) {
    job.become(new SaveJob.State.Failed(failure));
  }

  private static String sentence(Exception thrown) {
    String message = thrown.getMessage();
    return thrown instanceof LibraryException && message != null
        ? message
        : Messages.text("save.failed.unknown");
  }

  /**
   * Brings progress to the JavaFX thread, only ever the newest: a fast download would flood it
   * otherwise.
   */
  private static final class LatestProgress implements Consumer<SaveProgress> {
    private final SaveJob job;
    private final TaskRunner tasks;
    private final AtomicReference<@Nullable SaveProgress> next = new AtomicReference<>();
    private boolean ended;

    LatestProgress(SaveJob job, TaskRunner tasks) {
      this.job = job;
      this.tasks = tasks;
    }

    @Override
    public void accept(SaveProgress progress) {
      if (next.getAndSet(progress) == null) {
        tasks.later(this::show);
      }
    }

    private void show() {
      SaveProgress progress = next.getAndSet(null);
      if (progress != null && !ended) {
        job.become(new SaveJob.State.Working(progress));
      }
    }

    void end() {
      ended = true;
    }
  }
}
