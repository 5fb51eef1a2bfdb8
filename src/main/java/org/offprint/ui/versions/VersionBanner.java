package org.offprint.ui.versions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.offprint.model.ArticleVersion;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Says above an article that its text changed, and offers to show what did. */
final class VersionBanner extends HBox {
  /**
   * For an article whose text changed.
   *
   * @param current the version that is shown
   * @param before the one before it
   * @param unread whether the reader last read an earlier one
   */
  VersionBanner(
      ArticleVersion current,
      ArticleVersion before,
      boolean unread,
      Runnable showChanges,
      Runnable showAll) {
    String when = VersionWords.moments(before.madeAt(), current.madeAt()).after();
    WrappedText words =
        new WrappedText(
            Messages.text(unread ? "version.changed.unread" : "version.changed", when), "");
    VBox middle = new VBox(words);
    middle.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getStyleClass().add("version-banner");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            middle, button("action.show-changes", showChanges), button("versions.title", showAll));
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Messages.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
