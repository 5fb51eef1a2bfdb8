package org.offprint.library.exports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Something that holds the files of an export: a zip, the folder it was unpacked into, or a single
 * file. Nothing is ever unpacked to the disk, so a name that leads elsewhere leads nowhere.
 */
public sealed interface ExportPlace extends AutoCloseable {
  /** No export goes deeper. */
  int DEEPEST = 4;

  /** More files are looked at in no place. */
  int MOST_FILES = 3_000_000;

  /** Opens a file or folder. */
  static ExportPlace of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return new Folder(file);
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") ? new Zip(zip(file)) : new Single(file);
  }

  /** Opens a zip, whether its names are in UTF-8 or as the first ones had them. */
  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      try {
        return new ZipFile(file.toFile(), Charset.forName("IBM437"));
      } catch (ZipException again) {
        e.addSuppressed(again);
        throw e;
      }
    }
  }

  /** The names of its files, with slashes; one empty name for a single file. */
  List<String> names() throws IOException;

  /**
   * Reads one of its files.
   *
   * @throws IOException if there is none of this name
   */
  InputStream open(String name) throws IOException;

  @Override
  void close() throws IOException;

  /** The files of a zip. */
  record Zip(ZipFile zip) implements ExportPlace {
    @Override
    public List<String> names() {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          // What macOS keeps of each file beside it.
          .filter(name -> !name.startsWith("__MACOSX/"))
          .limit(MOST_FILES)
          .toList();
    }

    @Override
    public InputStream open(String name) throws IOException {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new FileNotFoundException(name);
      }
      return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** The files below a folder; links are not followed. */
  record Folder(Path folder) implements ExportPlace {
    @Override
    public List<String> names() throws IOException {
      List<String> names = new ArrayList<>();
      Files.walkFileTree(
          folder,
          Set.of(),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()) {
                List<String> parts = new ArrayList<>();
                folder.relativize(file).forEach(part -> parts.add(part.toString()));
                names.add(String.join("/", parts));
              }
              return names.size() < MOST_FILES
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              // What may not be looked into belongs to no export.
              return FileVisitResult.CONTINUE;
            }
          });
      Collections.sort(names);
      return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
      Path file = folder.resolve(name).normalize();
      if (!file.startsWith(folder.normalize())
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileNotFoundException(name);
      }
      return Files.newInputStream(file);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /** One file. */
  record Single(Path file) implements ExportPlace {
    @Override
    public List<String> names() {
      return List.of("");
    }

    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
