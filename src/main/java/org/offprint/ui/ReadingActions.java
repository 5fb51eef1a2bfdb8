package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.Keys;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.ReadingPane;

/** What can be done with the article on the reading pane, and the menu of it. */
final class ReadingActions {
  private final List<WindowAction> all = new ArrayList<>();
  private final Menu menu = new Menu(Messages.menuText("menu.reading"));
  final WindowAction find;
  final WindowAction style;
  final WindowAction outline;
  private final List<WindowAction> onArticle;

  /** What the window does for the article. */
  interface View {
    /** Shows the text alone, or all again. */
    void focusMode();

    /** Fills the screen with the window, or no more. */
    void fullScreen();

    /** Tells the reader something, for a while. */
    void say(String sentence);
  }

  ReadingActions(ReadingView reading, StylePopover popover, View view) {
    ReadingPane page = reading.page();
    ObjectProperty<ReadingStyle> type = page.readerStyleProperty();
    find =
        action("action.find", MaterialDesignF.FILE_FIND_OUTLINE, Keys.ctrl(KeyCode.F), page::find);
    WindowAction next =
        action(
            "action.find-next",
            MaterialDesignC.CHEVRON_DOWN,
            Keys.plain(KeyCode.F3),
            reading.found()::next);
    WindowAction previous =
        action(
            "action.find-previous",
            MaterialDesignC.CHEVRON_UP,
            Keys.shift(KeyCode.F3),
            reading.found()::previous);
    separator();
    style =
        action(
            "action.style",
            MaterialDesignF.FORMAT_FONT,
            Keys.ctrlShift(KeyCode.T),
            () -> toggle(popover, reading));
    action(
        "action.larger",
        MaterialDesignF.FORMAT_FONT_SIZE_INCREASE,
        Keys.ctrl(KeyCode.PLUS),
        () -> type.set(type.get().larger()));
    action(
        "action.smaller",
        MaterialDesignF.FORMAT_FONT_SIZE_DECREASE,
        Keys.ctrl(KeyCode.MINUS),
        () -> type.set(type.get().smaller()));
    action(
        "action.standard-size",
        MaterialDesignF.FORMAT_SIZE,
        Keys.ctrl(KeyCode.DIGIT0),
        () -> type.set(type.get().withSize(ReadingStyle.STANDARD.size())));
    action(
        "action.spread",
        MaterialDesignB.BOOK_OPEN_OUTLINE,
        Keys.plain(KeyCode.B),
        () -> {
          type.set(type.get().withSpread(!type.get().spread()));
          if (type.get().spread() && !page.isSpread()) {
            view.say(Messages.text("spread.no-room"));
          }
        });
    separator();
    OutlinePopover headings = new OutlinePopover(page);
    outline =
        action(
            "action.outline",
            MaterialDesignF.FORMAT_LIST_BULLETED_SQUARE,
            Keys.ctrlShift(KeyCode.O),
            () -> toggle(headings, reading));
    WindowAction picture =
        action(
            "action.picture",
            MaterialDesignI.IMAGE_OUTLINE,
            Keys.plain(KeyCode.I),
            page::enlargePicture);
    separator();
    action("action.focus", MaterialDesignF.FULLSCREEN, Keys.shift(KeyCode.F11), view::focusMode);
    action(
        "action.full-screen",
        MaterialDesignF.FULLSCREEN,
        Keys.plain(KeyCode.F11),
        view::fullScreen);
    separator();
    menu.getItems().add(DirectionMenu.of(reading));
    onArticle = List.of(find, next, previous, outline, picture);
    enable(false);
  }

  private void toggle(StylePopover popover, ReadingView reading) {
    popover.toggle(reading.top().placeOf(style));
  }

  private void toggle(OutlinePopover popover, ReadingView reading) {
    popover.toggle(reading.top().placeOf(outline));
  }

  /** Offers what needs an article on the pane, or not. */
  void enable(boolean article) {
    onArticle.forEach(action -> action.disabled().set(!article));
  }

  private void separator() {
    menu.getItems().add(new SeparatorMenuItem());
  }

  /** All of them, in the order of the menu. */
  List<WindowAction> all() {
    return List.copyOf(all);
  }

  /** The menu they stand in. */
  Menu menu() {
    return menu;
  }

  private WindowAction action(String labelKey, Ikon icon, KeyCombination key, Runnable handler) {
    WindowAction action = new WindowAction(labelKey, icon, key, handler);
    all.add(action);
    menu.getItems().add(ActionControls.menuItem(action));
    return action;
  }
}
