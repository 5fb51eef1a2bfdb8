package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.LibraryBackups;
import org.offprint.model.Backup;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.HeldTasks;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.backups.BackupsDialog;

/** Work on the library that is stopped half-way says so, and leaves everything as it was. */
class StoppedBackupTest implements BackupsDialog.Listener {
  @TempDir Path folder;
  private final HeldTasks tasks = new HeldTasks();
  private final List<Backup> restored = new ArrayList<>();
  private LibraryBackups backups = LibraryBackups.of(Path.of(""), InstantSource.system());

  @BeforeEach
  void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(1).make());
    }
    backups = LibraryBackups.of(OpenWindow.file(folder), InstantSource.fixed(OpenWindow.NOW));
  }

  @Override
  public void restored(Backup from) {
    restored.add(from);
  }

  @Override
  public String sentence(Exception thrown) {
    return String.valueOf(thrown);
  }

  private void open(OpenWindow window) throws Exception {
    JavaFx.run(() -> BackupsDialog.show(window.stage(), backups, tasks, this));
    JavaFx.run(() -> tasks.release(0));
  }

  @Test
  void aStoppedBackupLeavesNoneBehind() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      assertThat(Dialogs.text(window)).doesNotContain("Stop");
      Dialogs.press(window, "Back up now");
      window.screenshotOfDialog("backups-under-way");
      Dialogs.press(window, "Stop");
      assertThat(Dialogs.text(window)).contains("Stopping");
      JavaFx.run(() -> tasks.release(0));
      assertThat(Dialogs.text(window)).contains("Stopped. No backup was made.");
      assertThat(backups.list()).isEmpty();
      assertThat(folder.resolve("library.sqlite.backups"))
          .satisfiesAnyOf(
              there -> assertThat(there).doesNotExist(),
              there -> assertThat(there).isEmptyDirectory());
      // And once more, to its end.
      Dialogs.press(window, "Back up now");
      JavaFx.run(() -> tasks.release(0));
      assertThat(Dialogs.text(window)).contains("Backed up:");
      assertThat(backups.list()).hasSize(1);
    }
  }

  @Test
  void aStoppedRestoreLeavesTheLibraryAsItIs() throws Exception {
    backups.make(progress -> {});
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(2).make());
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      ListView<?> list = (ListView<?>) Dialogs.node(window, ".backups .list-view");
      JavaFx.run(() -> list.getSelectionModel().select(0));
      Dialogs.press(window, "Restore\u2026");
      Dialogs.press(window, "Restore");
      Dialogs.press(window, "Stop");
      JavaFx.run(() -> tasks.release(0));
      assertThat(Dialogs.text(window)).contains("Stopped. The library is as it was.");
      assertThat(restored).isEmpty();
      assertThat(window.list().getItems()).hasSize(2);
      assertThat(window.library.ids(org.offprint.model.ArticleSection.ALL)).hasSize(2);
    }
  }
}
