package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryTakeout;
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveChoices;
import org.offprint.library.SaveOutcome;
import org.offprint.library.SaveProgress;
import org.offprint.library.exports.ExportedLinks;
import org.offprint.library.exports.ImportFiles;
import org.offprint.library.exports.MarkedAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves articles, side by side, and says what came of each in the order they were given. */
@Command(
    name = "add",
    description = {
      "Saves articles from their addresses, from pages that lie in files, or as exports of other"
          + " programs list them.",
      "",
      "Of a .csv, .json or .zip file, or one of bookmarks, the addresses are saved, with tags,"
          + " notes, favourites, what is archived or read, and the date of saving, as far as it"
          + " says so. An article that is here already gets tags, notes and favourites added.",
      "",
      "Of a folder, every .html, .htm, .xhtml, .mht, .mhtml, .webarchive and .maff file below it is"
          + " taken. Nothing is fetched for files: pictures that they do not bring along count as"
          + " missing until they are fetched.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AddCommand implements Callable<Integer> {
  private final Services services;
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "URL|FILE|FOLDER",
      description = "Addresses of articles, pages in files, folders of those.")
  private List<String> addresses = List.of();

  @Option(names = "--json", description = "Print one JSON object an article.")
  private boolean json;

  @Option(
      names = "--allow-local",
      description = "Let addresses lead to this machine and private networks.")
  private boolean allowLocal;

  @Option(
      names = "--anyway",
      description = "Keep what text there is when a page is no article: a list, a login, an error.")
  private boolean anyway;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description =
          "Where files are from that do not say so themselves: the address of their folder.")
  private @Nullable String from;

  @Option(
      names = "--offline",
      description =
          "Fetch nothing: of an export, keep the texts that it brings along. Without this, they are"
              + " kept where a page is gone, or has become less.")
  private boolean offline;

  AddCommand(Services services, OffprintCommand offprint) {
    this.services = services;
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws InterruptedException {
    SaveReport report =
        new SaveReport(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    List<Path> files = new ArrayList<>();
    List<Path> takeouts = new ArrayList<>();
    Map<String, SaveChoices> wanted = new LinkedHashMap<>();
    boolean allRead = true;
    for (String word : addresses) {
      Optional<Path> place = LocalPages.named(word);
      try {
        if (place.isEmpty() && LocalPages.isMeantForFile(word)) {
          report.say(word + ": There is no such file; an address begins with https://.");
          allRead = false;
        } else if (place.isEmpty()) {
          wanted.merge(word, usual(), AddCommand::both);
        } else if (LibraryTakeout.isOne(place.get())) {
          takeouts.add(place.get());
        } else if (ImportFiles.isExport(place.get())) {
          ExportedLinks links = ImportFiles.in(List.of(place.get())).links();
          report.say(word + ": " + ExportWords.of(links));
          links.marked().forEach(marked -> want(wanted, marked));
        } else {
          files.addAll(LocalPages.in(place.get()));
        }
      } catch (IOException e) {
        report.say(word + ": This file cannot be read.");
        allRead = false;
      }
    }
    List<String> urls = List.copyOf(wanted.keySet());
    int all = urls.size() + files.size();
    try (Library library = offprint.openLibrary();
        ProgressLine progress = ProgressLine.forConsole(all)) {
      List<Future<SaveOutcome>> saves = new ArrayList<>();
      wanted.forEach(
          (url, choices) ->
              saves.add(services.saves().submit(() -> save(library, url, choices, progress))));
      boolean allSaved = allRead;
      for (Path takeout : takeouts) {
        allSaved &= takeIn(library, takeout, progress, report);
      }
      allSaved &= saveFiles(library, files, progress, report);
      allSaved &= await(urls, saves, progress, report);
      library.ruleMistakes().forEach(report::say);
      return allSaved ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private void want(Map<String, SaveChoices> wanted, MarkedAddress marked) {
    SaveChoices choices = usual().with(marked.marks()).withCopy(marked.copy());
    wanted.merge(marked.address(), choices, AddCommand::both);
  }

  /** Takes in what 'export' wrote. */
  private static boolean takeIn(
      Library library, Path takeout, ProgressLine progress, SaveReport report) {
    try {
      LibraryTakeout.Taken taken =
          library.takeout().read(takeout, _ -> progress.show("export", new SaveProgress.Storing()));
      progress.finished("export");
      progress.clear();
      report.say(
          "%s: %d article(s) taken in, %d here before."
              .formatted(takeout, taken.added(), taken.known()));
      taken.broken().forEach(file -> report.say(takeout + ": " + file + " cannot be read."));
      return taken.broken().isEmpty();
    } catch (IOException e) {
      report.say(takeout + ": This export cannot be read: " + e.getMessage());
      return false;
    }
  }

  private SaveChoices usual() {
    LocalAddresses local = allowLocal ? LocalAddresses.ALLOWED : LocalAddresses.REFUSED;
    SaveChoices usual = new SaveChoices(local, anyway);
    return offline ? usual.withoutFetching() : usual;
  }

  private static SaveChoices both(SaveChoices one, SaveChoices other) {
    return one.with(other.marks()).withCopy(other.copy());
  }

  private boolean saveFiles(
      Library library, List<Path> files, ProgressLine progress, SaveReport report) {
    AtomicBoolean allSaved = new AtomicBoolean(true);
    try {
      library
          .imports()
          .files(
              files.iterator(),
              from,
              anyway,
              page -> {
                progress.clear();
                if (!report.ofFile(page.file(), page.outcome())) {
                  allSaved.set(false);
                }
                progress.finished(page.file().toString());
              });
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    return allSaved.get();
  }

  private SaveOutcome save(
      Library library, String address, SaveChoices choices, ProgressLine progress) {
    SaveOutcome outcome = library.save(address, choices, step -> progress.show(address, step));
    progress.finished(address);
    return outcome;
  }

  private static boolean await(
      List<String> urls, List<Future<SaveOutcome>> saves, ProgressLine progress, SaveReport report)
      throws InterruptedException {
    boolean allSaved = true;
    for (int i = 0; i < saves.size(); i++) {
      SaveOutcome outcome = await(saves.get(i));
      progress.clear();
      allSaved &= report.ofAddress(urls.get(i), outcome);
    }
    return allSaved;
  }

  private static SaveOutcome await(Future<SaveOutcome> save) throws InterruptedException {
    try {
      return save.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
