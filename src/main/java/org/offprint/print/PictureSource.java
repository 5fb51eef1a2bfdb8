package org.offprint.print;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Gives the pictures of an article. */
@FunctionalInterface
public interface PictureSource {
  /**
   * The picture at an address, upright; empty if it is not there or broken. May block.
   *
   * @param url as in the document
   * @param width more pixels than this are not needed
   */
  Optional<BufferedImage> picture(String url, int width);
}
