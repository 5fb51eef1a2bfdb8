package org.offprint.ui.organise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.controls.FocusCycle;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Puts tags on articles and takes them off: shows the field for it over the whole window, until
 * Escape, a click beside it, or the keyboard going elsewhere. Used on the JavaFX thread.
 */
public final class Tagging extends StackPane implements TagField.Listener {
  private final Library library;
  private final TaskRunner tasks;
  private final LibraryChanges changes;
  private final Consumer<? super Exception> failed;
  private final TagField field = new TagField(this);
  private List<ArticleId> articles = List.of();
  private @Nullable Running proposing;
  private @Nullable Node before;
  private boolean pressedHere;
  private Subscription watching = Subscription.EMPTY;

  /** Not shown yet. */
  public Tagging(
      Library library,
      TaskRunner tasks,
      LibraryChanges changes,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.changes = changes;
    this.failed = failed;
    getStyleClass().add("tagging");
    getChildren().add(field);
    setAlignment(field, Pos.TOP_CENTER);
    setVisible(false);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressedHere = true);
    addEventFilter(KeyEvent.KEY_TYPED, this::typedKey);
    FocusCycle.within(this);
  }

  /** Opens the field for these articles, of which there is at least one. */
  public void open(List<ArticleId> ids) {
    articles = ids;
    Scene scene = getScene();
    before = scene.getFocusOwner();
    pressedHere = false;
    setVisible(true);
    field.begin();
    watching = scene.focusOwnerProperty().subscribe(this::keyboardMoved);
    refresh();
  }

  /** Looks again which tags the articles have, if the field is open. */
  public void refresh() {
    if (isVisible()) {
      List<ArticleId> of = articles;
      tasks.run(() -> library.tags().shares(of), tags -> show(of, tags), failed);
    }
  }

  private void show(List<ArticleId> of, Map<Tag, Integer> tags) {
    if (isVisible() && of.equals(articles)) {
      field.show(TagShare.of(tags, of.size()), of.size());
    }
  }

  private void keyboardMoved(@Nullable Node now) {
    if (isVisible() && now != null && !isFocusWithin() && !isIn(now)) {
      close(false);
    }
  }

  private boolean isIn(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private void clicked(MouseEvent event) {
    if (event.getTarget() == this) {
      close(true);
    }
    event.consume();
  }

  /** The letter of a key that was pressed elsewhere, to open the field, is not meant for it. */
  private void typedKey(KeyEvent event) {
    if (!pressedHere) {
      event.consume();
    }
  }

  /** Plain keys end here: they would do something to the articles behind. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close(true);
      event.consume();
    } else if (!event.isShortcutDown() && event.getCode() != KeyCode.TAB) {
      event.consume();
    }
  }

  private void close(boolean returnKeyboard) {
    setVisible(false);
    watching.unsubscribe();
    Node back = before;
    before = null;
    articles = List.of();
    if (returnKeyboard && back != null) {
      back.requestFocus();
    }
  }

  @Override
  public void typed(String text, Set<TagId> given) {
    if (proposing != null) {
      proposing.cancel();
    }
    proposing =
        tasks.run(
            () -> TagProposal.of(library.tags(), text, given),
            likely -> field.propose(text, likely),
            failed);
  }

  @Override
  public void add(String name) {
    TagChanges.add(changes, articles, name);
  }

  @Override
  public void remove(TagShare share) {
    TagChanges.remove(changes, articles, share.tag());
  }

  @Override
  public void done() {
    close(true);
  }
}
