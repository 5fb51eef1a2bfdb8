package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.model.Backup;
import org.offprint.store.LibraryFileException.Trouble;

/** The folder beside a library that its backups are in; the time of each is in its name. */
final class BackupFolder {
  private static final int KEPT = 7;
  private static final String UNFINISHED = "unfinished-";
  private static final String PART = ".part";
  private static final String ENDING = ".db";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;

  BackupFolder(Path library) {
    this.folder = library.resolveSibling(library.getFileName() + "-backups");
  }

  /**
   * All that are there, newest first. Those that say they were made after tomorrow were made by a
   * clock that was wrong: they come last.
   */
  List<Backup> list(Instant now) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> read(file).stream())
          .sorted(
              Comparator.comparing((Backup backup) -> isAhead(backup, now))
                  .thenComparing(Comparator.comparing(Backup::made).reversed()))
          .toList();
    } catch (IOException e) {
      throw failed(Trouble.BACKUPS_NOT_READ, e);
    }
  }

  /** Whether a backup cannot be as new as it says. */
  static boolean isAhead(Backup backup, Instant now) {
    return backup.made().isAfter(now.plus(1, ChronoUnit.DAYS));
  }

  /** Where to write a backup before it is known to be good. */
  Path unfinished() {
    try {
      PrivateFiles.makeFolder(folder);
      return Files.createTempFile(folder, UNFINISHED, PART);
    } catch (IOException e) {
      throw failed(Trouble.BACKUPS_NOT_WRITTEN, e);
    }
  }

  /** Takes in a backup that is good, and deletes the oldest beyond seven. */
  Backup finish(Path unfinished, Instant now) {
    try {
      Instant made = now.truncatedTo(ChronoUnit.SECONDS);
      // Two that are made within a second are two.
      while (Files.exists(fileOf(made))) {
        made = made.plusSeconds(1);
      }
      Path file = fileOf(made);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      for (Backup old : list(now).stream().skip(KEPT).toList()) {
        Files.delete(old.file());
      }
      deleteAbandoned(now);
      return new Backup(file, made, Files.size(file));
    } catch (IOException e) {
      throw failed(Trouble.BACKUPS_NOT_WRITTEN, e);
    }
  }

  private Path fileOf(Instant made) {
    return folder.resolve(NAME.format(made) + ENDING);
  }

  /** Left by processes that were killed, with SQLite's own beside it: nothing takes a day. */
  private void deleteAbandoned(Instant now) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(BackupFolder::isUnfinished).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(1, ChronoUnit.DAYS))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isUnfinished(Path file) {
    return String.valueOf(file.getFileName()).startsWith(UNFINISHED);
  }

  /** Refuses to begin what would not fit. */
  void requireRoom(long bytes) {
    try {
      PrivateFiles.makeFolder(folder);
      if (Files.getFileStore(folder).getUsableSpace() < bytes) {
        throw new LibraryFileException(Trouble.NO_ROOM_FOR_BACKUP, folder, null);
      }
    } catch (IOException e) {
      throw failed(Trouble.BACKUPS_NOT_WRITTEN, e);
    }
  }

  private static Optional<Backup> read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(ENDING)) {
      return Optional.empty();
    }
    try {
      Instant made = NAME.parse(name.substring(0, name.length() - ENDING.length()), Instant::from);
      return Optional.of(new Backup(file, made, Files.size(file)));
    } catch (DateTimeParseException | IOException e) {
      // Someone else's file, or one that is just being deleted.
      return Optional.empty();
    }
  }

  private LibraryFileException failed(Trouble trouble, IOException cause) {
    return new LibraryFileException(trouble, folder, cause);
  }
}
