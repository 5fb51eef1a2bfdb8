package org.offprint.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.offprint.library.Library;
import org.offprint.library.SaveChoices;
import org.offprint.library.SaveOutcome;
import org.offprint.library.SaveProgress;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/**
 * Saves, and tells of mistakes in the person's rules for sites: once for each state of the files.
 */
final class RuleMistakes {
  private final Library library;
  private final TaskRunner tasks;
  private final Consumer<String> say;
  private final AtomicReference<List<String>> told = new AtomicReference<>(List.of());

  /**
   * A teller of mistakes.
   *
   * @param say shows a sentence; called on the JavaFX thread
   */
  RuleMistakes(Library library, TaskRunner tasks, Consumer<String> say) {
    this.library = library;
    this.tasks = tasks;
    this.say = say;
  }

  /** As {@link Library#save}; blocks. */
  SaveOutcome save(String address, SaveChoices choices, Consumer<? super SaveProgress> progress) {
    SaveOutcome outcome = library.save(address, choices, progress);
    List<String> mistakes = library.ruleMistakes();
    if (!told.getAndSet(mistakes).equals(mistakes) && !mistakes.isEmpty()) {
      // Behind what the window says of the save itself.
      tasks.later(() -> tasks.later(() -> say.accept(sentence(mistakes))));
    }
    return outcome;
  }

  private static String sentence(List<String> mistakes) {
    return Messages.text("rules.mistakes", mistakes.size(), mistakes.getFirst());
  }
}
