package org.offprint.ui.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.offprint.library.QueryMistakes;
import org.offprint.library.SearchCompletion;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchProblem;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** The search field over the list, with what belongs to it. Used on the JavaFX thread. */
final class SearchPane extends VBox {
  /** Told of what the person does here. */
  interface Listener {
    /** Something else is asked for. */
    void asked();

    /** The person has typed; proposals are welcome. */
    void typing();

    /** The person is done with what the field says, and wants the first article. */
    void entered();

    /** The person wants to go on in the list. */
    void toList();

    /** The search is over. */
    void left();

    /** The search is to be kept under a name. */
    void keep();
  }

  private final Listener listener;
  private final TextField field = new TextField();
  private final HBox line = new HBox();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Button clear = button(MaterialDesignC.CLOSE, "search.clear");
  private final Button keep = button(MaterialDesignB.BOOKMARK_PLUS_OUTLINE, "search.keep");
  private final Button help = button(MaterialDesignH.HELP_CIRCLE_OUTLINE, "search.help");
  private final SearchOptions options;
  private final VBox problems = new VBox(4);
  private final QueryMistakes mistakes = new QueryMistakes();
  private final CompletionPopup completions;
  private boolean quiet;

  SearchPane(SearchOrder order, Listener listener) {
    this.listener = listener;
    this.options = new SearchOptions(order, listener::asked);
    getStyleClass().add("search-pane");
    field.setId("search");
    field.setPromptText(Messages.text("search.prompt"));
    field.setAccessibleText(Messages.text("search.name"));
    field.setAccessibleHelp(Messages.text("search.name.help"));
    this.completions = new CompletionPopup(field, this::take);
    FontIcon sign = new FontIcon(MaterialDesignM.MAGNIFY);
    sign.getStyleClass().add("search-sign");
    busy.getStyleClass().add("search-busy");
    busy.setAccessibleText(Messages.text("search.busy"));
    HBox.setHgrow(field, Priority.ALWAYS);
    line.getStyleClass().add("search-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().addAll(sign, field, busy, clear, keep, help);
    problems.getStyleClass().add("search-problems");
    getChildren().addAll(line, options, problems);
    field.textProperty().subscribe((before, now) -> changed());
    field.setOnAction(event -> listener.entered());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    clear.setOnAction(event -> listener.left());
    keep.setOnAction(event -> listener.keep());
    help.setOnAction(event -> showHelp());
    showBusy(false);
    showProblems(List.of());
    active(false);
  }

  private static Button button(Ikon icon, String key) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(Tips.of(key));
    return button;
  }

  /** Puts the keyboard into the field; what stands there is selected, to be written over. */
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void keyPressed(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    boolean used = plain;
    if (plain && event.getCode() == KeyCode.ESCAPE) {
      listener.left();
    } else if (plain && event.getCode() == KeyCode.DOWN) {
      listener.toList();
    } else if (plain && event.getCode() == KeyCode.F1) {
      showHelp();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void showHelp() {
    completions.hide();
    SearchHelp.show(help);
  }

  private void changed() {
    if (quiet) {
      return;
    }
    listener.asked();
    listener.typing();
  }

  /** Writes into the field, without anyone being told. */
  void write(String text) {
    quiet = true;
    try {
      field.setText(text);
      field.end();
    } finally {
      quiet = false;
    }
  }

  private void take(SearchCompletion completion) {
    int end = Math.min(completion.end(), field.getLength());
    field.replaceText(completion.start(), end, completion.insertion());
    field.positionCaret(completion.start() + completion.insertion().length());
  }

  /** Where the caret stands. */
  int caret() {
    return field.getCaretPosition();
  }

  /** Proposes how to go on; what stands in the field already is no proposal. */
  void propose(List<SearchCompletion> proposals) {
    completions.show(proposals.stream().filter(one -> !isThere(one)).toList());
  }

  private boolean isThere(SearchCompletion completion) {
    int end = Math.min(completion.end(), field.getLength());
    return completion.start() <= end
        && field
            .getText(completion.start(), end)
            .equalsIgnoreCase(completion.insertion().stripTrailing());
  }

  SearchRequest request() {
    return options.request(field.getText());
  }

  SearchOrder order() {
    return options.order();
  }

  /** Asks for something else, as if the person had. */
  void ask(SearchRequest request) {
    write(request.text());
    options.choose(request);
    listener.asked();
  }

  /** Begins a search from a place in the library. */
  void begin(@Nullable SearchPlace from) {
    options.begin(from);
    active(true);
  }

  /** Empties the field: no search any more. */
  void end() {
    completions.hide();
    write("");
    active(false);
    showBusy(false);
    showProblems(List.of());
  }

  private void active(boolean searching) {
    show(options, searching);
    show(clear, searching);
    show(keep, searching);
  }

  void showBusy(boolean working) {
    show(busy, working);
  }

  void showProblems(List<SearchProblem> found) {
    problems.getChildren().clear();
    for (SearchProblem problem : found) {
      WrappedText words = new WrappedText(mistakes.sentence(problem), "");
      words.getStyleClass().add("search-problem");
      problems.getChildren().add(words);
    }
    show(problems, !found.isEmpty());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
