package org.offprint.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleSection;
import org.offprint.model.HighlightColour;
import org.offprint.model.TextRange;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.print.Paper;
import org.offprint.print.Printers;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SameThreadTasks;

class PaperCommandsTest implements PaperCommands.Questions {
  private static final String PAGE =
      "<html lang=en><head><title>A town: by the sea</title></head><body><article>"
          + "<h1>A town: by the sea</h1>"
          + "<p>What it printed was small, a folded sheet of eight pages.</p>".repeat(9)
          + "</article></body></html>";

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> said = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private @Nullable Path answer;
  private String proposed = "";
  private boolean notes;
  private @Nullable Library library;

  @BeforeEach
  void open() {
    Library opened =
        new Library(
            ArticleDatabase.open(folder.resolve("library.sqlite")),
            new PageFetcher(HostResolver.system(), FetchLimits.STANDARD, threads, Locale.UK),
            new ArticleExtractor(),
            new DocumentReader(),
            threads,
            InstantSource.system());
    opened
        .imports()
        .page(
            "https://a.example/1",
            PAGE.getBytes(StandardCharsets.UTF_8),
            "text/html; charset=utf-8",
            progress -> {});
    library = opened;
  }

  @AfterEach
  void close() {
    library().close();
    threads.shutdownNow();
  }

  private Library library() {
    return java.util.Objects.requireNonNull(library);
  }

  private Article article() {
    return library().article(library().ids(ArticleSection.ALL).getFirst()).orElseThrow();
  }

  private PaperCommands commands() {
    return new PaperCommands(library(), new SameThreadTasks(), this, said::add, faults::add);
  }

  @Override
  public void pdf(String name, BiConsumer<Path, PaperChoice> write) {
    proposed = name;
    if (answer != null) {
      write.accept(answer, new PaperChoice(Paper.A4, true, notes));
    }
  }

  @Override
  public void print(
      List<Printers.Printer> printers, Consumer<PrintDialog.Answer> print, Runnable pdf) {
    pdf.run();
  }

  @Test
  void writesThePdfWhereItIsWanted() throws Exception {
    Path file = Files.writeString(folder.resolve("town.pdf"), "an older file");
    answer = file;

    commands().exportPdf(article());

    assertThat(proposed).isEqualTo("A town by the sea.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("What it printed was small");
    }
    assertThat(said).singleElement().asString().contains("town.pdf");
    assertThat(faults).isEmpty();
  }

  @Test
  void highlightsComeAlongIfTheyAreWanted() throws Exception {
    library()
        .notes()
        .add(article(), new TextRange(0, 7), HighlightColour.PINK, "But what was large?");
    answer = folder.resolve("noted.pdf");
    commands().exportPdf(article());
    try (PDDocument pdf = Loader.loadPDF(answer.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("But what was large?");
    }

    notes = true;
    commands().exportPdf(article());

    try (PDDocument pdf = Loader.loadPDF(answer.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("But what was large?");
    }
  }

  @Test
  void writesNothingIfNothingIsWanted() {
    commands().exportPdf(article());

    assertThat(said).isEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void saysThatItCannotBeWrittenAndLeavesNothingBehind() throws Exception {
    answer = folder.resolve("no such folder").resolve("town.pdf");

    commands().exportPdf(article());

    assertThat(faults).singleElement().asString().contains("could not be written");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).noneMatch(file -> file.toString().endsWith(".pdf"));
    }
  }

  @Test
  void whoWantsAPdfInsteadOfPaperGetsOne() {
    answer = folder.resolve("instead.pdf");

    commands().print(article());

    assertThat(answer).exists();
  }
}
