package org.offprint.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.ui.task.TaskRunner;

/** Puts the addresses of articles into the clipboard, in the list's order. JavaFX thread. */
final class AddressCopy {
  private final Library library;
  private final TaskRunner tasks;
  private final Consumer<? super Exception> failed;

  AddressCopy(Library library, TaskRunner tasks, Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.failed = failed;
  }

  void copy(List<ArticleId> ids) {
    tasks.run(
        () -> library.summaries(ids).stream().map(ArticleSummary::url).toList(),
        AddressCopy::put,
        failed);
  }

  private static void put(List<String> addresses) {
    ClipboardContent content = new ClipboardContent();
    content.putString(String.join("\n", addresses));
    if (addresses.size() == 1) {
      content.putUrl(addresses.getFirst());
    }
    Clipboard.getSystemClipboard().setContent(content);
  }
}
