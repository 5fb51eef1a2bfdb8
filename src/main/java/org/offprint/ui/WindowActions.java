package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.offprint.model.ArticleSection;
import org.offprint.ui.actions.Keys;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.sidebar.SectionWords;

/** Everything that can be done in the window, each thing with its one key. */
final class WindowActions {
  /** What the actions ask of the window. */
  interface Handlers {
    void add();

    void paste();

    void importFiles();

    void undo();

    void redo();

    void selectAll();

    void selectStories();

    void search();

    void keepSearch();

    void copyAddress();

    void toggleRead();

    void toggleFavourite();

    void toggleArchived();

    void editTags();

    void trash();

    void restore();

    void next();

    void previous();

    void read();

    void pageDown();

    void pageUp();

    void openOriginal();

    void show(ArticleSection section);

    void otherPane(boolean forward);

    /** Shows what there is in the menus with its keys. */
    void showKeys();

    void quit();
  }

  private final List<WindowAction> all = new ArrayList<>();
  final WindowAction add;
  final WindowAction paste;
  final WindowAction importFiles;
  final WindowAction quit;
  final WindowAction undo;
  final WindowAction redo;
  final WindowAction selectAll;
  final WindowAction stories;
  final WindowAction copyAddress;
  final WindowAction search;
  final WindowAction keepSearch;
  final WindowAction toggleRead;
  final WindowAction toggleFavourite;
  final WindowAction toggleArchived;
  final WindowAction tag;
  final WindowAction trash;
  final WindowAction restore;
  final WindowAction next;
  final WindowAction previous;
  final WindowAction read;
  final WindowAction pageDown;
  final WindowAction pageUp;
  final WindowAction openOriginal;
  final WindowAction nextPane;
  final WindowAction previousPane;
  final WindowAction keys;
  final List<WindowAction> sections = new ArrayList<>();

  /**
   * @param reading what can be done with the article on the pane
   */
  WindowActions(Handlers to, List<WindowAction> reading) {
    add = action("action.add", MaterialDesignP.PLUS, Keys.ctrl(KeyCode.N), to::add);
    paste = action("action.paste", MaterialDesignC.CONTENT_PASTE, Keys.ctrl(KeyCode.V), to::paste);
    importFiles =
        action(
            "action.import",
            MaterialDesignF.FILE_IMPORT_OUTLINE,
            Keys.ctrl(KeyCode.O),
            to::importFiles);
    quit = action("action.quit", MaterialDesignE.EXIT_TO_APP, Keys.ctrl(KeyCode.Q), to::quit);
    undo = action("action.undo", MaterialDesignU.UNDO, Keys.ctrl(KeyCode.Z), to::undo);
    redo = action("action.redo", MaterialDesignR.REDO, Keys.ctrlShift(KeyCode.Z), to::redo);
    selectAll =
        action(
            "action.select-all", MaterialDesignS.SELECT_ALL, Keys.ctrl(KeyCode.A), to::selectAll);
    stories =
        action(
            "action.select-copies",
            MaterialDesignN.NEWSPAPER_VARIANT_MULTIPLE_OUTLINE,
            null,
            to::selectStories);
    copyAddress =
        action(
            "action.copy",
            MaterialDesignL.LINK_VARIANT,
            Keys.ctrlShift(KeyCode.C),
            to::copyAddress);
    search = action("action.search", MaterialDesignM.MAGNIFY, Keys.ctrl(KeyCode.K), to::search);
    keepSearch =
        action(
            "action.keep-search",
            MaterialDesignB.BOOKMARK_PLUS_OUTLINE,
            Keys.ctrl(KeyCode.D),
            to::keepSearch);
    toggleRead =
        action(
            "action.read",
            MaterialDesignC.CHECK_CIRCLE_OUTLINE,
            Keys.plain(KeyCode.U),
            to::toggleRead);
    toggleFavourite =
        action(
            "action.favourite",
            MaterialDesignS.STAR_OUTLINE,
            Keys.plain(KeyCode.S),
            to::toggleFavourite);
    toggleArchived =
        action(
            "action.archive",
            MaterialDesignA.ARCHIVE_ARROW_DOWN_OUTLINE,
            Keys.plain(KeyCode.E),
            to::toggleArchived);
    tag = action("action.tag", MaterialDesignT.TAG_OUTLINE, Keys.plain(KeyCode.T), to::editTags);
    trash =
        action(
            "action.trash",
            MaterialDesignT.TRASH_CAN_OUTLINE,
            Keys.plain(KeyCode.DELETE),
            to::trash);
    restore = action("action.restore", MaterialDesignD.DELETE_RESTORE, null, to::restore);
    next = action("action.next", MaterialDesignA.ARROW_DOWN, Keys.plain(KeyCode.J), to::next);
    previous =
        action("action.previous", MaterialDesignA.ARROW_UP, Keys.plain(KeyCode.K), to::previous);
    read =
        action(
            "action.open",
            MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
            Keys.plain(KeyCode.ENTER),
            to::read);
    pageDown =
        action(
            "action.page-down",
            MaterialDesignC.CHEVRON_DOWN,
            Keys.plain(KeyCode.SPACE),
            to::pageDown);
    pageUp =
        action("action.page-up", MaterialDesignC.CHEVRON_UP, Keys.shift(KeyCode.SPACE), to::pageUp);
    openOriginal =
        action(
            "action.original",
            MaterialDesignO.OPEN_IN_NEW,
            Keys.plain(KeyCode.O),
            to::openOriginal);
    nextPane =
        action(
            "action.next-pane",
            MaterialDesignM.MENU_RIGHT,
            Keys.plain(KeyCode.F6),
            () -> to.otherPane(true));
    previousPane =
        action(
            "action.previous-pane",
            MaterialDesignM.MENU_LEFT,
            Keys.shift(KeyCode.F6),
            () -> to.otherPane(false));
    keys =
        action(
            "action.keys", MaterialDesignK.KEYBOARD_OUTLINE, Keys.plain(KeyCode.F1), to::showKeys);
    int number = 1;
    for (ArticleSection section : ArticleSection.values()) {
      KeyCode digit = KeyCode.getKeyCode(Integer.toString(number++));
      sections.add(
          action(
              "section." + SectionWords.key(section),
              SectionWords.icon(section),
              Keys.ctrl(digit),
              () -> to.show(section)));
    }
    all.addAll(reading);
  }

  /** All of them, in the order of the menus. */
  List<WindowAction> all() {
    return List.copyOf(all);
  }

  /** Adds actions that others have made. */
  void join(List<WindowAction> more) {
    all.addAll(more);
  }

  /** Those that are about the selected articles. */
  List<WindowAction> onSelection() {
    return List.of(
        copyAddress, toggleRead, toggleFavourite, toggleArchived, tag, trash, read, openOriginal);
  }

  private WindowAction action(
      String labelKey, Ikon icon, @Nullable KeyCombination key, Runnable handler) {
    WindowAction action = new WindowAction(labelKey, icon, key, handler);
    all.add(action);
    return action;
  }
}
