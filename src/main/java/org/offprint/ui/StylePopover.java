package org.offprint.ui;

import atlantafx.base.controls.Popover;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.ThemeChoice;
import org.offprint.ui.controls.Pointing;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.StylePanel;

/** The panel, at a button, in which one chooses colours and type. JavaFX thread only. */
final class StylePopover {
  private final ReadingPane page;
  private final ThemeSwitch theme;
  private final Runnable themeChosen;
  private @Nullable Popover open;

  StylePopover(ReadingPane page, ThemeSwitch theme, Runnable themeChosen) {
    this.page = page;
    this.theme = theme;
    this.themeChosen = themeChosen;
  }

  /** Opens at a node, or closes. */
  void toggle(Node at) {
    if (open != null && open.isShowing()) {
      open.hide();
      return;
    }
    VBox content = content();
    Popover popover = new Popover(content);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setTitle(Messages.text("action.style"));
    open = popover;
    Pointing.show(popover, at);
  }

  /** What the panel holds. */
  VBox content() {
    StylePanel panel = new StylePanel(page.readerStyleProperty(), page.writingSystem());
    VBox content = new VBox(12, themes(), panel);
    content.getStyleClass().add("style-popover");
    return content;
  }

  private HBox themes() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    row.getStyleClass().add("theme-row");
    for (ThemeChoice choice : ThemeChoice.values()) {
      String name = choice.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(Messages.text("theme." + name));
      button.setId("theme-" + name);
      button.setToggleGroup(group);
      button.setSelected(theme.choice() == choice);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            theme.choose(choice);
            themeChosen.run();
          });
      row.getChildren().add(button);
    }
    return row;
  }
}
