package org.offprint.library.exports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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
    return name.endsWith(".zip") ? new Zip(new ZipFile(file.toFile())) : new Single(file);
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
      try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
        files
            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .limit(MOST_FILES)
            .sorted()
            .forEach(
                file -> {
                  List<String> parts = new ArrayList<>();
                  folder.relativize(file).forEach(part -> parts.add(part.toString()));
                  names.add(String.join("/", parts));
                });
      } catch (java.io.UncheckedIOException e) {
        throw new IOException(e);
      }
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
