package org.offprint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.offprint.library.Library;
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveChoices;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveOutcome;
import org.offprint.model.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves articles, side by side, and says what came of each in the order they were given. */
@Command(
    name = "add",
    description = "Saves articles from their addresses.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AddCommand implements Callable<Integer> {
  private final Services services;
  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of articles.")
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

  AddCommand(Services services, OffprintCommand offprint) {
    this.services = services;
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Library library = offprint.openLibrary();
        ProgressLine progress = ProgressLine.forConsole(addresses.size())) {
      List<Future<SaveOutcome>> saves = new ArrayList<>();
      for (String address : addresses) {
        saves.add(services.saves().submit(() -> save(library, address, progress)));
      }
      int status = report(saves, progress);
      library.ruleMistakes().forEach(this::error);
      return status;
    }
  }

  private SaveOutcome save(Library library, String address, ProgressLine progress) {
    LocalAddresses local = allowLocal ? LocalAddresses.ALLOWED : LocalAddresses.REFUSED;
    SaveChoices choices = new SaveChoices(local, anyway);
    SaveOutcome outcome = library.save(address, choices, step -> progress.show(address, step));
    progress.finished(address);
    return outcome;
  }

  private int report(List<Future<SaveOutcome>> saves, ProgressLine progress)
      throws InterruptedException {
    boolean allSaved = true;
    for (int i = 0; i < saves.size(); i++) {
      SaveOutcome outcome = await(saves.get(i));
      progress.clear();
      allSaved &= say(addresses.get(i), outcome);
    }
    return allSaved ? ExitCode.OK : ExitCode.SOFTWARE;
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

  /** Whether the article is in the library now. */
  private boolean say(String address, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> {
        print(saved.id(), saved.title(), true, saved.missingImages());
        if (saved.missingImages() > 0) {
          error(address + ": " + missing(saved.missingImages()));
        }
        yield true;
      }
      case SaveOutcome.AlreadySaved saved -> {
        print(saved.id(), saved.title(), false, 0);
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
        .println(json ? Json.added(id, title, added, missingImages) : id + "\t" + title);
  }

  private void error(String sentence) {
    spec.commandLine().getErr().println("offprint: " + OneLine.of(sentence));
  }
}
