package org.offprint.ui.paper;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.offprint.print.Paper;
import org.offprint.print.Printers.Printer;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Asks which printer is to print, on which paper, and how often. */
public final class PrintDialog {
  private static final int MOST_COPIES = 99;
  private static final double WIDTH = 420;

  /** What the person wants. */
  public record Answer(Printer printer, Paper paper, int copies, boolean comments) {}

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
    dialog.initOwner(owner);
    dialog.setTitle(Messages.text("print.title"));
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    ButtonType asPdf = new ButtonType(Messages.text("print.as-pdf"), ButtonData.OTHER);
    dialog.getDialogPane().getButtonTypes().addAll(asPdf, cancel);
    if (printers.isEmpty()) {
      WrappedText none = new WrappedText(Messages.text("print.no-printer"), "");
      none.setPrefWidth(WIDTH);
      dialog.getDialogPane().setContent(none);
      dialog.setOnHidden(hidden -> answered(dialog.getResult(), asPdf, pdf));
    } else {
      ButtonType go = new ButtonType(Messages.text("print.go"), ButtonData.OK_DONE);
      dialog.getDialogPane().getButtonTypes().add(go);
      Form form = new Form(printers);
      dialog.getDialogPane().setContent(form.grid);
      dialog.setOnHidden(
          hidden -> {
            answered(dialog.getResult(), asPdf, pdf);
            answered(dialog.getResult(), go, () -> print.accept(form.answer()));
          });
    }
    dialog.show();
  }

  private static void answered(
      @org.jspecify.annotations.Nullable ButtonType given, ButtonType button, Runnable does) {
    if (button.equals(given)) {
      does.run();
    }
  }

  private static final class Form {
    private final GridPane grid = new GridPane(12, 10);
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final CheckBox comments = new CheckBox(Messages.text("print.comments"));

    Form(List<Printer> printers) {
      printer.getItems().setAll(printers);
      printer.setValue(printers.getFirst());
      paper.getItems().setAll(Paper.values());
      paper.setConverter(new PaperNames());
      paper.setValue(Paper.of(Locale.getDefault()));
      comments.setSelected(true);
      row(0, "print.printer", printer);
      row(1, "print.paper", paper);
      row(2, "print.copies", copies);
      grid.add(comments, 1, 3);
    }

    private void row(int row, String key, Node control) {
      Label label = new Label(Messages.text(key));
      label.setLabelFor(control);
      control.setAccessibleText(Messages.text(key));
      grid.addRow(row, label, control);
    }

    Answer answer() {
      return new Answer(
          printer.getValue(), paper.getValue(), copies.getValue(), comments.isSelected());
    }
  }

  private static final class PaperNames extends StringConverter<Paper> {
    @Override
    public String toString(Paper paper) {
      return paper == null
          ? ""
          : switch (paper) {
            case A4 -> "A4";
            case LETTER -> Messages.text("print.paper.letter");
          };
    }

    @Override
    public Paper fromString(String words) {
      throw new UnsupportedOperationException();
    }
  }
}
