package org.offprint.ui.sidebar;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.settings.SidebarState;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * Sections, tags, saved searches and sites, one of which is always chosen. Used on the JavaFX
 * thread.
 */
public final class Sidebar extends VBox {
  /** Told of what the person does here. */
  public interface Listener {
    /** Another section, tag, site or search was chosen, by whomever. */
    void chosen(SidebarItem item);

    /** What is chosen was clicked, or confirmed by Enter, once more. */
    void chosenAgain(SidebarItem item);
  }

  private final Listener listener;
  private final SidebarList list = new SidebarList(this::take);
  private final WrappedText offer = new WrappedText();
  private final Set<SidebarCell> cells = new HashSet<>();
  private final Set<SidebarGroup> folded = EnumSet.noneOf(SidebarGroup.class);
  private final Map<String, Integer> found = new HashMap<>();
  private SidebarContents contents = SidebarContents.NONE;
  private @Nullable SidebarItem chosen;
  private @Nullable SidebarChanges changes;
  private @Nullable ContextMenu openMenu;
  private boolean loaded;

  /** Whether the choice is the doing of the mouse button that is down. */
  private boolean fresh;

  /** All sections, no counts yet. */
  public Sidebar(Listener listener) {
    this.listener = listener;
    getStyleClass().add("sidebar");
    SidebarWords words = new SidebarWords(() -> contents, found, folded);
    list.setCellFactory(
        any -> {
          SidebarCell cell = new SidebarCell(words);
          cells.add(cell);
          new SidebarDrops(cell, this).install();
          cell.addEventFilter(MouseEvent.MOUSE_PRESSED, Sidebar::leaveChoice);
          cell.setOnContextMenuRequested(event -> offerMenu(cell.getItem(), event));
          return cell;
        });
    list.setAccessibleText(Messages.text("sections.name"));
    list.setAccessibleHelp(Messages.text("sections.help"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, new SidebarKeys(this, list)::pressed);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> fresh = false);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.setOnContextMenuRequested(event -> offerMenu(list.selected(), event));
    VBox.setVgrow(list, Priority.ALWAYS);
    offer.getStyleClass().add("drop-offer");
    offer.setMaxWidth(Double.MAX_VALUE);
    sayOffer("");
    getChildren().addAll(list, offer);
    lay();
  }

  /** Says what letting go of what is dragged would do; empty while nothing is. */
  void sayOffer(String words) {
    offer.setText(words, "");
    offer.setVisible(!words.isEmpty());
    offer.setManaged(!words.isEmpty());
  }

  /** Lets the rows be changed, by menu, key and drop. */
  public void allow(SidebarChanges does) {
    changes = does;
  }

  /** What changes the rows; null if nothing may. */
  @Nullable SidebarChanges changes() {
    return changes;
  }

  /** A row's menu may be wanted without the row. */
  private static void leaveChoice(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      event.consume();
    }
  }

  private void offerMenu(@Nullable SidebarItem item, ContextMenuEvent event) {
    ContextMenu menu =
        item == null || changes == null ? null : new SidebarMenus(this, changes).of(item);
    if (openMenu != null) {
      openMenu.hide();
    }
    openMenu = menu;
    if (menu != null) {
      menu.show(list, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  /** Folds as it was left, and chooses what was chosen, if it is there. */
  public void restore(ArticleSection section, SidebarState left) {
    for (SidebarGroup group : SidebarGroup.values()) {
      setFolded(group, left.folded().contains(group.key()));
    }
    SidebarItem item = SidebarItem.of(left.chosen());
    choose(item == null ? new SidebarItem.OfSection(section) : item);
  }

  /** How it is left. */
  public SidebarState state() {
    Set<String> names = new HashSet<>();
    folded.forEach(group -> names.add(group.key()));
    return new SidebarState(chosen == null ? "" : chosen.key(), names);
  }

  /** What is chosen; null before the first choice. */
  public @Nullable SidebarItem chosen() {
    return chosen;
  }

  /** Chooses something; its group opens if that hides it. */
  public void choose(SidebarItem item) {
    SidebarGroup group = item.group();
    if (group != null) {
      setFolded(group, false);
    }
    chosen = item;
    list.select(item);
    take(item);
  }

  /** Chooses a section. */
  public void choose(ArticleSection section) {
    choose(new SidebarItem.OfSection(section));
  }

  /** Shows what there is now. */
  public void show(SidebarContents now) {
    SidebarItem added = loaded ? now.addedTo(contents) : null;
    contents = now;
    boolean first = !loaded;
    loaded = true;
    lay();
    cells.forEach(SidebarCell::refresh);
    if (added != null) {
      list.bringIntoView(added);
    }
    if (chosen != null && !now.has(chosen)) {
      choose(ArticleSection.ALL);
    } else if (first && chosen instanceof SidebarItem.OfSearch) {
      listener.chosen(chosen);
    }
  }

  /** Shows how many articles each saved search finds. */
  public void showFound(Map<String, Integer> numbers) {
    found.clear();
    found.putAll(numbers);
    cells.forEach(SidebarCell::refresh);
  }

  /** What is shown. */
  public SidebarContents contents() {
    return contents;
  }

  /** A tag; null if it is gone, or before it is known. */
  public @Nullable Tag tag(TagId id) {
    return contents.tag(id);
  }

  /** The saved search of this name; null if there is none, or before it is known. */
  public @Nullable SavedSearch search(String name) {
    return contents.search(name);
  }

  /** Puts the keyboard here. */
  public void focus() {
    list.requestFocus();
  }

  boolean isFolded(SidebarGroup group) {
    return folded.contains(group);
  }

  void setFolded(SidebarGroup group, boolean closed) {
    if (closed ? folded.add(group) : folded.remove(group)) {
      lay();
      cells.forEach(SidebarCell::refresh);
    }
  }

  private void clicked(MouseEvent event) {
    boolean onRow = event.getPickResult().getIntersectedNode() != null && event.isStillSincePress();
    SidebarItem item = list.selected();
    if (event.getButton() != MouseButton.PRIMARY || !onRow || item == null || !over(event, item)) {
      return;
    }
    if (item instanceof SidebarItem.OfGroup(SidebarGroup group)) {
      setFolded(group, !isFolded(group));
    } else {
      confirm(item);
    }
  }

  /** Takes Enter on a row, which was chosen by going there. */
  void again(SidebarItem item) {
    fresh = false;
    confirm(item);
  }

  /** Goes back to what is chosen, if the list has turned to something else meanwhile. */
  private void confirm(SidebarItem item) {
    if (!fresh && item.equals(chosen)) {
      listener.chosenAgain(item);
    }
  }

  private boolean over(MouseEvent event, SidebarItem item) {
    return cells.stream()
        .anyMatch(
            cell ->
                item.equals(cell.getItem())
                    && cell.localToScene(cell.getBoundsInLocal())
                        .contains(event.getSceneX(), event.getSceneY()));
  }

  private void take(SidebarItem item) {
    fresh = true;
    chosen = item;
    listener.chosen(item);
  }

  private void lay() {
    list.lay(contents, folded, chosen);
  }
}
