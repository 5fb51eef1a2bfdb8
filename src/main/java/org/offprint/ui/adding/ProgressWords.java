package org.offprint.ui.adding;

import java.util.Locale;
import org.offprint.library.SaveProgress;
import org.offprint.ui.i18n.Messages;

/** Says in words and as a share how far a save has come. */
final class ProgressWords {
  private static final long KILO = 1_000;

  private ProgressWords() {}

  static String words(SaveProgress progress) {
    return switch (progress) {
      case SaveProgress.Waiting waiting -> Messages.text("save.waiting");
      case SaveProgress.Connecting connecting ->
          Messages.text("save.connecting", connecting.host());
      case SaveProgress.Downloading page when page.total() > 0 ->
          Messages.text("save.downloading.of", bytes(page.received()), bytes(page.total()));
      case SaveProgress.Downloading page ->
          Messages.text("save.downloading", bytes(page.received()));
      case SaveProgress.Extracting extracting -> Messages.text("save.extracting");
      case SaveProgress.Images images ->
          Messages.text("save.images", images.done(), images.total());
      case SaveProgress.Storing storing -> Messages.text("save.storing");
    };
  }

  /** From 0 to 1; -1 while it cannot be said. The page counts as the first half. */
  static double share(SaveProgress progress) {
    return switch (progress) {
      case SaveProgress.Waiting waiting -> -1;
      case SaveProgress.Connecting connecting -> -1;
      case SaveProgress.Downloading page ->
          page.total() > 0 ? 0.5 * Math.min(1, (double) page.received() / page.total()) : -1;
      case SaveProgress.Extracting extracting -> 0.5;
      case SaveProgress.Images images ->
          images.total() > 0 ? 0.5 + 0.45 * images.done() / images.total() : 0.95;
      case SaveProgress.Storing storing -> 0.97;
    };
  }

  /** Bytes in the units of the SI: "512 B", "34 kB", "1.2 MB". */
  static String bytes(long count) {
    if (count < KILO) {
      return count + " B";
    }
    if (count < KILO * KILO) {
      return Math.round((double) count / KILO) + " kB";
    }
    return String.format(Locale.getDefault(), "%.1f MB", (double) count / (KILO * KILO));
  }
}
