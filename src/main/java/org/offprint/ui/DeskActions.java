package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.offprint.model.ArticleId;
import org.offprint.model.HighlightColour;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.Keys;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.notes.AllNotesDesk;
import org.offprint.ui.notes.NotesDesk;
import org.offprint.ui.versions.VersionsDesk;

/** What can be done with highlights, notes and versions, and the menus of it. */
final class DeskActions {
  private final List<WindowAction> actions = new ArrayList<>();
  private final Menu notes = new Menu(Messages.menuText("menu.notes"));
  private final Menu versions = new Menu(Messages.menuText("menu.versions"));
  private final List<WindowAction> onText = new ArrayList<>();
  final WindowAction highlight;
  final WindowAction notesPane;
  final WindowAction check;

  DeskActions(
      NotesDesk desk, AllNotesDesk all, VersionsDesk history, Supplier<List<ArticleId>> selected) {
    highlight =
        add(
            notes,
            "action.highlight",
            MaterialDesignM.MARKER,
            Keys.plain(KeyCode.H),
            desk::highlight);
    onText.add(highlight);
    onText.add(
        add(
            notes,
            "action.highlight-note",
            MaterialDesignN.NOTE_PLUS_OUTLINE,
            Keys.shift(KeyCode.H),
            desk::highlightWithNote));
    int digit = 1;
    for (HighlightColour colour : HighlightColour.values()) {
      onText.add(
          add(
              notes,
              "action.highlight." + colour.name().toLowerCase(Locale.ROOT),
              MaterialDesignF.FORMAT_COLOR_HIGHLIGHT,
              Keys.alt(KeyCode.getKeyCode(Integer.toString(digit++))),
              () -> desk.highlight(colour)));
    }
    notes.getItems().add(new SeparatorMenuItem());
    notesPane =
        add(
            notes,
            "action.notes",
            MaterialDesignN.NOTE_TEXT_OUTLINE,
            Keys.plain(KeyCode.N),
            desk::toggle);
    add(
        notes,
        "action.article-note",
        MaterialDesignN.NOTE_EDIT_OUTLINE,
        Keys.shift(KeyCode.N),
        desk::writeNote);
    add(
        notes,
        "action.next-highlight",
        MaterialDesignC.CHEVRON_DOWN,
        Keys.plain(KeyCode.CLOSE_BRACKET),
        () -> desk.walk(1));
    add(
        notes,
        "action.previous-highlight",
        MaterialDesignC.CHEVRON_UP,
        Keys.plain(KeyCode.OPEN_BRACKET),
        () -> desk.walk(-1));
    add(
        notes,
        "action.all-notes",
        MaterialDesignN.NOTE_MULTIPLE_OUTLINE,
        Keys.ctrlShift(KeyCode.N),
        all::toggle);
    notes.getItems().add(new SeparatorMenuItem());
    add(
        notes,
        "action.export-notes",
        MaterialDesignE.EXPORT,
        null,
        () -> all.export(selected.get()));
    add(
        notes,
        "action.copy-notes",
        MaterialDesignC.CONTENT_COPY,
        null,
        () -> all.copy(selected.get()));
    check =
        add(
            versions,
            "action.check-changes",
            MaterialDesignR.REFRESH,
            Keys.plain(KeyCode.R),
            () -> history.check(selected.get()));
    add(
        versions,
        "action.versions",
        MaterialDesignH.HISTORY,
        Keys.plain(KeyCode.V),
        history::toggle);
    add(
        versions,
        "action.show-changes",
        MaterialDesignV.VECTOR_DIFFERENCE,
        Keys.plain(KeyCode.D),
        history::showChanges);
    add(
        versions,
        "action.extract-again",
        MaterialDesignF.FILE_REFRESH_OUTLINE,
        null,
        history::extractAgain);
  }

  /** Offers what needs an article on the pane, or not. */
  void enable(boolean article) {
    onText.forEach(action -> action.disabled().set(!article));
  }

  /** All of them, in the order of the menus. */
  List<WindowAction> all() {
    return List.copyOf(actions);
  }

  /** The menus they stand in. */
  List<Menu> menus() {
    return List.of(notes, versions);
  }

  /** For the menu of the text. */
  List<MenuItem> onText() {
    return onText.stream().map(ActionControls::menuItem).toList();
  }

  private WindowAction add(
      Menu menu, String labelKey, Ikon icon, @Nullable KeyCombination key, Runnable handler) {
    WindowAction action = new WindowAction(labelKey, icon, key, handler);
    actions.add(action);
    menu.getItems().add(ActionControls.menuItem(action));
    return action;
  }
}
