package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.model.ArticleId;
import org.offprint.model.Tag;
import org.offprint.settings.ThemeChoice;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.organise.MergeDialog;
import org.offprint.ui.organise.NameDialog;
import org.offprint.ui.organise.Question;
import org.offprint.ui.paper.PdfDialog;
import org.offprint.ui.paper.PrintDialog;
import org.offprint.ui.picture.PngWriter;

/**
 * In every dialog and popover Tab goes round all that can be done, and back with Shift; one sees
 * where the keyboard is; Escape closes it, and the keyboard is where it was.
 */
class DialogFocusTest {
  private static final double LEAST = 3;
  private static final int MOST_STOPS = 40;
  private static final double LEAST_MARGIN = 8;

  @TempDir private Path folder;
  private final List<String> faults = new ArrayList<>();

  private static Map<String, JavaFx.Action> dialogs(OpenWindow window) {
    Map<String, JavaFx.Action> all = new LinkedHashMap<>();
    all.put("type", () -> Menus.item(window, "Type and colours").fire());
    all.put("outline", () -> Menus.item(window, "Headings").fire());
    all.put("keys", () -> Menus.item(window, "Keyboard shortcuts").fire());
    all.put("how to search", () -> help(window).fire());
    all.put("tags", () -> Menus.item(window, "Tags\u2026").fire());
    all.put(
        "a question", () -> Question.ask(window.stage(), "Sure?", "All of it", "Yes", () -> {}));
    all.put("a name", () -> NameDialog.ask(window.stage(), "Name", "Old", name -> "", name -> {}));
    all.put(
        "merging",
        () -> {
          List<Tag> tags = window.library.tags().all();
          MergeDialog.ask(window.stage(), tags.getFirst(), tags.subList(1, 3), tag -> {});
        });
    all.put("printing", () -> PrintDialog.show(window.stage(), List.of(), answer -> {}, () -> {}));
    all.put("a PDF", () -> PdfDialog.show(window.stage(), choice -> {}));
    all.put("backups", () -> Menus.item(window, "Backups\u2026").fire());
    all.put("the check", () -> Menus.item(window, "Check library\u2026").fire());
    return all;
  }

  private static Button help(OpenWindow window) {
    for (Node node : window.scene().getRoot().lookupAll(".button")) {
      if ("How to search".equals(node.getAccessibleText())) {
        return (Button) node;
      }
    }
    throw new AssertionError("no help");
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void theKeyboardStaysInItIsSeenAndGoesBack(ThemeChoice theme) throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(
          SampleArticles.numbered(1)
              .text("Night\n\nThe river rose.\n\nDay\n\nThe river fell.")
              .html("<h2>Night</h2><p>The river rose.</p><h2>Day</h2><p>The river fell.</p>")
              .make());
      for (String tag : List.of("sea", "sky", "land")) {
        database.tags().add(List.of(new ArticleId(1)), tag);
      }
    }
    try (OpenWindow window = OpenWindow.over(folder, OpenWindow.STATE.withTheme(theme))) {
      window.library.backups().make(progress -> {});
      window.select(0);
      for (Map.Entry<String, JavaFx.Action> dialog : dialogs(window).entrySet()) {
        JavaFx.run(() -> window.list().requestFocus());
        JavaFx.run(dialog.getValue());
        window.await(dialog.getKey() + " is open", () -> open(window) != null);
        window.settle();
        if (JavaFx.call(() -> touchesTheEdge(open(window)))) {
          faults.add(dialog.getKey() + ": its words touch the edge");
        }
        if (JavaFx.call(() -> acts(open(window)))) {
          window.await(dialog.getKey() + " has the keyboard", () -> hasKeyboard(window));
          walk(window, dialog.getKey());
        }
        window.robot.push(KeyCode.ESCAPE);
        window.settle();
        if (JavaFx.call(() -> open(window)) != null) {
          faults.add(dialog.getKey() + ": Escape does not close it");
          JavaFx.run(() -> Window.getWindows().getLast().hide());
        }
        window.await("it is closed", () -> open(window) == null);
        Node after = JavaFx.call(() -> window.scene().getFocusOwner());
        if (!window.list().equals(after)) {
          faults.add(dialog.getKey() + ": the keyboard goes to " + after);
        }
      }
      assertThat(faults).as(theme.toString()).isEmpty();
    }
  }

  private static boolean touchesTheEdge(@Nullable Node dialog) {
    return dialog != null
        && dialog.lookupAll("*").stream()
            .filter(node -> node instanceof Text text && !text.getText().isBlank())
            .anyMatch(text -> text.localToScene(text.getBoundsInLocal()).getMinX() < LEAST_MARGIN);
  }

  private void walk(OpenWindow window, String what) throws Exception {
    Node root = JavaFx.call(() -> open(window));
    if (root == null) {
      return;
    }
    Scene scene = root.getScene();
    Node first = JavaFx.call(scene::getFocusOwner);
    if (!holds(root, first)) {
      faults.add(
          what + ": nothing has the keyboard, but " + first + " of " + Window.getWindows() + root);
      return;
    }
    List<Node> forth = new ArrayList<>();
    List<Stop> stops = new ArrayList<>();
    while (forth.size() < MOST_STOPS) {
      window.robot.push(KeyCode.TAB);
      window.settle();
      Node owner = JavaFx.call(scene::getFocusOwner);
      if (owner == null || !holds(root, owner)) {
        faults.add(what + ": Tab leaves it after " + forth.size() + " stops");
        return;
      }
      stops.add(JavaFx.call(() -> Stop.at(scene, owner)));
      if (forth.contains(owner)) {
        break;
      }
      forth.add(owner);
    }
    for (int i = 0; i + 1 < stops.size() && forth.size() > 1; i++) {
      double contrast = stops.get(i).change(stops.get(i + 1));
      if (contrast < LEAST) {
        PngWriter.write(stops.get(i).picture(), Path.of("target/screenshots/unseen-focus.png"));
        faults.add(String.format(Locale.ROOT, "%s: %s: %.1f", what, stops.get(i).what(), contrast));
      }
    }
    if (!forth.contains(first)) {
      faults.add(what + ": Tab does not come back to " + first);
    }
    List<Node> back = new ArrayList<>();
    for (int i = 0; i < forth.size(); i++) {
      window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
      window.settle();
      Node owner = JavaFx.call(scene::getFocusOwner);
      if (owner != null) {
        back.add(owner);
      }
    }
    Collections.reverse(back);
    if (!back.equals(rotated(forth, back))) {
      faults.add(what + ": back is not forth: " + forth + " " + back);
    }
  }

  /** The stops, begun where the way back ended. */
  private static List<Node> rotated(List<Node> forth, List<Node> back) {
    int at = back.isEmpty() ? -1 : forth.indexOf(back.getFirst());
    if (at < 0) {
      return forth;
    }
    List<Node> all = new ArrayList<>(forth.subList(at, forth.size()));
    all.addAll(forth.subList(0, at));
    return all;
  }

  /** The root of the dialog or popover, or the palette that lies over the window. */
  private static @Nullable Node open(OpenWindow window) {
    Window last = Window.getWindows().getLast();
    if (!last.equals(window.stage())) {
      return last.getScene().getRoot();
    }
    Node palette = window.scene().lookup(".tagging");
    return palette != null && ShownWords.inView(palette) ? palette : null;
  }

  /** Whether there is anything to do in it but read. */
  private static boolean acts(@Nullable Node node) {
    return node != null
        && (node.isFocusTraversable()
            || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(DialogFocusTest::acts)));
  }

  private static boolean hasKeyboard(OpenWindow window) {
    Node root = open(window);
    return root != null && holds(root, root.getScene().getFocusOwner());
  }

  private static boolean holds(Node root, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }
}
