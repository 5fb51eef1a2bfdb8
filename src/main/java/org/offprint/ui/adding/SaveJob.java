package org.offprint.ui.adding;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.offprint.library.SaveChoices;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveProgress;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.ui.task.TaskRunner.Running;

/** One address on its way into the library. Belongs to the JavaFX thread. */
public final class SaveJob {
  /** Where a job is; one that ended well or was cancelled is no longer in the queue. */
  public sealed interface State {
    record Working(SaveProgress progress) implements State {}

    /** It stays until it is retried or dismissed. */
    record Failed(SaveFailure failure) implements State {}
  }

  private final String address;
  private final boolean alone;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Working(new SaveProgress.Waiting()));
  private @Nullable Running running;
  private SaveChoices choices;

  SaveJob(MarkedAddress marked, boolean alone) {
    this.address = marked.address();
    this.choices = SaveChoices.USUAL.with(marked.marks()).withCopy(marked.copy());
    this.alone = alone;
  }

  /** As the person gave it. */
  public String address() {
    return address;
  }

  /** Whether it was the only address that the person gave at that moment. */
  public boolean alone() {
    return alone;
  }

  /** Where it is; changes on the JavaFX thread. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  SaveChoices choices() {
    return choices;
  }

  /** Adds to what is to be kept with the article. */
  void mark(MarkedAddress again) {
    choices = choices.with(again.marks()).withCopy(again.copy());
  }

  /** Allows what the job failed for want of. */
  void allow() {
    if (state.get() instanceof State.Failed(SaveFailure failure)) {
      choices =
          failure.reason() == SaveFailure.Reason.NOT_AN_ARTICLE
              ? choices.withAnyPage()
              : choices.withLocal();
    }
  }

  void become(State next) {
    state.set(next);
  }

  void runningAs(Running work) {
    running = work;
  }

  void stop() {
    if (running != null) {
      running.cancel();
    }
  }
}
