package org.offprint.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.library.LibraryException;
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.library.SaveOutcome;
import org.offprint.library.SaveProgress;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.model.ArticleId;
import org.offprint.model.ReaderMarks;
import org.offprint.testing.HeldTasks;
import org.offprint.ui.i18n.Messages;

/** The queue's own rules; the window's tests save from a real site. */
class SaveQueueTest {
  private static final SaveOutcome SAVED = new SaveOutcome.Saved(new ArticleId(1), "A title", 0, 0);
  private static final SaveFailure TIMEOUT = new SaveFailure(Reason.TIMEOUT, "It took too long.");

  private final HeldTasks tasks = new HeldTasks();
  private final List<String> asked = new ArrayList<>();
  private final List<ReaderMarks> marked = new ArrayList<>();
  private final List<String> arrived = new ArrayList<>();
  private SaveOutcome outcome = SAVED;
  private final SaveQueue queue =
      new SaveQueue(
          (address, choices, progress) -> {
            marked.add(choices.marks());
            asked.add(address + " " + choices.local());
            progress.accept(new SaveProgress.Connecting("example.com"));
            return outcome;
          },
          tasks,
          new SaveQueue.Arrivals() {
            @Override
            public void saved(SaveJob job, SaveOutcome.Saved saved) {
              arrived.add("saved " + job.address() + (job.alone() ? " alone" : ""));
            }

            @Override
            public void alreadySaved(SaveJob job, SaveOutcome.AlreadySaved saved) {
              arrived.add("already " + job.address());
            }
          });

  @Test
  void aSavedArticleLeavesTheQueue() {
    queue.add(List.of("a"));
    assertThat(queue.jobs()).hasSize(1);

    tasks.release(0);

    assertThat(queue.jobs()).isEmpty();
    assertThat(arrived).containsExactly("saved a alone");
  }

  @Test
  void allOfSeveralRunAtOnceAndEachEndsByItself() {
    queue.add(List.of("a", "b", "c"));
    assertThat(tasks.held()).isEqualTo(3);

    tasks.release(1);

    assertThat(queue.jobs()).extracting(SaveJob::address).containsExactly("a", "c");
    assertThat(arrived).containsExactly("saved b");
  }

  @Test
  void anAddressThatIsMendedKeepsWhatWasToBeKeptWithIt() {
    ReaderMarks marks = new ReaderMarks(List.of("sea"), null, true, false, false, "A note");
    outcome = new SaveOutcome.Failed(TIMEOUT);
    queue.addAll(List.of(new MarkedAddress("a", marks)));
    tasks.release(0);
    outcome = SAVED;

    queue.replace(queue.jobs().getFirst(), List.of("b", "c"));
    tasks.release(0);
    tasks.release(0);

    assertThat(asked).hasSize(3);
    assertThat(asked.get(1)).startsWith("b");
    assertThat(marked.subList(1, 3)).containsExactly(marks, ReaderMarks.NONE);
    assertThat(queue.jobs()).isEmpty();
  }

  @Test
  void anAddressUnderWayIsNotBegunAgain() {
    queue.add(List.of("a"));
    queue.add(List.of("a"));

    assertThat(tasks.held()).isEqualTo(1);
  }

  @Test
  void aFailureStaysWithItsReasonUntilARetrySucceeds() {
    outcome = new SaveOutcome.Failed(TIMEOUT);
    queue.add(List.of("a"));
    tasks.release(0);
    assertThat(state()).isEqualTo(new SaveJob.State.Failed(TIMEOUT));

    outcome = SAVED;
    queue.retry(queue.jobs().getFirst());
    assertThat(state()).isInstanceOf(SaveJob.State.Working.class);
    tasks.release(0);

    assertThat(queue.jobs()).isEmpty();
  }

  @Test
  void givingAFailedAddressAgainRetriesIt() {
    outcome = new SaveOutcome.Failed(TIMEOUT);
    queue.add(List.of("a"));
    tasks.release(0);

    queue.add(List.of("a"));

    assertThat(queue.jobs()).hasSize(1);
    assertThat(tasks.held()).isEqualTo(1);
  }

  @Test
  void whatIsToBeKeptWithAnArticleOutlivesAFailure() {
    ReaderMarks marks = new ReaderMarks(List.of("sea"), null, false, false, true, "");
    outcome = new SaveOutcome.Failed(TIMEOUT);
    queue.addAll(List.of(new MarkedAddress("a", marks)));
    tasks.release(0);

    assertThat(queue.unsaved()).containsExactly(new MarkedAddress("a", marks));
    outcome = SAVED;
    queue.saveAnyway(queue.jobs().getFirst());
    tasks.release(0);

    assertThat(marked).containsExactly(marks, marks);
    assertThat(queue.jobs()).isEmpty();
  }

  @Test
  void whatIsSaidWhileASaveRunsIsKeptToo() {
    ReaderMarks marks = new ReaderMarks(List.of("sea"), null, false, false, false, "");
    queue.add(List.of("a"));
    queue.addAll(List.of(new MarkedAddress("a", marks)));

    tasks.release(0);
    tasks.release(0);

    assertThat(marked).containsExactly(ReaderMarks.NONE, marks);
    assertThat(arrived).hasSize(1);
  }

  @Test
  void aLocalAddressIsOnlyReachedWhenThePersonSaysSo() {
    outcome = new SaveOutcome.Failed(new SaveFailure(Reason.LOCAL_ADDRESS, "It is local."));
    queue.add(List.of("localhost"));
    tasks.release(0);
    queue.retry(queue.jobs().getFirst());
    tasks.release(0);

    queue.saveAnyway(queue.jobs().getFirst());
    tasks.release(0);

    assertThat(asked)
        .containsExactly(
            "localhost " + LocalAddresses.REFUSED,
            "localhost " + LocalAddresses.REFUSED,
            "localhost " + LocalAddresses.ALLOWED);
  }

  @Test
  void aCancelledJobIsGoneAndItsResultIsDropped() {
    queue.add(List.of("a"));

    queue.remove(queue.jobs().getFirst());

    assertThat(tasks.held()).isZero();
    assertThat(queue.jobs()).isEmpty();
  }

  @Test
  void whatTheSaverThrowsIsAFailureToo() {
    assertThat(failureOf(new LibraryException("The disk is full."))).isEqualTo("The disk is full.");
    assertThat(failureOf(new IllegalStateException("Not for a reader.")))
        .isEqualTo(Messages.text("save.failed.unknown"));
  }

  private String failureOf(RuntimeException thrown) {
    SaveQueue throwing =
        new SaveQueue(
            (address, choices, progress) -> {
              throw thrown;
            },
            tasks,
            new NoArrivals());
    throwing.add(List.of("a"));
    tasks.release(0);
    SaveJob.State state = throwing.jobs().getFirst().state().get();
    return ((SaveJob.State.Failed) state).failure().sentence();
  }

  private SaveJob.State state() {
    return queue.jobs().getFirst().state().get();
  }

  private static final class NoArrivals implements SaveQueue.Arrivals {
    @Override
    public void saved(SaveJob job, SaveOutcome.Saved saved) {
      throw new AssertionError(saved);
    }

    @Override
    public void alreadySaved(SaveJob job, SaveOutcome.AlreadySaved saved) {
      throw new AssertionError(saved);
    }
  }
}
