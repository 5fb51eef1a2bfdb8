package org.offprint.ui.paper;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.offprint.print.Paper;
import org.offprint.ui.i18n.Messages;

/** What is asked of every article that goes on paper: its size, and what comes along. */
final class PaperForm {
  private final GridPane grid = new GridPane(12, 10);
  private final ComboBox<Paper> paper = new ComboBox<>();
  private final CheckBox comments = new CheckBox(Messages.text("print.comments"));
  private final CheckBox notes = new CheckBox(Messages.text("print.notes"));
  private int rows;

  PaperForm() {
    grid.getStyleClass().add("question-words");
    paper.getItems().setAll(Paper.values());
    paper.setConverter(new PaperNames());
    paper.setValue(Paper.of(Locale.getDefault()));
    comments.setSelected(true);
    notes.setId("notes-on-paper");
  }

  /** Adds a control with a label. */
  void row(String key, Control control) {
    Label label = new Label(Messages.text(key));
    label.setLabelFor(control);
    control.setAccessibleText(Messages.text(key));
    control.setTooltip(new Tooltip(Messages.text(key)));
    grid.addRow(rows++, label, control);
  }

  /** All that was added, then paper, comments and notes. */
  Node grid() {
    if (comments.getParent() == null) {
      row("print.paper", paper);
      grid.add(comments, 1, rows++);
      grid.add(notes, 1, rows++);
    }
    return grid;
  }

  /** What was chosen. */
  PaperChoice choice() {
    return new PaperChoice(paper.getValue(), comments.isSelected(), notes.isSelected());
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
