package org.offprint.ui.organise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.DirectionControls;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;
import org.offprint.ui.text.WrappedText;

/**
 * Where an article would be read, while several are selected: which ones, and what can be done with
 * all of them at once. Used on the JavaFX thread.
 */
public final class SelectionPane extends StackPane {
  private static final double MEASURE = 460;

  /** So many titles are a list to look at; the others are counted. */
  private static final int TITLES = 7;

  /** Of more, nobody wants to know how long they take to read. */
  private static final int READ = 500;

  private final Library library;
  private final TaskRunner tasks;
  private final Consumer<? super Exception> failed;
  private final WrappedText headline = new WrappedText();
  private final Label details = new Label();
  private final VBox titles = new VBox(2);
  private final FlowPane buttons = new FlowPane(8, 8);
  private @Nullable Running looking;
  private List<ArticleId> shown = List.of();

  /** Nothing selected yet. */
  public SelectionPane(Library library, TaskRunner tasks, Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.failed = failed;
    getStyleClass().add("selection-pane");
    headline.getStyleClass().add("selection-headline");
    details.getStyleClass().add("selection-details");
    VBox column = new VBox(14, headline, details, titles, buttons);
    column.setMaxSize(MEASURE, USE_PREF_SIZE);
    column.setAlignment(Pos.TOP_LEFT);
    getChildren().add(column);
    setVisible(false);
  }

  /** Offers these; those that are no use at the moment are not there. */
  public void setActions(WindowAction... actions) {
    for (WindowAction action : actions) {
      Button button = ActionControls.wordButton(action);
      button.managedProperty().bind(button.visibleProperty());
      button.visibleProperty().bind(action.disabled().not());
      buttons.getChildren().add(button);
    }
  }

  /** Shows that these are selected, two or more. */
  public void show(List<ArticleId> ids) {
    headline.setText(Messages.text("reading.many", ids.size()), "");
    if (!ids.equals(shown)) {
      shown = ids;
      details.setText("");
    }
    setVisible(true);
    refresh();
  }

  /** Looks again: the library has changed. */
  public void refresh() {
    stop();
    if (isVisible()) {
      int all = shown.size();
      List<ArticleId> ids = all <= READ ? shown : List.copyOf(shown.subList(0, TITLES));
      looking = tasks.run(() -> library.summaries(ids), summaries -> fill(summaries, all), failed);
    }
  }

  /** Shows nothing any more. */
  public void hide() {
    stop();
    setVisible(false);
  }

  private void stop() {
    if (looking != null) {
      looking.cancel();
      looking = null;
    }
  }

  private void fill(List<ArticleSummary> summaries, int all) {
    long minutes = 0;
    int unread = 0;
    for (ArticleSummary summary : summaries) {
      minutes += summary.readingMinutes();
      unread += summary.status().read() ? 0 : 1;
    }
    details.setText(all > READ ? "" : Messages.text("selection.details", unread, minutes));
    List<Label> lines = new ArrayList<>();
    for (ArticleSummary summary : summaries.subList(0, Math.min(TITLES, summaries.size()))) {
      lines.add(line(DirectionControls.without(summary.title()), "selection-title"));
    }
    if (all > lines.size()) {
      lines.add(line(Messages.text("selection.more", all - lines.size()), "selection-details"));
    }
    titles.getChildren().setAll(lines);
  }

  private static Label line(String words, String style) {
    Label line = new Label(words);
    line.getStyleClass().add(style);
    line.setTextOverrun(OverrunStyle.ELLIPSIS);
    line.setMaxWidth(MEASURE);
    return line;
  }
}
