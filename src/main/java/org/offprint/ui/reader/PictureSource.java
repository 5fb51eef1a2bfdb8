package org.offprint.ui.reader;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.offprint.model.ImageHash;

/** Where the reading pane has its pictures from: the library, never the network. */
public interface PictureSource {
  /**
   * Asks for a picture; returns at once. JavaFX thread.
   *
   * @param hash of an image that the library holds
   * @param width at which it will be shown, in pixels of the screen: it need not be decoded larger
   * @param loaded receives the decoded picture on the JavaFX thread, perhaps before this returns
   * @param failed called on the JavaFX thread if the picture cannot be had or read
   */
  void picture(ImageHash hash, double width, Consumer<? super Image> loaded, Runnable failed);
}
