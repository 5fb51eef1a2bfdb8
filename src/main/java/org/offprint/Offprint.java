package org.offprint;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.offprint.cli.NoWindowException;
import org.offprint.cli.PdfRequest;
import org.offprint.cli.RenderException;
import org.offprint.cli.RenderRequest;
import org.offprint.cli.Services;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.library.LibraryException;
import org.offprint.library.PageExtraction;
import org.offprint.library.SiteRuleFiles;
import org.offprint.model.ArticleId;
import org.offprint.model.CareProgress;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.settings.PlatformFolders;
import org.offprint.settings.PreferencesFile;
import org.offprint.settings.SettingsFile;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.LibraryFileException;

/** The program's wiring: which class gets which, and the threads they all run on. */
final class Offprint implements Services, AutoCloseable {
  private final PlatformFolders folders = PlatformFolders.ofThisUser();
  private final SiteRuleFiles siteRules = new SiteRuleFiles(folders.config());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  public Library openLibrary(Path file, Consumer<? super CareProgress> progress) {
    return new Library(
        openDatabase(file, progress),
        new PageFetcher(HostResolver.system(), FetchLimits.STANDARD, threads, Locale.getDefault()),
        new ArticleExtractor(siteRules),
        new DocumentReader(),
        threads,
        InstantSource.system());
  }

  private static ArticleDatabase openDatabase(Path file, Consumer<? super CareProgress> progress) {
    try {
      return ArticleDatabase.open(file, progress);
    } catch (LibraryFileException e) {
      throw new LibraryException(e);
    }
  }

  @Override
  public Path defaultLibrary() {
    return folders.defaultLibrary();
  }

  @Override
  public ExecutorService saves() {
    return threads;
  }

  @Override
  public PageExtraction extraction() {
    return new PageExtraction(new ArticleExtractor(siteRules));
  }

  @Override
  public int openWindow(Path file) throws NoWindowException, InterruptedException {
    Optional<String> missing = DisplayCheck.missing();
    if (missing.isPresent()) {
      throw new NoWindowException(missing.get());
    }
    Path settings = folders.config().resolve("window.properties");
    Path chosen = folders.config().resolve("preferences.properties");
    WindowProgram program =
        new WindowProgram(new SettingsFile(settings, file), new PreferencesFile(chosen), threads);
    // What stands in for the window while a library is made ready or rescued speaks, too.
    program.speak();
    Optional<Library> opened = rescued(file);
    if (opened.isEmpty()) {
      return 1;
    }
    try (Library library = opened.get()) {
      Optional<ArticleId> welcome = Welcome.saveIntoIfEmpty(library);
      Toolkit.start();
      program.run(library, welcome);
    }
    return 0;
  }

  private Optional<Library> rescued(Path file) throws InterruptedException {
    try {
      return new Rescue(file, progress -> openLibrary(file, progress), threads).open();
    } catch (LibraryException e) {
      Platform.exit();
      throw e;
    }
  }

  @Override
  public int render(RenderRequest request) throws RenderException, InterruptedException {
    try (Library library = openLibrary(request.library(), progress -> {})) {
      Optional<ArticleId> _ = Welcome.saveIntoIfEmpty(library);
      new WindowPicture(threads).draw(library, request);
    }
    return 0;
  }

  @Override
  public int pdf(PdfRequest request) throws RenderException {
    try (Library library = openLibrary(request.library(), progress -> {})) {
      PdfFile.write(library, request);
    }
    return 0;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
