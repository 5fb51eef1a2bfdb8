package org.offprint.ui.actions;

import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/** What those who work on the open article may ask of the window around it. JavaFX thread. */
public interface ArticleSurroundings {
  /** Changes the library in a way that can be undone. */
  void change(LibraryChange change, String words);

  /** Says what happened. */
  void say(String sentence);

  /** Says what went wrong. */
  void fault(Exception thrown);

  /** Puts a pane beside the article, in the place of the one before; null for none. */
  void showSide(@Nullable Node pane);

  /** The pane beside the article; null for none. */
  @Nullable Node side();

  /** Puts a pane over the article; null for none. */
  void showOver(@Nullable Node pane);

  /** Puts a line above the article; null for none. */
  void showBanner(@Nullable Node line);

  /** Reads the article again, if it is the open one, and keeps the place. */
  void reload(ArticleId article);

  /** Opens another article, wherever it is listed. */
  void open(ArticleId article);

  /** Gives the keyboard to the article. */
  void focusText();

  /** The window, for dialogs. */
  Window window();

  /** Has the window look at the library again. */
  void look();
}
