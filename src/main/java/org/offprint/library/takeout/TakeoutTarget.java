package org.offprint.library.takeout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a takeout is written: a zip, if the name says so, or a folder. It bears its name only when
 * it is complete; what is given up before leaves nothing.
 */
final class TakeoutTarget implements AutoCloseable {
  private final Path place;
  private final Path unfinished;
  private final @Nullable ZipOutputStream zip;
  private boolean complete;

  private TakeoutTarget(Path place, Path unfinished, @Nullable ZipOutputStream zip) {
    this.place = place;
    this.unfinished = unfinished;
    this.zip = zip;
  }

  /**
   * Begins.
   *
   * @throws FileAlreadyExistsException if there is something of this name already
   */
  static TakeoutTarget open(Path place) throws IOException {
    if (Files.exists(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Path unfinished = place.resolveSibling(place.getFileName() + ".part");
    delete(unfinished);
    if (place.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return new TakeoutTarget(
          place,
          unfinished,
          new ZipOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW))));
    }
    Files.createDirectory(unfinished);
    return new TakeoutTarget(place, unfinished, null);
  }

  /** A file that is not part of the takeout, beside it. */
  Path scratch(String name) {
    return unfinished.resolveSibling(unfinished.getFileName() + "-" + name);
  }

  /**
   * Writes a file.
   *
   * @param name with slashes
   */
  void put(String name, byte[] bytes) throws IOException {
    if (zip == null) {
      Files.write(file(name), bytes);
    } else {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    }
  }

  /** Takes in a file that was written aside, and deletes it there. */
  void take(String name, Path scratch) throws IOException {
    if (zip == null) {
      Files.move(scratch, file(name));
    } else {
      zip.putNextEntry(new ZipEntry(name));
      try (InputStream in = Files.newInputStream(scratch)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
      Files.delete(scratch);
    }
  }

  private Path file(String name) throws IOException {
    Path file = unfinished.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return file;
  }

  /** All is written. */
  void finish() throws IOException {
    if (zip != null) {
      zip.close();
    }
    Files.move(unfinished, place);
    complete = true;
  }

  @Override
  public void close() throws IOException {
    if (!complete) {
      if (zip != null) {
        zip.close();
      }
      delete(unfinished);
    }
  }

  private static void delete(Path place) throws IOException {
    if (Files.notExists(place)) {
      return;
    }
    Files.walkFileTree(
        place,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
