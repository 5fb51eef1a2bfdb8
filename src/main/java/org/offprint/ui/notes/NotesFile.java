package org.offprint.ui.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.offprint.library.Library;
import org.offprint.library.NotesExport;
import org.offprint.model.ArticleId;
import org.offprint.ui.i18n.Messages;

/** A file that highlights and notes are written into; its name's end says in which form. */
final class NotesFile {
  private static final String JSON = ".json";

  private NotesFile() {}

  /** Asks for a file; empty if the person thinks better of it. */
  static Optional<Path> choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("action.export-notes"));
    chooser.setInitialFileName(Messages.text("notes.export.name") + ".md");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("Markdown", "*.md"),
            new FileChooser.ExtensionFilter("Web Annotation (JSON)", "*" + JSON));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
  }

  /**
   * Writes what these articles have of highlights and notes; blocks.
   *
   * @return the file
   */
  static Path write(Library library, List<ArticleId> ids, Path file) throws IOException {
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
    NotesExport.Format format = json ? NotesExport.Format.JSON : NotesExport.Format.MARKDOWN;
    return Files.writeString(
        file, new NotesExport(library, ZoneId.systemDefault()).write(ids, format));
  }
}
