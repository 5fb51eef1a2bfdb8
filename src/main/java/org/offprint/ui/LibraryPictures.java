package org.offprint.ui;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.offprint.library.Library;
import org.offprint.model.ImageHash;
import org.offprint.ui.reader.PictureSource;
import org.offprint.ui.task.TaskRunner;

/** Pictures of the library, decoded in the background. */
final class LibraryPictures implements PictureSource {
  private final Library library;
  private final TaskRunner tasks;

  LibraryPictures(Library library, TaskRunner tasks) {
    this.library = library;
    this.tasks = tasks;
  }

  @Override
  public void picture(
      ImageHash hash, double width, Consumer<? super Image> loaded, Runnable failed) {
    tasks.run(
        () ->
            library
                .image(hash)
                .map(
                    data -> new Image(new ByteArrayInputStream(data.bytes()), width, 0, true, true))
                .filter(image -> !image.isError()),
        image -> image.ifPresentOrElse(loaded, failed),
        thrown -> failed.run());
  }
}
