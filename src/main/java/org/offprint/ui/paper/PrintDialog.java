package org.offprint.ui.paper;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.print.Printers.Printer;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Asks which printer is to print, on which paper, and how often. */
public final class PrintDialog {
  private static final int MOST_COPIES = 99;
  private static final double WIDTH = 420;

  /** What the person wants. */
  public record Answer(Printer printer, int copies, PaperChoice choice) {}

  private PrintDialog() {}

  /**
   * Shows the dialog; returns at once.
   *
   * @param printers to choose from; if there are none, the dialog says so and offers a PDF
   * @param print takes the answer
   * @param pdf called if a PDF is wanted instead
   */
  public static void show(
      Window owner, List<Printer> printers, Consumer<Answer> print, Runnable pdf) {
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    dialog.setTitle(Messages.text("print.title"));
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    ButtonType asPdf = new ButtonType(Messages.text("print.as-pdf"), ButtonData.OTHER);
    dialog.getDialogPane().getButtonTypes().addAll(asPdf, cancel);
    if (printers.isEmpty()) {
      WrappedText none = new WrappedText(Messages.text("print.no-printer"), "");
      none.setPrefWidth(WIDTH);
      VBox words = new VBox(none);
      words.getStyleClass().add("question-words");
      dialog.getDialogPane().setContent(words);
      dialog.setOnHidden(hidden -> answered(dialog.getResult(), asPdf, pdf));
    } else {
      ButtonType go = new ButtonType(Messages.text("print.go"), ButtonData.OK_DONE);
      dialog.getDialogPane().getButtonTypes().add(go);
      Form form = new Form(printers);
      dialog.getDialogPane().setContent(form.paper.grid());
      dialog.setOnHidden(
          hidden -> {
            answered(dialog.getResult(), asPdf, pdf);
            answered(dialog.getResult(), go, () -> print.accept(form.answer()));
          });
    }
    dialog.show();
  }

  private static void answered(@Nullable ButtonType given, ButtonType button, Runnable does) {
    if (button.equals(given)) {
      does.run();
    }
  }

  private static final class Form {
    private final PaperForm paper = new PaperForm();
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

    Form(List<Printer> printers) {
      printer.getItems().setAll(printers);
      printer.setValue(printers.getFirst());
      paper.row("print.printer", printer);
      paper.row("print.copies", copies);
    }

    Answer answer() {
      return new Answer(printer.getValue(), copies.getValue(), paper.choice());
    }
  }
}
