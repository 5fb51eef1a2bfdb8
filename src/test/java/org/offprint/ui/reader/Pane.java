package org.offprint.ui.reader;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.offprint.model.ArticleId;
import org.offprint.model.ImageHash;
import org.offprint.testing.JavaFx;

/** A reading pane in a window of its own, with pictures painted on the spot. */
final class Pane implements AutoCloseable {
  final ReadingPane pane;
  final Stage stage;
  final List<String> asked = new ArrayList<>();

  private Pane(double width, double height, Theme theme, PictureSource pictures) {
    pane = new ReadingPane(pictures, new Recorder());
    pane.setSmooth(() -> false);
    Scene scene = new Scene(pane, width, height);
    scene.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /** Opens a window. JavaFX thread. */
  static Pane open(double width, double height) {
    return new Pane(width, height, new PrimerLight(), Pane::paint);
  }

  /** With pictures from elsewhere. */
  static Pane open(double width, double height, PictureSource pictures) {
    return new Pane(width, height, new PrimerLight(), pictures);
  }

  static Pane openDark(double width, double height) {
    Pane dark = new Pane(width, height, new PrimerDark(), Pane::paint);
    Scene scene = dark.pane.getScene();
    StackPane window = new StackPane();
    scene.setRoot(window);
    window.getChildren().add(dark.pane);
    window.getStyleClass().addAll("offprint", "theme-dark");
    URL sheet = Objects.requireNonNull(Pane.class.getResource("/org/offprint/ui/themes.css"));
    scene.getStylesheets().add(sheet.toExternalForm());
    return dark;
  }

  void show(Samples sample) {
    pane.show(sample.article(), sample.document());
    layout();
  }

  /** Lays out until nothing is left to do. */
  void layout() {
    for (int i = 0; i < 3; i++) {
      pane.applyCss();
      pane.layout();
    }
  }

  WritableImage screenshot(String name) throws Exception {
    layout();
    return JavaFx.screenshot(pane, "reader-" + name);
  }

  @Override
  public void close() {
    stage.close();
  }

  private static void paint(
      ImageHash hash,
      double width,
      java.util.function.Consumer<? super Image> loaded,
      Runnable failed) {
    int w = 800;
    int h = 460;
    WritableImage image = new WritableImage(w, h);
    int tone = Integer.parseInt(hash.hex().substring(0, 2), 16);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int grey = 90 + (y * 110 / h) + ((x / 40 + y / 40) % 2) * 12;
        image
            .getPixelWriter()
            .setArgb(x, y, 0xFF000000 | (grey << 16) | ((grey - tone / 10) << 8) | (grey - 30));
      }
    }
    loaded.accept(image);
  }

  private final class Recorder implements ReaderActions {
    @Override
    public void openInBrowser(String url) {
      asked.add("open " + url);
    }

    @Override
    public void saveLink(String url) {
      asked.add("save " + url);
    }

    @Override
    public void fetchMissingImages(ArticleId id) {
      asked.add("fetch " + id);
    }
  }
}
