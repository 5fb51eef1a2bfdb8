package org.offprint.ui.organise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * A small field over the window that shows the tags of articles as chips and takes further ones,
 * completing them while they are typed. JavaFX thread.
 */
final class TagField extends VBox {
  private static final double WIDTH = 400;
  private static final double ROW = 34;

  /** What the field asks for. */
  interface Listener {
    /** Another text is in the field; {@link #propose} is to be called. */
    void typed(String text, Set<TagId> given);

    /** This tag is to be put on all the articles. */
    void add(String name);

    /** This tag is to be taken off them. */
    void remove(TagShare share);

    /** The person is done. */
    void done();
  }

  private final Listener listener;
  private final WrappedText heading = new WrappedText();
  private final FlowPane chips = new FlowPane(6, 6);
  private final TextField field = new TextField();
  private final ListView<TagProposal> proposals = new ListView<>();
  private List<String> shown = List.of();
  private Set<TagId> given = Set.of();
  private String proposedFor = "";
  private boolean enterWaits;

  TagField(Listener listener) {
    this.listener = listener;
    getStyleClass().add("tag-field");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    heading.getStyleClass().add("question-headline");
    field.setId("tag");
    field.setPromptText(Messages.text("tagging.prompt"));
    field.setAccessibleText(Messages.text("tagging.name"));
    field.setTextFormatter(new TextFormatter<>(this::takeNames));
    field.textProperty().subscribe((before, text) -> typed(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    proposals.getStyleClass().add("tag-proposals");
    proposals.setFixedCellSize(ROW);
    proposals.setFocusTraversable(false);
    proposals.setCellFactory(any -> new ProposalCell());
    proposals.setOnMouseClicked(event -> addChosen());
    proposals.getSelectionModel().selectedItemProperty().subscribe(this::say);
    WrappedText hint = new WrappedText(Messages.text("tagging.hint"), "");
    hint.getStyleClass().add("tagging-hint");
    getChildren().addAll(heading, chips, field, proposals, hint);
  }

  /** Begins with an empty field. */
  void begin() {
    field.clear();
    enterWaits = false;
    show(List.of(), 0);
    propose("", List.of());
    field.requestFocus();
  }

  /** Shows the tags that the articles have. */
  void show(List<TagShare> shares, int articles) {
    heading.setText(Messages.text("tagging.heading", articles), "");
    List<String> signs = shares.stream().map(TagField::sign).toList();
    if (!signs.equals(shown)) {
      shown = signs;
      showChips(shares);
    }
    chips.setVisible(!shares.isEmpty());
    chips.setManaged(!shares.isEmpty());
    given =
        shares.stream()
            .filter(TagShare::whole)
            .map(share -> share.tag().id())
            .collect(Collectors.toUnmodifiableSet());
    listener.typed(field.getText(), given);
  }

  /** All that a chip shows, so that it is made anew only when it would look different. */
  private static String sign(TagShare share) {
    Tag tag = share.tag();
    return tag.id() + tag.name() + tag.colour() + share.articles() + "/" + share.of();
  }

  private void showChips(List<TagShare> shares) {
    int keyboard = -1;
    for (int i = 0; i < chips.getChildren().size(); i++) {
      keyboard = chips.getChildren().get(i).isFocusWithin() ? i : keyboard;
    }
    boolean fewer = shares.size() < chips.getChildren().size();
    chips.getChildren().clear();
    for (TagShare share : shares) {
      chips
          .getChildren()
          .add(
              new TagChip(
                  share, () -> listener.add(share.tag().name()), () -> listener.remove(share)));
    }
    if (keyboard >= 0) {
      if (fewer || keyboard >= shares.size()) {
        field.requestFocus();
      } else {
        chips.getChildren().get(keyboard).lookup(".chip-remove").requestFocus();
      }
    }
  }

  /** Shows what may be meant by what was in the field. */
  void propose(String text, List<TagProposal> likely) {
    if (!text.equals(field.getText())) {
      return;
    }
    TagProposal marked = proposals.getSelectionModel().getSelectedItem();
    // The same words proposed anew, because the library changed: what the arrows marked stays.
    int again =
        marked == null || !text.equals(proposedFor)
            ? -1
            : likely.stream().map(TagProposal::name).toList().indexOf(marked.name());
    proposedFor = text;
    proposals.getItems().setAll(likely);
    proposals.setPrefHeight(likely.size() * ROW + 2);
    proposals.setMinHeight(USE_PREF_SIZE);
    proposals.setVisible(!likely.isEmpty());
    proposals.setManaged(!likely.isEmpty());
    if (again >= 0) {
      proposals.getSelectionModel().clearAndSelect(again);
    } else if (text.isBlank() || likely.isEmpty()) {
      proposals.getSelectionModel().clearSelection();
    } else {
      proposals.getSelectionModel().clearAndSelect(0);
    }
    if (enterWaits) {
      enterWaits = false;
      addChosen();
    }
  }

  private void typed(String text) {
    enterWaits = false;
    listener.typed(text, given);
  }

  /** Adds what stands before a comma, and leaves what comes after it in the field. */
  private Change takeNames(Change change) {
    String text = change.getControlNewText();
    int comma = text.lastIndexOf(',');
    if (comma >= 0) {
      String rest = text.substring(comma + 1).stripLeading();
      change.setRange(0, change.getControlText().length());
      change.setText(rest);
      change.selectRange(rest.length(), rest.length());
      for (String name : text.substring(0, comma).split(",", -1)) {
        if (!name.isBlank()) {
          listener.add(name.strip());
        }
      }
    }
    return change;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      // The field itself would take it for going back to what was there.
      case ESCAPE -> listener.done();
      case ENTER -> {
        if (!proposedFor.equals(field.getText())) {
          // Typed faster than the library proposes: what it will propose is meant.
          enterWaits = true;
        } else if (field.getText().isBlank() && proposals.getSelectionModel().isEmpty()) {
          listener.done();
        } else {
          addChosen();
        }
      }
      case BACK_SPACE -> {
        if (!field.getText().isEmpty() || chips.getChildren().isEmpty()) {
          return;
        }
        // The last chip's cross: a second press of Space or Enter takes it off.
        chips.getChildren().getLast().lookup(".chip-remove").requestFocus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int rows) {
    int size = proposals.getItems().size();
    if (size > 0) {
      int now = proposals.getSelectionModel().getSelectedIndex();
      int next = now < 0 ? (rows > 0 ? 0 : size - 1) : Math.floorMod(now + rows, size);
      proposals.getSelectionModel().select(next);
      proposals.scrollTo(next);
    }
  }

  private void addChosen() {
    TagProposal chosen = proposals.getSelectionModel().getSelectedItem();
    String name = chosen == null ? field.getText().strip() : chosen.name();
    field.clear();
    if (!name.isEmpty()) {
      listener.add(name);
    }
    field.requestFocus();
  }

  /** The keyboard stays in the field, so the field says which proposal Enter would take. */
  private void say(@Nullable TagProposal proposal) {
    field.setAccessibleHelp(
        proposal == null ? Messages.text("tagging.hint") : ProposalCell.spoken(proposal));
  }
}
