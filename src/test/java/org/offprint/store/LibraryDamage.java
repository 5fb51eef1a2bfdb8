package org.offprint.store;

import java.nio.file.Path;
import org.offprint.model.ArticleId;

/** Damage of kinds that SQLite itself does not see, for tests of other packages. */
public final class LibraryDamage {
  private LibraryDamage() {}

  /** Spoils what texts are packed into. */
  public static void spoilTexts(Path library) {
    try (Connections connections = new Connections(new LibraryFile(library))) {
      connections.write(sql -> sql.update("UPDATE body SET text = x'0000000901'"));
    }
  }

  /** Spoils what the page of an article is packed into. */
  public static void spoilPage(Path library, ArticleId article) {
    try (Connections connections = new Connections(new LibraryFile(library))) {
      connections.write(
          sql ->
              sql.update(
                  "UPDATE page SET body = substr(body, 1, 20) WHERE article_id = ?",
                  article.value()));
    }
  }
}
