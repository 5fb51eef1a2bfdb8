package org.offprint.library;

import java.util.function.Consumer;
import org.offprint.net.FetchListener;

/** Tells a save's listener what one fetch tells. */
final class ProgressListener implements FetchListener {
  private final Consumer<? super SaveProgress> progress;

  ProgressListener(Consumer<? super SaveProgress> progress) {
    this.progress = progress;
  }

  @Override
  public void waiting() {
    progress.accept(new SaveProgress.Waiting());
  }

  @Override
  public void connecting(String host) {
    progress.accept(new SaveProgress.Connecting(host));
  }

  @Override
  public void received(long received, long total) {
    progress.accept(new SaveProgress.Downloading(received, total));
  }
}
