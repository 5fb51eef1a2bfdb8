package org.offprint.extract;

/** Knows what is furniture beyond doubt, whatever the classifier makes of it. */
final class Furniture {
  private static final int LEVELS = 3;

  private Furniture() {}

  /** Whether a block is a label, or lies in a small box whose name leaves no doubt. */
  static boolean isCertain(PageFacts facts, TextBlock block) {
    return Labels.isFurniture(block.text())
        || facts.regions().distance(Role.FURNITURE, block.region()) <= LEVELS;
  }
}
