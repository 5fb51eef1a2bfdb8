package org.offprint.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.offprint.ui.task.TaskRunner;

/** Starts nothing until the test lets it: for what happens while work is under way. */
public final class HeldTasks implements TaskRunner {
  private final SameThreadTasks tasks = new SameThreadTasks();
  private final List<Runnable> held = new ArrayList<>();

  @Override
  public <T> Running run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    Runnable start = () -> tasks.run(work, done, failed);
    held.add(start);
    return () -> held.remove(start);
  }

  @Override
  public void later(Runnable action) {
    action.run();
  }

  @Override
  public Running after(Duration delay, Runnable action) {
    return tasks.after(delay, action);
  }

  /** How much work is held. */
  public int held() {
    return held.size();
  }

  /** Does the work at {@code index} of what is held, counted from 0, and brings its result. */
  public void release(int index) {
    held.remove(index).run();
  }
}
