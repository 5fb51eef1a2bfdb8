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
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveChoices;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveOutcome;
import org.offprint.library.exports.ExportedLinks;
import org.offprint.library.exports.ImportFiles;
import org.offprint.model.ArticleId;
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
      "Of a folder, every .html, .htm and .xhtml file below it is taken, packed by gzip or not."
          + " Nothing is fetched for files: their pictures count as missing until they are"
          + " fetched.",
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
  public Integer call() throws InterruptedException, IOException {
    List<Path> files = new ArrayList<>();
    Map<String, SaveChoices> wanted = new LinkedHashMap<>();
    for (String word : addresses) {
      Optional<Path> place = LocalPages.named(word);
      if (place.isEmpty()) {
        wanted.merge(word, usual(), AddCommand::both);
      } else if (ImportFiles.isExport(place.get())) {
        ExportedLinks links = ImportFiles.in(List.of(place.get())).links();
        error(word + ": " + ExportWords.of(links));
        links
            .marked()
            .forEach(
                marked ->
                    wanted.merge(
                        marked.address(),
                        usual().with(marked.marks()).withCopy(marked.copy()),
                        AddCommand::both));
      } else {
        files.addAll(LocalPages.in(place.get()));
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
      boolean allSaved = saveFiles(library, files, progress);
      allSaved &= report(urls, saves, progress);
      library.ruleMistakes().forEach(this::error);
      return allSaved ? ExitCode.OK : ExitCode.SOFTWARE;
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

  private boolean saveFiles(Library library, List<Path> files, ProgressLine progress) {
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
                if (!say(page.file().toString(), page.outcome(), true)) {
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

  private boolean report(List<String> urls, List<Future<SaveOutcome>> saves, ProgressLine progress)
      throws InterruptedException {
    boolean allSaved = true;
    for (int i = 0; i < saves.size(); i++) {
      SaveOutcome outcome = await(saves.get(i));
      progress.clear();
      allSaved &= say(urls.get(i), outcome, false);
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

  /**
   * Says how a save ended.
   *
   * @param expectMissing whether pictures that are missing are nothing to speak of
   * @return whether the article is in the library now
   */
  private boolean say(String address, SaveOutcome outcome, boolean expectMissing) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> {
        print(saved.id(), saved.title(), true, saved.missingImages());
        if (saved.missingImages() > 0 && !expectMissing) {
          error(address + ": " + missing(saved.missingImages()));
        }
        if (saved.commentsCutTo() > 0) {
          error(
              address
                  + ": Saved, but with the first "
                  + saved.commentsCutTo()
                  + " of its comments only: more are not kept.");
        }
        yield true;
      }
      case SaveOutcome.AlreadySaved saved -> {
        print(saved.id(), saved.title(), false, 0);
        error(
            address
                + (saved.restored()
                    ? ": It was in the trash, from which it is back."
                    : ": It was in the library before; 'offprint refresh "
                        + saved.id()
                        + "' looks for changes."));
        yield true;
      }
      case SaveOutcome.Failed failed -> {
        error(address + ": " + failed.failure().sentence() + hint(failed.failure()));
        yield false;
      }
      case SaveOutcome.Cancelled _ -> {
        error(address + ": Cancelled.");
        yield false;
      }
    };
  }

  private static String hint(SaveFailure failure) {
    return failure.reason() == SaveFailure.Reason.NOT_AN_ARTICLE
        ? " With --anyway it is kept all the same."
        : "";
  }

  private static String missing(int images) {
    return images == 1
        ? "Saved, but one picture could not be fetched."
        : "Saved, but " + images + " pictures could not be fetched.";
  }

  private void print(ArticleId id, String title, boolean added, int missingImages) {
    spec.commandLine()
        .getOut()
        .println(
            json ? Json.added(id, title, added, missingImages) : id + "\t" + OneLine.of(title));
  }

  private void error(String sentence) {
    spec.commandLine().getErr().println("offprint: " + OneLine.of(sentence));
  }
}
