package org.offprint.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.print.Printers;
import org.offprint.speech.Sentence;
import org.offprint.speech.SpeechProgram;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.Keys;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.paper.PaperChoice;
import org.offprint.ui.paper.PaperCommands;
import org.offprint.ui.paper.PdfDialog;
import org.offprint.ui.paper.PrintDialog;
import org.offprint.ui.reader.MarkLayer;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.TextMark;
import org.offprint.ui.speech.ReadAloud;
import org.offprint.ui.speech.SpeechBar;
import org.offprint.ui.task.TaskRunner;

/** The open article on paper and aloud: what can be done, and the menu items for it. */
final class OutputActions implements ReadAloud.Listener, PaperCommands.Questions {
  private final ReadingView reading;
  private final NoticeBar notices;
  private final PaperCommands paper;
  private final ReadAloud aloud;
  private final WindowAction exportPdf;
  private final WindowAction print;
  private final WindowAction readAloud;
  private @Nullable ArticleId spoken;

  /**
   * For the article in {@code reading}, under which the bar of reading aloud appears.
   *
   * @param speech looks for the system's program that speaks; may block
   * @param speed of reading aloud, in percent
   * @param speedChosen takes another speed, to be kept
   */
  OutputActions(
      Library library,
      TaskRunner tasks,
      ReadingView reading,
      NoticeBar notices,
      Supplier<Optional<SpeechProgram>> speech,
      int speed,
      IntConsumer speedChosen) {
    this.reading = reading;
    this.notices = notices;
    paper = new PaperCommands(library, tasks, this, notices::say, notices::refuse);
    aloud = new ReadAloud(tasks, speech, speed, this);
    reading.setBottom(new SpeechBar(aloud, speed, speedChosen));
    exportPdf =
        new WindowAction(
            "action.pdf",
            MaterialDesignF.FILE_PDF_BOX,
            Keys.ctrlShift(KeyCode.P),
            () -> with(paper::exportPdf));
    print =
        new WindowAction(
            "action.print",
            MaterialDesignP.PRINTER_OUTLINE,
            Keys.ctrl(KeyCode.P),
            () -> with(paper::print));
    readAloud =
        new WindowAction(
            "action.read-aloud",
            MaterialDesignV.VOLUME_HIGH,
            Keys.ctrlShift(KeyCode.L),
            () -> with(this::read));
    articleChanged();
  }

  /** All of them, in the order of the menus. */
  List<WindowAction> all() {
    return List.of(exportPdf, print, readAloud);
  }

  WindowAction readAloud() {
    return readAloud;
  }

  /** Puts paper into the menu of files, before its last two, and the voice into that of reading. */
  void addTo(Menu files, Menu readingMenu) {
    files
        .getItems()
        .addAll(
            Math.max(0, files.getItems().size() - 2),
            List.of(
                new SeparatorMenuItem(),
                ActionControls.menuItem(exportPdf),
                ActionControls.menuItem(print)));
    readingMenu.getItems().add(ActionControls.menuItem(readAloud));
  }

  /** Another article is open, or none: what was read aloud ends. */
  @SuppressWarnings("ReferenceEquality") // the same article, fetched anew, is another text
  void articleChanged() {
    Article article = reading.article();
    all().forEach(action -> action.disabled().set(article == null));
    if (article == null || !article.id().equals(spoken)) {
      aloud.stop();
    }
  }

  /** Falls silent; to be called when the window closes. */
  void close() {
    aloud.stop();
  }

  private void with(Consumer<Article> does) {
    Article article = reading.article();
    if (article != null) {
      does.accept(article);
    }
  }

  private void read(Article article) {
    if (aloud.stateProperty().get() == ReadAloud.State.SILENT) {
      spoken = article.id();
      List<Sentence> sentences =
          Sentence.of(reading.page().passageTexts(), article.content().language());
      List<TextMark> selected = reading.page().selection(MarkStyle.SPOKEN);
      int from =
          selected.isEmpty()
              ? reading.page().position().paragraph()
              : selected.getFirst().passage();
      aloud.read(sentences, from);
    } else {
      aloud.toggle();
    }
  }

  @Override
  public void at(@Nullable Sentence sentence) {
    if (sentence == null || reading.article() == null) {
      reading.page().setMarks(MarkLayer.SPOKEN, List.of());
      return;
    }
    TextMark mark =
        new TextMark(sentence.passage(), sentence.start(), sentence.end(), MarkStyle.SPOKEN);
    reading.page().setMarks(MarkLayer.SPOKEN, List.of(mark));
    reading.page().reveal(mark);
  }

  @Override
  public void cannot(String why) {
    notices.refuse(why);
  }

  @Override
  public void pdf(String name, BiConsumer<Path, PaperChoice> write) {
    PdfDialog.show(
        window(),
        choice -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(Messages.text("action.pdf"));
          chooser.setInitialFileName(name);
          chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
          File chosen = chooser.showSaveDialog(window());
          if (chosen != null) {
            write.accept(chosen.toPath(), choice);
          }
        });
  }

  @Override
  public void print(
      List<Printers.Printer> printers, Consumer<PrintDialog.Answer> answer, Runnable pdf) {
    PrintDialog.show(window(), printers, answer, pdf);
  }

  private Window window() {
    return reading.getScene().getWindow();
  }
}
