package org.offprint.store;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the pieces of a small library's search index together when it is closed after much was
 * saved: they take twice the room until there are enough of them for FTS5 to do so by itself. Takes
 * a tenth of a second for a hundred articles. Safe for many threads.
 */
final class IndexMerging {
  /** So many new articles make it worth the while. */
  private static final int MANY = 50;

  /** Of more articles, what FTS5 has not brought together yet is a small part. */
  private static final int MOST_ARTICLES = 1_000;

  /** FTS5's own pages, of four kilobytes, that are written at most. */
  private static final int MOST_PAGES = 4_000;

  private final Connections connections;
  private final AtomicInteger saved = new AtomicInteger();

  IndexMerging(Connections connections) {
    this.connections = connections;
  }

  /** Articles were saved. */
  void saved(int articles) {
    saved.addAndGet(articles);
  }

  /** Does it, if it is worth it and can be done now; nobody waits for more than that. */
  void settle() {
    if (saved.getAndSet(0) < MANY || Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      long articles = connections.read(sql -> sql.number("SELECT max(id) FROM article"));
      if (articles <= MOST_ARTICLES) {
        connections.write(IndexMerging::merge);
      }
    } catch (LibraryFileException | CancellationException e) {
      // The index is as good as it was.
      System.getLogger(IndexMerging.class.getName()).log(System.Logger.Level.DEBUG, "merge", e);
    }
  }

  /** https://sqlite.org/fts5.html, 6.8: a negative number begins to merge all there is. */
  private static int merge(SqlConnection sql) throws java.sql.SQLException {
    sql.update("INSERT INTO search (search, rank) VALUES ('merge', ?)", -1);
    int changed = sql.update("INSERT INTO search (search, rank) VALUES ('merge', ?)", MOST_PAGES);
    // Gives the room back to the disk.
    sql.script("PRAGMA incremental_vacuum");
    return changed;
  }
}
