package org.offprint.extract;

import java.util.Locale;
import java.util.Set;

/** Knows what is furniture beyond doubt, whatever the classifier makes of it. */
final class Furniture {
  private static final int LEVELS = 3;
  private static final int LONGEST_FILE_NAME = 10;
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp");

  private Furniture() {}

  /** Whether a block is a label, or lies in a small box whose name leaves no doubt. */
  static boolean isCertain(PageFacts facts, TextBlock block) {
    return Labels.isFurniture(block.text())
        || isFileName(block)
        || facts.regions().distance(Role.FURNITURE, block.region()) <= LEVELS;
  }

  /** Some systems write the name of a picture's file where its caption should be. */
  private static boolean isFileName(TextBlock block) {
    String text = block.text();
    int dot = text.lastIndexOf('.');
    return block.words() <= LONGEST_FILE_NAME
        && dot > 0
        && text.length() - dot <= 5
        && PICTURES.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
