package org.offprint;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.offprint.cli.RenderException;
import org.offprint.cli.RenderRequest;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.settings.ThemeChoice;
import org.offprint.settings.WindowState;
import org.offprint.settings.WindowState.Bounds;
import org.offprint.ui.MainWindow;
import org.offprint.ui.picture.PngWriter;
import org.offprint.ui.task.BackgroundRunner;

/** Draws the real window into a picture without a display; changes nothing in the library. */
final class WindowPicture {
  private final ExecutorService threads;

  /**
   * Ready to draw, once in a process.
   *
   * @param threads a thread a task; not closed here
   */
  WindowPicture(ExecutorService threads) {
    this.threads = threads;
  }

  /** Draws what the request asks for. */
  void draw(Library library, RenderRequest request) throws RenderException, InterruptedException {
    ArticleId article = request.article() == null ? lastSaved(library) : request.article();
    if (article != null && library.article(article).isEmpty()) {
      throw new RenderException("There is no article " + article + ".", null);
    }
    Toolkit.startHeadless();
    StillRunner runner = new StillRunner(new BackgroundRunner(threads));
    CompletableFuture<Image> picture = new CompletableFuture<>();
    runner.later(() -> open(library, article, request, runner, picture));
    try {
      PngWriter.write(picture.join(), request.out());
    } catch (IOException e) {
      throw new RenderException("The picture cannot be written to " + request.out() + ".", e);
    } catch (CompletionException e) {
      throw new RenderException("The window cannot be drawn: " + e.getCause(), e);
    } finally {
      Platform.exit();
    }
  }

  private void open(
      Library library,
      @Nullable ArticleId article,
      RenderRequest request,
      StillRunner runner,
      CompletableFuture<Image> picture) {
    try {
      MainWindow window =
          new MainWindow(
              library, runner, InstantSource.system(), state(request), left -> {}, url -> {});
      Stage stage = new Stage(StageStyle.UNDECORATED);
      // The Headless screen has 1000 x 1000 pixels, and a larger window paints beyond its end; an
      // iconified one is laid out all the same, and painted only into the picture.
      stage.setIconified(true);
      window.show(stage);
      if (article != null) {
        window.open(article);
      }
      CompletableFuture<Image> _ =
          window
              .settled()
              .thenApply(settled -> (Image) window.scene().snapshot(null))
              .whenComplete(
                  (image, failure) -> {
                    stage.hide();
                    complete(picture, image, failure);
                  });
    } catch (RuntimeException e) {
      picture.completeExceptionally(e);
    }
  }

  private static void complete(
      CompletableFuture<Image> picture, @Nullable Image image, @Nullable Throwable failure) {
    if (failure == null) {
      picture.complete(image);
    } else {
      picture.completeExceptionally(failure);
    }
  }

  private static WindowState state(RenderRequest request) {
    ThemeChoice theme =
        switch (request.theme()) {
          case LIGHT -> ThemeChoice.LIGHT;
          case DARK -> ThemeChoice.DARK;
        };
    return WindowState.FIRST
        .withTheme(theme)
        .withBounds(new Bounds(0, 0, request.width(), request.height()));
  }

  private static @Nullable ArticleId lastSaved(Library library) {
    List<ArticleId> all = library.ids(ArticleSection.ALL);
    return all.isEmpty() ? null : all.getFirst();
  }
}
