package org.offprint.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.testing.HeldTasks;

class SerialTasksTest {
  private final HeldTasks held = new HeldTasks();
  private final SerialTasks tasks = new SerialTasks(held);
  private final List<String> done = new ArrayList<>();

  private void run(String name) {
    tasks.run(() -> name, done::add, thrown -> done.add(name + " failed"));
  }

  @Test
  void whatWaitsForTheEndComesOnceAndAfterAllThatIsInLine() {
    run("one");
    run("two");
    tasks.whenIdle(() -> done.add("first idle"));
    tasks.whenIdle(() -> done.add("idle"));
    assertThat(tasks.isBusy()).isTrue();
    held.release(0);
    assertThat(done).containsExactly("one");
    held.release(0);
    assertThat(done).containsExactly("one", "two", "idle");
    assertThat(tasks.isBusy()).isFalse();
    tasks.whenIdle(() -> done.add("at once"));
    assertThat(done).containsExactly("one", "two", "idle", "at once");
    run("three");
    held.release(0);
    assertThat(done).containsExactly("one", "two", "idle", "at once", "three");
  }

  @Test
  void failuresDoNotKeepItWaiting() {
    tasks.run(
        () -> {
          throw new IllegalStateException("no");
        },
        nothing -> {},
        thrown -> done.add(String.valueOf(thrown.getMessage())));
    tasks.whenIdle(() -> done.add("idle"));
    held.release(0);
    assertThat(done).containsExactly("no", "idle");
  }
}
