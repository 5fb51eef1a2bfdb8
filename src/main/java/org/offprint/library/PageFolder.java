package org.offprint.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.library.savedpages.SavedPage;

/** Pages that lie in folders. */
public final class PageFolder {
  private PageFolder() {}

  /** Whether a file has the name of a page; see {@link SavedPage#isOne}. */
  public static boolean isPage(Path file) {
    return SavedPage.isOne(file);
  }

  /**
   * All pages in a folder and those below it, by name; links to other folders are not followed.
   * Blocks. A folder that cannot be read is among them: whoever reads it as a page sees that.
   *
   * @throws IOException if there is no such folder
   */
  public static List<Path> pages(Path folder) throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPage(file) && Files.isRegularFile(file)) {
              pages.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            pages.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path below, @Nullable IOException failure) {
            if (failure != null) {
              pages.add(below);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages.stream().sorted().toList();
  }
}
